import { describe, expect, it } from "vitest";
import type { Atlas, Core } from "../../src/domain/facts";
import { NO_FILTERS } from "../../src/domain/filters";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../src/domain/viewState";
import { frLate } from "../../src/i18n/fr/late";
import { coverageOf, labelledResult } from "../../src/query/coverage";
import { coveragePlaces } from "../../src/query/coveragePlaces";
import { buildScene } from "../../src/scene/buildScene";
import { countClasses, countClassOf } from "../../src/scene/coverage/countClasses";
import { coverageFacts } from "../../src/scene/coverage/coverageFacts";
import { paintCoverage } from "../../src/scene/coverage/paintCoverage";
import { countChart, knownChart, residentsChart, sortPlaces } from "../../src/scene/coverage/placeRows";
import { CORE, COUNTED, FRENCH, result } from "../fixtures/sceneCore";
import { sheetAtlas } from "../fixtures/sheetFixture";

const NNBSP = "\u202f";
const core: Core = CORE;
const atlas: Atlas = {
  ...sheetAtlas,
  indicators: [],
  qpvs: [],
  allDepartements: [
    { code: "03", name: "Allier", region: "84" },
    { code: "2B", name: "Haute-Corse", region: "94" },
    { code: "33", name: "Gironde", region: "75" },
    { code: "38", name: "Isère", region: "84" },
    { code: "42", name: "Loire", region: "84" },
    { code: "91", name: "Essonne", region: "11" },
  ],
  allRegions: core.regions,
};
const words = { ...FRENCH, ...frLate };

function paint(answer = result(COUNTED), changes: Partial<ViewState> = {}) {
  const viewState = { ...DEFAULT_VIEW_STATE, indicator: "couverture" as const, ...changes };
  const { showUnknown } = viewState;
  const options = {
    indicator: "couverture" as const,
    family: null,
    showUnknown,
    language: "fr" as const,
    words: FRENCH,
  };
  const base = buildScene(core, answer, options);
  return paintCoverage(base, { core, atlas, result: answer, viewState, words, language: "fr" });
}
const zoneOf = (scene: ReturnType<typeof paint>, id: string) => scene.zones.find((zone) => zone.id === id);

describe("the painted départements", () => {
  it("are all of them, each told with what is known", () => {
    const scene = paint();
    expect(scene.zones.map(({ id }) => id)).toEqual(["03", "2B", "33", "38", "42", "91"]);
    expect(zoneOf(scene, "42")?.accessibleName).toBe(
      `Loire (42)${NNBSP}: 2 territoires labellisés${NNBSP}; dotation annuelle connue pour 2 sur 2${NNBSP}; partenariat connu pour 1 sur 2`,
    );
  });

  it("say that none is listed at a date, and never a bare zero", () => {
    const { accessibleName, hollow } = zoneOf(paint(), "03") ?? {};
    expect(accessibleName).toBe(
      `Allier (03)${NNBSP}: aucun territoire labellisé dans les listes recensées au 1er novembre 2025`,
    );
    expect(hollow).toBe(false);
  });

  it("do not count the city of Grenoble, which has no label", () => {
    expect(zoneOf(paint(), "38")?.classId).toBe("couverture-aucun");
  });

  it("say « ne répond aux filtres » once a filter is in force: it is no fact of the lists any more", () => {
    const filters = { ...NO_FILTERS, vague: [2021] };
    const scene = paint(result(["bastia"]), { filters });
    expect(zoneOf(scene, "42")?.accessibleName).toContain("ne répond aux filtres");
    expect(zoneOf(scene, "2B")?.accessibleName).toContain("1 territoire labellisé répond aux filtres");
    expect(scene.legend.notes).toContain(frLate.coverage.notes.filtered);
    expect(paint().legend.notes).not.toContain(frLate.coverage.notes.filtered);
  });

  it("are hatched where none answers but some are unknown, and only there", () => {
    const filters = { ...NO_FILTERS, theme: ["langage"] };
    const scene = paint(result(["beaubrun"], ["montreynaud", "lormont"]), { filters });
    expect(scene.zones.filter(({ hollow }) => hollow).map(({ id }) => id)).toEqual(["33"]);
    expect(zoneOf(scene, "33")).toMatchObject({ token: "inconnu", classId: "couverture-inconnu" });
    expect(zoneOf(scene, "42")?.accessibleName).toMatch(/non renseigné pour 1$/);
  });

  it("have a class of the legend each, whose counts are theirs", () => {
    for (const grain of ["departement", "region"] as const) {
      const { zones, legend } = paint(result(COUNTED, ["bastia"]), { grain });
      for (const zone of zones) {
        const { id, token, hollow } = legend.classes.find((each) => each.id === zone.classId) ?? {};
        expect({ id, token, hollow }).toEqual({ id: zone.classId, token: zone.token, hollow: zone.hollow });
      }
      const painted = legend.classes.filter(
        ({ id }) => id.startsWith("couverture-") && id !== "couverture-label",
      );
      expect(painted.reduce((sum, { count }) => sum + count, 0)).toBe(zones.length);
    }
  });

  it("are régions when régions are asked for", () => {
    const scene = paint(result(COUNTED), { grain: "region" });
    expect(zoneOf(scene, "84")).toMatchObject({ departements: ["03", "38", "42"], classId: "couverture-1" });
    expect(scene.legend.title).toBe("Territoires labellisés par région");
  });

  it("count a collectivity apart, and name it only while the result holds it", () => {
    const island = { code: "978", name: "Saint-Martin", region: "978" };
    const far = { ...(core.territories[0] as Core["territories"][number]), id: "ile", departements: ["978"] };
    const withIsland = { ...core, territories: [...core.territories, far] };
    const wide = { ...atlas, allDepartements: [...atlas.allDepartements, island] };
    const legendOf = (matches: readonly string[]) => {
      const answer = result(matches);
      const viewState = { ...DEFAULT_VIEW_STATE, indicator: "couverture" as const };
      const context = { core: withIsland, atlas: wide, result: answer, viewState, words };
      return paintCoverage(paint(), { ...context, language: "fr" }).legend;
    };
    const held = legendOf([...COUNTED, "ile"]);
    const told = "Au moins un territoire labellisé dans 4 départements sur 6";
    expect(held.completeness).toBe(`${told}, et une collectivité (Saint-Martin)`);
    expect(held.notes).toContain(words.coverage.notes.collectivities("Saint-Martin"));
    expect(held.classes.find(({ id }) => id === "couverture-1")?.count).toBe(3);
    const left = legendOf(COUNTED);
    expect(left.completeness).toBe(told);
    expect(left.notes).not.toContain(words.coverage.notes.collectivities("Saint-Martin"));
  });

  it("leave the marks as they are", () => {
    const scene = paint();
    expect(scene.marks.map(({ id }) => id).sort()).toEqual([...COUNTED].sort());
  });
});

describe("classes of counts", () => {
  it("hold every count once, whatever it is", () => {
    for (const grain of ["departement", "region"] as const) {
      const classes = countClasses(grain);
      for (let count = 1; count < 80; count++) {
        const { from, to } = countClassOf(count, classes);
        expect(count).toBeGreaterThanOrEqual(from);
        expect(count).toBeLessThanOrEqual(to ?? Number.POSITIVE_INFINITY);
      }
      expect(new Set(classes.map(({ token }) => token)).size).toBe(classes.length);
    }
  });
});

describe("the charts of the coverage", () => {
  const places = coveragePlaces(core, atlas, "departement");
  const coverages = coverageOf(core, atlas, labelledResult(core, result(COUNTED, ["bastia"])), places);
  const telling = { grain: "departement" as const, words, language: "fr" as const };

  it("draw the places with a territory, and tell all of them in the twin", () => {
    const { rows, table } = countChart(coverages, telling);
    expect(rows.map(({ code, known }) => [code, known])).toEqual([
      ["2B", 1],
      ["33", 1],
      ["42", 2],
      ["91", 1],
    ]);
    expect(table.rows.map(([name]) => name)).toEqual(places.map(({ name }) => name));
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });

  it("draw what is unknown after what is known", () => {
    const { rows } = knownChart(coverages, "grant", telling);
    expect(rows.map(({ code, known, rest }) => [code, known, rest])).toContainEqual(["91", 0, 1]);
    expect(rows.find(({ code }) => code === "42")?.value).toBe("2 sur 2");
  });

  it("write unknown residents as unknown in the twin, and draw no bar of them", () => {
    const { rows, table } = residentsChart(coverages, telling);
    expect(rows).toEqual([]);
    expect(table.rows.map((row) => row[4])).toEqual([null, null, null, null]);
  });

  it("never call « at least » a sum with « environ » in it, and round it", () => {
    const [first] = coverages;
    if (first === undefined) throw new Error("no place");
    const withSum = (approximate: number) => ({
      ...first,
      labelled: ["a", "b"],
      residents: { total: 36_811, known: 2, approximate, leftOut: { commune: [], unsure: [] } },
    });
    const [about] = residentsChart([withSum(1)], telling).rows;
    expect(about?.value).toBe(`environ 36${NNBSP}800`);
    expect(about?.accessibleName).not.toContain("au moins");
    expect(residentsChart([withSum(1)], telling).table.rows[0]?.slice(4, 6)).toEqual([36_811, 1]);
    const [sure] = residentsChart([withSum(0)], telling).rows;
    expect(sure?.value).toBe(`36${NNBSP}811`);
    expect(sure?.accessibleName).toContain(`au moins 36${NNBSP}811`);
  });

  it("sort by number, by name and by code", () => {
    const codes = (order: "value" | "name" | "code") =>
      sortPlaces(coverages, order, ({ labelled }) => labelled.length).map(({ place }) => place.code);
    expect(codes("value")[0]).toBe("42");
    expect(codes("name")).toEqual(["03", "91", "33", "2B", "38", "42"]);
    expect(codes("code")).toEqual(["03", "2B", "33", "38", "42", "91"]);
  });
});

describe("national facts of the coverage", () => {
  it("are those of the topic or counted in QPV; the ones that disagree are told together, once", () => {
    const fact = (id: string, topic: string, unit: string | null) => ({
      ...(sheetAtlas.programmeFacts[0] as Atlas["programmeFacts"][number]),
      id,
      topic,
      unit,
    });
    const { opposed, others } = coverageFacts({
      ...atlas,
      programmeFacts: [
        fact("A", "couverture", null),
        fact("B", "autre", "QPV non couverts"),
        fact("C", "budget", "€"),
        fact("D", "couverture", "QPV"),
      ],
      disagreements: [
        { id: "X", topic: "QPV", facts: ["A", "D"], comment: "" },
        { id: "Y", topic: "mêlé", facts: ["B", "C"], comment: "" },
      ],
    });
    expect(opposed.map(({ disagreement }) => disagreement.id)).toEqual(["X"]);
    expect(others.map(({ id }) => id)).toEqual(["B"]);
  });
});
