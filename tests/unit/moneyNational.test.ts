import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import type { Disagreement, ProgrammeFact } from "../../src/domain/facts";
import { nationalAmounts } from "../../src/scene/money/nationalAmounts";
import { atlasOf } from "../fixtures/moneyFixture";
import { date } from "../fixtures/sheetFixture";

function fact(
  id: string,
  unit: string,
  period: string | null,
  parts: Partial<ProgrammeFact> = {},
): ProgrammeFact {
  return {
    id,
    topic: "budget",
    date: date("2020"),
    statement: id,
    value: 100,
    unit,
    period,
    sources: [],
    deduced: false,
    note: null,
    scope: "nationale",
    measure: "niveau",
    ...parts,
  };
}
const opposed = (id: string, facts: readonly string[]): Disagreement => ({
  id,
  topic: id,
  facts,
  comment: "",
});

function measures(facts: readonly ProgrammeFact[], disagreements: readonly Disagreement[] = []) {
  const { panels } = nationalAmounts(atlasOf({ programmeFacts: facts, disagreements }));
  return Object.fromEntries(
    panels.map(({ measure, amounts }) => [measure, amounts.map((each) => each.fact.id)]),
  );
}

describe("national amounts", () => {
  test("each stands with those that measure the same", () => {
    expect(
      measures([
        fact("yearly", "€ par an", null),
        fact("one-year", "€", "2023 (PLF)"),
        fact("period", "€", "2019-2022"),
        fact("unsaid", "€ (près de)", null),
        fact("cite-yearly", "€ par cité et par an", "2020-2022"),
        fact("cite-total", "€ par cité pour trois ans", "2020-2022"),
        fact("cite-by-topic", "€ par an", "2025", { topic: "budget par cité" }),
      ]),
    ).toEqual({
      "programme-annee": ["one-year", "yearly"],
      "programme-periode": ["period"],
      "programme-sans-periode": ["unsaid"],
      "cite-annee": ["cite-by-topic", "cite-yearly"],
      "cite-total": ["cite-total"],
    });
  });

  test("an increase is not on the scale of levels", () => {
    expect(
      measures([fact("level", "€", "2024 (PLF)"), fact("more", "€", "2024", { measure: "variation" })]),
    ).toEqual({ "programme-annee": ["level"], variation: ["more"] });
  });

  test("an amount of named territories is not national, whatever its unit, and is counted apart", () => {
    const local = { scope: "locale" } as const;
    const facts = [
      fact("rule", "€ par cité et par an", null),
      fact("lunel", "€ par an", "2025", { ...local, topic: "budget par cité" }),
      fact("melun", "€", "2019-2020", local),
    ];
    expect(measures(facts)).toEqual({
      "cite-annee": ["rule"],
      "local-annee": ["lunel"],
      "local-total": ["melun"],
    });
    expect(nationalAmounts(atlasOf({ programmeFacts: facts }))).toMatchObject({ national: 1, local: 2 });
  });

  test("each fact in euros of the tables says for whom it is, and whether it is a level; no other does", () => {
    const rows = csvParse(readFileSync(new URL("../../data/faits_programme.csv", import.meta.url), "utf8"));
    const isAmount = (row: (typeof rows)[number]) => row.unite?.startsWith("€") === true && row.valeur !== "";
    expect(rows.filter(isAmount).length).toBeGreaterThan(20);
    for (const row of rows) {
      expect([row.portee !== "", row.mesure !== ""], row.id).toEqual([isAmount(row), isAmount(row)]);
    }
  });

  test("what is not in euros is not drawn, and an inferred amount keeps saying so", () => {
    const { panels } = nationalAmounts(
      atlasOf({
        programmeFacts: [
          fact("percent", "%", "2024"),
          fact("text", "€", "2024", { value: null }),
          fact("inferred", "€", "2026", { deduced: true }),
        ],
      }),
    );
    expect(panels.flatMap(({ amounts }) => amounts.map((each) => [each.fact.id, each.fact.deduced]))).toEqual(
      [["inferred", true]],
    );
  });

  test("disagreements about money are all kept, with every version; others are left to their page", () => {
    const atlas = atlasOf({
      programmeFacts: [
        fact("a", "€", "2024"),
        fact("b", "€ par an", null),
        fact("waves", "territoires", null, { topic: "vagues" }),
        fact("mute", "", null, { value: null }),
      ],
      disagreements: [opposed("money", ["a", "b", "mute"]), opposed("mixed", ["a", "waves"])],
    });
    const { disagreements, panels } = nationalAmounts(atlas);
    expect(disagreements.map(({ disagreement, claims }) => [disagreement.id, claims.length])).toEqual([
      ["money", 3],
    ]);
    expect(panels[0]?.amounts.map((each) => each.disagreements.map(({ id }) => id))).toEqual([
      ["money", "mixed"],
      ["money"],
    ]);
  });
});
