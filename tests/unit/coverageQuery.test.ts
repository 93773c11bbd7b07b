import { describe, expect, it } from "vitest";
import type { Atlas, Core, Indicator, Qpv, TerritoryDetails } from "../../src/domain/facts";
import {
  coverageOf,
  labelledFacts,
  labelledResult,
  someStraddle,
  uncoveredPlaces,
} from "../../src/query/coverage";
import { coveragePlaces } from "../../src/query/coveragePlaces";
import { departementOfQpv, qpvCoverage } from "../../src/query/qpvCoverage";
import { CORE, grant, territory } from "../fixtures/sceneCore";
import { sheetAtlas } from "../fixtures/sheetFixture";

const places: Pick<Atlas, "allDepartements" | "allRegions"> = {
  allDepartements: [
    { code: "978", name: "Saint-Martin", region: "978" },
    { code: "977", name: "Saint-Barthélemy", region: "977" },
    { code: "03", name: "Allier", region: "84" },
    { code: "42", name: "Loire", region: "84" },
    { code: "91", name: "Essonne", region: "11" },
  ],
  allRegions: [
    { code: "84", name: "Auvergne-Rhône-Alpes" },
    { code: "11", name: "Île-de-France" },
    { code: "977", name: "Saint-Barthélemy" },
    { code: "978", name: "Saint-Martin" },
  ],
};
const residents = (id: string, value: number, perimeter: string | null, fields = {}): Indicator => ({
  territory: id,
  name: "habitants",
  value,
  approximation: null,
  perimeter,
  year: null,
  sources: [],
  ...fields,
});
const qpv = (code: string, id: string, geography: Qpv["geography"] = "2015"): Qpv => ({
  code,
  name: `Nom de ${code}`,
  geography,
  territory: id,
  sources: [],
});

const core: Core = {
  ...CORE,
  territories: [
    territory({ id: "a", departements: ["42"], grant: grant(1) }),
    territory({ id: "cheval", departements: ["42", "91"] }),
    territory({ id: "ville", type: "commune", departements: ["42"] }),
    territory({ id: "martin", departements: ["978"] }),
  ],
  partnerships: [{ ...(CORE.partnerships[0] as Core["partnerships"][number]), territories: ["cheval"] }],
};
const details = (id: string, quartiers: readonly string[]): TerritoryDetails => ({
  ...(sheetAtlas.territories[0] as TerritoryDetails),
  id,
  quartiers,
});
const atlas = {
  territories: [details("a", ["Beaubrun"]), details("cheval", []), details("martin", [])],
  indicators: [
    residents("a", 7000, "Habitants du quartier Beaubrun", { approximation: "environ" }),
    residents("cheval", 30_000, "Habitants de la commune entière"),
    residents("martin", 6200, "Habitants de cinq quartiers prioritaires"),
  ],
  qpvs: [
    qpv("QP042001", "a"),
    qpv("QP042001", "cheval"),
    qpv("QP091002", "cheval"),
    qpv("QN04201M", "a", "2024"),
  ],
};
const everyone = { matches: ["a", "cheval", "ville"], unknown: ["martin"] };
const departements = coveragePlaces(core, places, "departement");
const byCode = () =>
  new Map(
    coverageOf(core, atlas, labelledResult(core, everyone), departements).map((row) => [row.place.code, row]),
  );

describe("the places of the coverage", () => {
  it("are every département, and an overseas collectivity only when a territory lies there", () => {
    expect(departements.map(({ code }) => code)).toEqual(["03", "42", "91", "978"]);
    expect(
      coveragePlaces(core, places, "region").map(({ code, departements: codes }) => [code, codes]),
    ).toEqual([
      ["11", ["91"]],
      ["84", ["03", "42"]],
      ["978", ["978"]],
    ]);
  });
});

describe("the coverage of a place", () => {
  it("counts labelled territories only, one that straddles in each", () => {
    expect(byCode().get("42")?.labelled).toEqual(["a", "cheval"]);
    expect(byCode().get("91")?.labelled).toEqual(["cheval"]);
    expect(byCode().get("03")?.labelled).toEqual([]);
  });

  it("keeps apart those unknown for a filter", () => {
    expect(byCode().get("978")).toMatchObject({ labelled: [], unknown: ["martin"] });
  });

  it("tells of how many the grant and a partnership are known", () => {
    expect(byCode().get("42")).toMatchObject({ grants: 1, partnerships: 1 });
    expect(byCode().get("91")).toMatchObject({ grants: 0, partnerships: 1 });
  });

  it("adds residents of neighbourhoods, never those of a whole commune, which it names", () => {
    expect(byCode().get("42")?.residents).toEqual({
      total: 7000,
      known: 1,
      approximate: 1,
      leftOut: { commune: ["cheval"], unsure: [] },
    });
    expect(byCode().get("91")?.residents).toMatchObject({ total: null, known: 0 });
  });

  it("leaves out, and names, residents that nothing ties to the neighbourhoods of the territory", () => {
    const martin = core.territories.filter(({ id }) => id === "martin");
    expect(labelledFacts(core, atlas, martin, ["978"]).residents).toEqual({
      total: null,
      known: 0,
      approximate: 0,
      leftOut: { commune: [], unsure: ["martin"] },
    });
  });

  it("does not add up when a territory is in two places, and only then", () => {
    const rows = [...byCode().values()];
    expect(someStraddle(rows)).toBe(true);
    expect(someStraddle(rows.filter(({ place }) => place.code !== "91"))).toBe(false);
  });

  it("counts a straddling territory once in the whole", () => {
    const { matches } = labelledResult(core, everyone);
    expect(labelledFacts(core, atlas, matches, ["42", "91"]).labelled).toEqual(["a", "cheval"]);
  });

  it("names the départements where no label stands, whatever the result", () => {
    expect(uncoveredPlaces(core, places).map(({ code }) => code)).toEqual(["03"]);
    const ended = core.territories.map((row) => (row.id === "martin" ? { ...row, replacedBy: ["a"] } : row));
    expect(
      uncoveredPlaces({ ...core, territories: ended }, places).map(({ code }) => code),
      "a collectivity is no département",
    ).toEqual(["03"]);
  });
});

describe("priority neighbourhoods", () => {
  it("tell their département by their code", () => {
    expect(["QP001006", "QP02A001", "QP974003", "QN04201M", "autre"].map(departementOfQpv)).toEqual([
      "01",
      "2A",
      "974",
      "42",
      null,
    ]);
  });

  it("count once when two territories share them, in their own département, each geography apart", () => {
    expect(byCode().get("42")?.qpvs).toEqual({
      covered: { "2015": 1, "2024": 1 },
      known: 2,
      eligible: 2,
      rate: null,
    });
    expect(byCode().get("91")?.qpvs.covered["2015"]).toBe(1);
  });

  it("have no rate before the official total is known, then the true one, with the uncovered by name", () => {
    const totals = {
      geography: "2015" as const,
      all: ["QP042001", "QP042002", "QP091002"].map((code) => ({ code, name: code })),
    };
    expect(qpvCoverage(["a", "cheval"], ["42"], atlas.qpvs, totals).rate).toEqual({
      geography: "2015",
      covered: 1,
      total: 2,
      uncovered: [{ code: "QP042002", name: "QP042002" }],
    });
  });
});
