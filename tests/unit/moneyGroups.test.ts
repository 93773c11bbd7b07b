import { describe, expect, test } from "vitest";
import type { Budget, Partner } from "../../src/domain/facts";
import { addableGroups, amountGroups } from "../../src/scene/money/amountGroups";
import { payerLevelOf, payerNatures, UNKNOWN_LEVEL } from "../../src/scene/money/payerLevel";
import { collectiveLines, ownLines } from "../../src/scene/money/publishedLines";
import { atlasOf } from "../fixtures/moneyFixture";
import { budget, date, territory } from "../fixtures/sheetFixture";

const partner = (id: string, nature: Partner["nature"]): Partner => ({
  id,
  name: id,
  otherNames: [],
  nature,
});
const NATURES = payerNatures([partner("etat", "etat"), partner("anct", "etat"), partner("ville", "commune")]);
const line = (id: string, parts: Partial<Budget> = {}) =>
  budget({ id, amount: 100, territories: ["a"], ...parts });

describe("the payer level", () => {
  test("two services of the State are one level; a town and the State together are another", () => {
    expect(payerLevelOf({ payers: ["etat", "anct"] }, NATURES)).toBe("etat");
    expect(payerLevelOf({ payers: ["etat", "ville"] }, NATURES)).toBe("commune+etat");
    expect(payerLevelOf({ payers: ["ville", "etat"] }, NATURES)).toBe("commune+etat");
  });

  test("no payer, or one that is not in the table, is unknown", () => {
    expect(payerLevelOf({ payers: [] }, NATURES)).toBe(UNKNOWN_LEVEL);
    expect(payerLevelOf({ payers: ["etat", "inconnue"] }, NATURES)).toBe(UNKNOWN_LEVEL);
  });
});

describe("published amounts by nature and payer", () => {
  test("each line is in one group, and unknown payers come last", () => {
    const lines = [
      line("1", { payers: [] }),
      line("2", { annual: true }),
      line("3", { annual: null, amount: 300 }),
      line("4", { nature: "municipal", payers: ["ville"] }),
    ];
    const groups = amountGroups(lines, NATURES);
    expect(groups.map(({ nature, level, lines: inside }) => [nature, level, inside.length])).toEqual([
      ["dotation-etat", "etat", 2],
      ["dotation-etat", UNKNOWN_LEVEL, 1],
      ["municipal", "commune", 1],
    ]);
  });

  test("ranges never mix an amount a year with one for a whole period", () => {
    const [group] = amountGroups(
      [
        line("1", { annual: true, amount: 200 }),
        line("2", { annual: true, amount: 300 }),
        line("3", { annual: false, amount: 900 }),
      ],
      NATURES,
    );
    expect(group).toMatchObject({
      yearly: { count: 2, min: 200, max: 300 },
      total: { count: 1, min: 900, max: 900 },
      unsaid: null,
    });
  });

  test("only amounts for one territory, of a known payer, may be added", () => {
    const lines = [
      line("1", { payers: [] }),
      line("2", { scope: "plusieurs", territories: ["a", "b"] }),
      line("3", { scope: "programme" }),
      line("4", { nature: "municipal", payers: ["ville"] }),
      line("5"),
      line("6"),
    ];
    expect(
      addableGroups(lines, NATURES).map(({ nature, lines: inside }) => [nature, inside.map(({ id }) => id)]),
    ).toEqual([
      ["dotation-etat", ["5", "6"]],
      ["municipal", ["4"]],
    ]);
  });
});

describe("amounts one by one", () => {
  const own = line("own", { start: date("2020"), end: date("2022"), includedIn: "shared" });
  const open = line("open", { start: date("2021") });
  const shared = line("shared", {
    scope: "plusieurs",
    territories: ["a", "b"],
    start: date("2018"),
    end: date("2022"),
    sources: ["S-1"],
  });
  const again = { ...shared, id: "again", includedIn: "shared", sources: ["S-2"] };
  const atlas = atlasOf({ budgets: [own, open, shared, again, line("undated")] });
  const A = territory({ id: "a", name: "A" });
  const C = territory({ id: "c", name: "C" });

  test("every amount of a territory is there once, and a territory without any keeps its place", () => {
    const { groups, years } = ownLines([A, C], atlas);
    expect(groups.map(({ name, lines }) => [name, lines.map(({ line: { id } }) => id)])).toEqual([
      ["A", ["own", "open", "undated"]],
      ["C", []],
    ]);
    expect(years).toEqual({ from: 2020, to: 2022 });
  });

  test("an amount says what already holds it, and whether its end is known", () => {
    const [group] = ownLines([A], atlas).groups;
    expect(group?.lines.map(({ within, years }) => [within?.id ?? null, years?.isOpen ?? null])).toEqual([
      ["shared", false],
      [null, true],
      [null, null],
    ]);
  });

  test("a shared amount told by two sources is drawn once, with both", () => {
    const names = { shared: "Partagés", programme: "Programme" };
    const { groups } = collectiveLines(new Set(["b"]), atlas, names);
    expect(groups.map(({ name, lines }) => [name, lines.map(({ sources }) => sources)])).toEqual([
      ["Partagés", [["S-1", "S-2"]]],
    ]);
    expect(collectiveLines(new Set(["c"]), atlas, names).groups).toEqual([]);
  });
});
