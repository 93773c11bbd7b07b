import { describe, expect, test } from "vitest";
import type { Core } from "../../src/domain/facts";
import { NO_FILTERS } from "../../src/domain/filters";
import { themeCharts as french } from "../../src/i18n/fr/late/themeCharts";
import { answeringPartnerships } from "../../src/query/answeringPartnerships";
import { prepare, runQuery } from "../../src/query/runQuery";
import { buildScene } from "../../src/scene/buildScene";
import { familyCounts } from "../../src/scene/themes/familyCounts";
import { missingThemes } from "../../src/scene/themes/missingThemes";
import { grainOf, grainsFor, placesOf } from "../../src/scene/themes/places";
import { readThemes } from "../../src/scene/themes/shownThemes";
import { themeMatrix } from "../../src/scene/themes/themeMatrix";
import { pairThemes } from "../../src/scene/themes/themePairs";
import { matrixTable, missingTable, pairTable } from "../../src/scene/themes/themeTables";
import { CORE, COUNTED, FRENCH, result, territory } from "../fixtures/sceneCore";

const partnership = (fields: Partial<Core["partnerships"][number]> & { id: string }) => ({
  type: "projet" as const,
  start: null,
  end: null,
  territories: [],
  partners: [],
  themes: [],
  ...fields,
});

const WORKED: Core = {
  ...CORE,
  territories: [
    ...CORE.territories,
    territory({ id: "a-cheval", departements: ["42", "38"], regions: ["84"], declaredThemes: ["culture"] }),
  ],
  partnerships: [
    ...CORE.partnerships,
    partnership({ id: "deux", territories: ["beaubrun", "beaubrun"], themes: ["culture", "langage"] }),
    partnership({ id: "sans-theme", territories: ["les-ulis"] }),
  ],
};
const MATCHES = [...COUNTED, "a-cheval"];
const ANSWERING = ["ansa", "parler-bambin", "deux", "sans-theme"];
const shown = readThemes(WORKED, MATCHES, ANSWERING);
const matrix = themeMatrix(WORKED, shown, placesOf(WORKED, MATCHES, "departement"), "nombre");
const cell = (theme: string, place: string) =>
  matrix.rows.find((row) => row.theme.id === theme)?.cells[
    matrix.columns.findIndex((column) => column.place.id === place)
  ];

describe("themes shown", () => {
  test("a theme is recorded when declared or borne by a partnership that answers, and only then", () => {
    expect([...(shown.byTerritory.get("beaubrun") ?? [])].sort()).toEqual(["culture", "langage"]);
    expect(shown.byTerritory.has("les-ulis")).toBe(false);
    expect([...(readThemes(WORKED, MATCHES, []).byTerritory.get("beaubrun") ?? [])]).toEqual(["langage"]);
  });

  test("a territory outside the result counts nowhere, even through a shared partnership", () => {
    const one = readThemes(WORKED, ["lormont"], ANSWERING);
    expect([...one.byTerritory.keys()]).toEqual([]);
    expect([...one.partners.keys()]).toEqual(["parler-bambin"]);
  });

  test("a filter on themes chooses territories and hides none of their other themes", () => {
    const prepared = prepare(WORKED);
    const filters = { ...NO_FILTERS, theme: ["langage"] };
    const other = partnership({ id: "autre", territories: ["beaubrun"], themes: ["entreprendre"] });
    const wider = prepare({ ...WORKED, partnerships: [...WORKED.partnerships, other] });
    expect(answeringPartnerships(wider, filters, runQuery(wider, filters))).toContain("autre");
    expect(runQuery(wider, filters).partnerships).not.toContain("autre");
    const open = runQuery(prepared, NO_FILTERS);
    expect(answeringPartnerships(prepared, NO_FILTERS, open)).toBe(open.partnerships);
  });
});

describe("matrix of themes by places", () => {
  test("a cell counts territories once, though several records say the theme", () => {
    expect(cell("langage", "42")).toBe(1);
    expect(cell("culture", "42")).toBe(2);
  });

  test("not recorded is 0 where other themes are, and unknown where none is", () => {
    expect(cell("entreprendre", "42")).toBe(0);
    expect(cell("culture", "91")).toBeNull();
  });

  test("a territory astride two départements counts in both and once in the whole", () => {
    expect(cell("culture", "38")).toBe(1);
    expect(matrix.rows.find((row) => row.theme.id === "culture")?.total).toBe(3);
    expect(matrix.territories).toBe(MATCHES.length);
    expect(matrix.known).toBe(3);
    expect(matrix.most).toBe(2);
  });

  test("the best documented columns come first, the undocumented last; codes keep the official order", () => {
    const ids = matrix.columns.map(({ place }) => place.id);
    expect(ids[0]).toBe("42");
    expect(matrix.columns.map(({ known }) => known)).toEqual([2, 1, 1, 0, 0]);
    const byCode = themeMatrix(WORKED, shown, placesOf(WORKED, MATCHES, "departement"), "code");
    expect(byCode.columns.map(({ place }) => place.id)).toEqual(["2B", "33", "38", "42", "91"]);
  });

  test("rows are grouped by family, in the order of families", () => {
    const families = matrix.rows.map(({ theme }) => theme.family);
    expect(families).toEqual(["apprendre", "ouvrir", "ouvrir"]);
  });

  test("a column per territory is offered to thirty territories at most", () => {
    expect(grainsFor(30)).toContain("territoire");
    expect(grainsFor(31)).not.toContain("territoire");
    expect(grainOf("territoire", 31)).toBe("departement");
    expect(grainOf("region", 31)).toBe("region");
    expect(placesOf(WORKED, MATCHES, "territoire").map(({ id }) => id)).toEqual(MATCHES);
  });

  test("the twin holds every cell, the unknown as null, and the distinct whole", () => {
    const table = matrixTable(matrix, "departement", french);
    expect(table.columns).toHaveLength(3 + matrix.rows.length);
    expect(table.rows).toHaveLength(matrix.columns.length + 1);
    expect(table.rows.find(([name]) => name === "Essonne")).toEqual(["Essonne", 1, 0, null, null, null]);
    expect(table.rows.find(([name]) => name === "Loire")).toEqual(["Loire", 3, 2, 1, 2, 0]);
    expect(table.rows.at(-1)?.slice(1)).toEqual([7, 3, 1, 3, 0]);
  });
});

describe("families on the map", () => {
  test("what a map counts is what its scene draws: present, other themes, unknown", () => {
    const [, family] = CORE.families;
    if (!family) throw new Error("fixture");
    const scene = buildScene(CORE, result(COUNTED), {
      indicator: "theme",
      family: family.id,
      showUnknown: true,
      language: "fr",
      words: FRENCH,
    });
    const counts = familyCounts(family, scene);
    expect(counts).toMatchObject({ present: 1, other: 1, unknown: 4, unknownForFilters: 0 });
    expect(counts.present + counts.other + counts.unknown).toBe(scene.marks.length);
  });
});

describe("pairs of themes", () => {
  const pairs = pairThemes(
    WORKED.themes,
    new Map([
      ["x", new Set(["langage", "culture"])],
      ["y", new Set(["culture", "langage", "entreprendre"])],
      ["z", new Set(["culture"])],
    ]),
  );

  test("a pair counts what has both, out of what has either", () => {
    const [first] = pairs;
    expect(first?.themes.map(({ id }) => id)).toEqual(["langage", "culture"]);
    expect(first?.both).toEqual(["x", "y"]);
    expect(first?.either).toBe(3);
  });

  test("at the same count, the pair that is together more of the time comes first; no pair is empty", () => {
    expect(pairs.map(({ themes }) => themes.map(({ id }) => id).join())).toEqual([
      "langage,culture",
      "langage,entreprendre",
      "culture,entreprendre",
    ]);
    expect(pairThemes(WORKED.themes, new Map([["z", new Set(["culture"])]]))).toEqual([]);
  });

  test("the twin holds every pair", () => {
    expect(pairTable(pairs, "territoire", french).rows[0]).toEqual([
      "Langage et petite enfance",
      "Culture",
      2,
      3,
    ]);
    expect(pairTable(pairs, "territoire", french).rows).toHaveLength(3);
  });
});

describe("themes recorded of similar territories and not here", () => {
  const sizes = { indicators: [], qpvs: [] };
  const alike: Core = {
    ...WORKED,
    territories: [
      ...WORKED.territories,
      territory({ id: "jumeau", wave: 2019, declaredThemes: ["langage", "entreprendre"] }),
      territory({ id: "muet", wave: 2019 }),
    ],
  };

  test("what is recorded here is never missing, and what is missing says where it is recorded", () => {
    const found = missingThemes(alike, "beaubrun", sizes);
    expect(found.own.map(({ id }) => id)).toEqual(["langage", "culture"]);
    expect(found.missing).toEqual([
      { theme: expect.objectContaining({ id: "entreprendre" }), recordedIn: ["jumeau"] },
    ]);
  });

  test("a territory with no recorded theme is compared with none, but can be compared", () => {
    expect(missingThemes(alike, "beaubrun", sizes).similar.map(({ id }) => id)).not.toContain("muet");
    const silent = missingThemes(alike, "muet", sizes);
    expect(silent.own).toEqual([]);
    expect(silent.missing.length).toBeGreaterThan(0);
    const themes = silent.missing.map(({ recordedIn }) => recordedIn.length);
    expect(themes).toEqual([...themes].sort((a, b) => b - a));
  });

  test("the twin names the similar territories", () => {
    const { missing, similar } = missingThemes(alike, "beaubrun", sizes);
    expect(missingTable(alike, missing, similar, french).rows).toEqual([
      ["Esprit d’entreprendre", 1, similar.length, "jumeau"],
    ]);
  });
});
