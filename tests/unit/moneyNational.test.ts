import { describe, expect, test } from "vitest";
import type { Disagreement, ProgrammeFact } from "../../src/domain/facts";
import { nationalAmounts } from "../../src/scene/money/nationalAmounts";
import { atlasOf } from "../fixtures/moneyFixture";
import { budget, date } from "../fixtures/sheetFixture";

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

  test("an amount opposed to that of a cité is that of a cité", () => {
    const facts = [fact("rule", "€ par cité", "2019"), fact("melun", "€", "2019-2020")];
    expect(measures(facts, [opposed("D", ["rule", "melun"])])).toEqual({ "cite-total": ["melun", "rule"] });
    expect(measures(facts)).toEqual({ "cite-total": ["rule"], "programme-periode": ["melun"] });
  });

  test("an amount that the same source gives to one territory is that of a cité", () => {
    const atlas = atlasOf({
      programmeFacts: [fact("nancy", "€ pour trois ans", "2020-2022", { sources: ["S-1"] })],
      budgets: [budget({ id: "b", amount: 100, sources: ["S-1"] })],
    });
    expect(nationalAmounts(atlas).panels.map(({ measure }) => measure)).toEqual(["cite-total"]);
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
