import { describe, expect, it } from "vitest";
import { buildTableRows } from "../../src/scene/tableRows";
import { buildTableTotals } from "../../src/scene/tableTotals";
import { nextSort } from "../../src/views/table/tableColumns";
import { ACADEMY, BEAUBRUN, MONTREYNAUD, sheetCore, territory, words } from "../fixtures/sheetFixture";

const plain = (text: string) => text.replace(/\s/g, " ");

describe("rows of the table", () => {
  it("keep the order given and drop unknown ids", () => {
    const rows = buildTableRows(sheetCore, [BEAUBRUN, "nulle-part", ACADEMY]);
    expect(rows.map((row) => row.territory.id)).toEqual([BEAUBRUN, ACADEMY]);
  });

  it("tell that no partnership is recorded by null, never by 0, and leave label events out", () => {
    const [beaubrun, academy] = buildTableRows(sheetCore, [BEAUBRUN, ACADEMY]);
    expect([beaubrun?.partnerships, academy?.partnerships]).toEqual([3, null]);
    expect(beaubrun?.themes.map(({ id }) => id)).toEqual(["langage"]);
  });
});

describe("totals of the table", () => {
  const totalsOf = (core: typeof sheetCore, ids: readonly string[]) =>
    buildTableTotals(core, buildTableRows(core, ids), words, "fr");

  it("count a partnership of two territories once", () => {
    const { partnerships } = totalsOf(sheetCore, [BEAUBRUN, MONTREYNAUD]);
    expect(plain(partnerships)).toBe("3 partenariats distincts, renseignés pour 2 sur 2");
  });

  it("add up grants of one same year only, and say that the sum is a floor", () => {
    const grant = (amount: number, from: number, to: number) =>
      ({ amount, method: "annuel", years: null, from, to, approximation: null, budget: "b" }) as const;
    const core = {
      ...sheetCore,
      territories: [
        territory({ id: "a", name: "A", grant: grant(100_000, 2020, 2022) }),
        territory({ id: "b", name: "B", grant: grant(200_000, 2022, 2023) }),
        territory({ id: "c", name: "C", grant: grant(400_000, 2025, 2025) }),
        territory({ id: "d", name: "D" }),
      ],
    };
    expect(plain(totalsOf(core, ["a", "b", "c", "d"]).grant)).toBe(
      "Au moins 300 000 € en 2022, connu pour 2 sur 4",
    );
    expect(plain(totalsOf(core, ["d"]).grant)).toBe("Connue pour aucun territoire sur 1");
  });

  it("give no sum of residents, whose perimeters differ", () => {
    expect(plain(totalsOf(sheetCore, [BEAUBRUN, ACADEMY]).residents)).toContain("pas de total");
  });
});

describe("the sort that a header asks for", () => {
  it("puts the greatest figures and the first names first, then turns around", () => {
    const byName = { column: "nom", descending: false } as const;
    expect(nextSort(byName, "budget")).toEqual({ column: "budget", descending: true });
    expect(nextSort(byName, "vague")).toEqual({ column: "vague", descending: false });
    expect(nextSort(byName, "nom")).toEqual({ column: "nom", descending: true });
  });
});
