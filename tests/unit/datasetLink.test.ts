import { describe, expect, it } from "vitest";
import { decodeAtlas, encodeAtlas } from "../../src/dataset/atlasCodec";
import { checkDataset } from "../../src/dataset/checkDataset";
import { toGeoJson } from "../../src/dataset/geojson";
import { type Dataset, linkDataset } from "../../src/dataset/link";
import { slugOf } from "../../src/dataset/slug";
import {
  APPROXIMATIONS,
  BUDGET_NATURES,
  BUDGET_SCOPES,
  BUDGET_STATUSES,
  FACT_MEASURES,
  FACT_SCOPES,
  INDICATOR_NAMES,
  PARTNER_NATURES,
  PARTNERSHIP_TYPES,
  POSITION_PRECISIONS,
  QPV_GEOGRAPHIES,
  SOURCE_NATURES,
  TERRITORY_TYPES,
} from "../../src/domain/vocabulary";
import { AREAS, CHECK_OPTIONS, editedTables, HIERARCHY } from "../fixtures/tables";

function link(edits: Parameters<typeof editedTables>[0] = {}): Dataset {
  const { tables, problems } = checkDataset(editedTables(edits), CHECK_OPTIONS);
  expect(problems).toEqual([]);
  return linkDataset(tables, {
    hierarchy: HIERARCHY,
    areaCentre: AREAS.centre,
    factsDate: "2026-11-22",
    communePosition: () => null,
  });
}

const dataset = link();
const territory = (id: string) => dataset.core.territories.find((each) => each.id === id);

describe("a territory", () => {
  it("takes its départements, régions and académies from its communes", () => {
    expect(territory("38-grenoble-echirolles")).toMatchObject({
      communes: ["38185", "38151"],
      departements: ["38"],
      regions: ["84"],
      academies: ["grenoble"],
      replacedBy: ["38-grenoble"],
      wave: 2019,
      waveInLocalSources: 2020,
    });
    expect(territory("2a-ajaccio")).toMatchObject({
      departements: ["2A"],
      regions: ["94"],
      academies: ["corse"],
    });
  });

  it("that is an académie covers all its départements and stands in their middle", () => {
    const academie = territory("academie-besancon");
    expect(academie).toMatchObject({ departements: ["25", "39", "70", "90"], precision: "academie" });
    expect(academie?.position[0]).toBeCloseTo(6.1, 0);
    expect(academie?.position[1]).toBeCloseTo(47.2, 0);
  });

  it("keeps its unknowns unknown", () => {
    expect(territory("2a-ajaccio")).toMatchObject({
      grant: null,
      residents: null,
      start: null,
      declaredThemes: [],
    });
  });

  it("has the grant that its source states as yearly, and the residents with their reserve", () => {
    const beaubrun = territory("42-saint-etienne-beaubrun");
    expect(beaubrun?.grant).toMatchObject({ amount: 200_000, method: "annuel", budget: "b1" });
    expect(beaubrun?.residents).toEqual({ value: 7000, approximation: "environ" });
  });

  it("keeps for search the neighbourhood names that its own name does not hold", () => {
    expect(territory("42-saint-etienne-beaubrun")?.quartiers).toEqual(["Crêt de Roch", "Montreynaud"]);
  });
});

it("keeps the latest number of residents", () => {
  const older = "42-saint-etienne-beaubrun,habitants,7000,environ,Habitants du quartier,2020,S2";
  const indicateurs = (content: string) =>
    content.replace(older, `${older.replace("7000", "9000").replace("2020", "2015")}\n${older}`);
  const schemas = new Map(CHECK_OPTIONS.schemas);
  const schema = schemas.get("indicateurs");
  if (schema) schemas.set("indicateurs", { ...schema, primaryKey: [] });
  const { tables } = checkDataset(editedTables({ indicateurs }), { ...CHECK_OPTIONS, schemas });
  const { core } = linkDataset(tables, {
    hierarchy: HIERARCHY,
    areaCentre: AREAS.centre,
    factsDate: "2026",
    communePosition: () => null,
  });
  expect(core.territories[0]?.residents?.value).toBe(7000);
});

it("joins core and atlas by ranks, and atlas.json to the tables by the ids of their rows", () => {
  expect(dataset.core.partnerships.map(({ id }) => id)).toEqual(["p0", "p1", "p2"]);
  expect(dataset.atlas.budgets[1]).toMatchObject({ id: "b1", includedIn: "b0" });
  expect(encodeAtlas(dataset).budgets).toMatchObject([
    { id: "beaubrun-enveloppe" },
    { id: "beaubrun-annuel", includedIn: "beaubrun-enveloppe" },
    { id: "amorcage-2019" },
    { id: "grenoble-ville" },
  ]);
});

it("carries the places of partnerships that no territory touches", () => {
  expect(dataset.atlas.places.map(({ code, name }) => [code, name])).toEqual([
    ["75120", "Paris 20e Arrondissement"],
  ]);
});

it("links rows whose optional cells are all empty", () => {
  const edits = Object.fromEntries(
    [...CHECK_OPTIONS.schemas.values()].map((schema) => [
      schema.name,
      (content: string) => emptied(content, schema.name),
    ]),
  );
  expect(() => link(edits)).not.toThrow();
});

/** Empties every cell that the schema lets be empty, but those that a rule of the domain requires. */
function emptied(content: string, name: string): string {
  const needed = ["communes", "lat", "lon", "precision", "academie", "famille"];
  const fields = CHECK_OPTIONS.schemas.get(name)?.fields ?? [];
  const [header = "", ...rows] = content.trimEnd().split("\n");
  const optional = header
    .split(",")
    .map(
      (column) =>
        !needed.includes(column) && fields.some((field) => field.name === column && !field.required),
    );
  // Rows with quoted cells are left as they are: this is no CSV reader.
  const kept = rows.map((row) =>
    row.includes('"')
      ? row
      : row
          .split(",")
          .map((cell, index) => (optional[index] ? "" : cell))
          .join(","),
  );
  return `${[header, ...kept].join("\n")}\n`;
}

describe("atlas.json", () => {
  it("gives the atlas back whole", () => {
    const file: unknown = JSON.parse(JSON.stringify(encodeAtlas(dataset)));
    expect(decodeAtlas(file)).toEqual({ ok: true, value: dataset.atlas });
  });

  it("says which part is damaged", () => {
    const file = { ...encodeAtlas(dataset), budgets: [{ id: "x" }] };
    expect(decodeAtlas(file)).toEqual({ ok: false, failure: "$.budgets[0].territories: array expected" });
  });
});

describe("territoires.geojson", () => {
  const collection = toGeoJson(dataset, AREAS.outline);
  const feature = (id: string) => collection.features.find((each) => each.id === id);

  it("has one feature for each territory, under its id, at its point", () => {
    expect(collection.features.map(({ id }) => id)).toEqual(dataset.core.territories.map(({ id }) => id));
    expect(feature("42-saint-etienne-beaubrun")?.geometry).toEqual({
      type: "Point",
      coordinates: [4.39, 45.434],
    });
  });

  it("has flat properties, null when unknown", () => {
    const properties = feature("42-saint-etienne-beaubrun")?.properties;
    expect(properties).toMatchObject({
      nom: "Saint-Étienne Tarentaize-Beaubrun",
      departements: "42",
      academies: "Lyon",
      quartiers: "Tarentaize-Beaubrun|Crêt de Roch|Tarentaize Beaubrun|Montreynaud",
      themes: "petite-enfance-langage|culture",
      partenariats: 1,
      dotation_annuelle_comparable_eur: 200000,
      dotation_methode: "annuel",
      habitants: 7000,
      fin: null,
    });
    for (const value of Object.values(properties ?? {})) expect(typeof value).not.toBe("undefined");
  });

  it("draws an académie as the union of its départements by the right-hand rule, to 5 decimals", () => {
    const geometry = feature("academie-besancon")?.geometry;
    // Four départements that touch: one outline, not four.
    if (geometry?.type !== "Polygon") throw new Error("Polygon expected");
    const [exterior = [], ...holes] = geometry.coordinates;
    expect(signedArea(exterior)).toBeGreaterThan(0);
    for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
    expect(exterior[0]).toEqual(exterior.at(-1));
    expect(JSON.stringify(collection)).not.toMatch(/\d\.\d{6}/);
  });
});

/** Positive when the ring turns counterclockwise. */
function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

it("has in its schemas the very vocabularies of the domain", () => {
  const choices = (table: string, column: string) =>
    CHECK_OPTIONS.schemas.get(table)?.fields.find((field) => field.name === column)?.choices;
  const vocabularies: readonly [string, string, readonly string[]][] = [
    ["territoires", "type", TERRITORY_TYPES],
    ["territoires", "precision", POSITION_PRECISIONS],
    ["partenariats", "type", PARTNERSHIP_TYPES],
    ["partenaires", "nature", PARTNER_NATURES],
    ["budgets", "portee", BUDGET_SCOPES],
    ["budgets", "nature", BUDGET_NATURES],
    ["budgets", "statut", BUDGET_STATUSES],
    ["budgets", "approximation", APPROXIMATIONS],
    ["budgets", "annuel", ["oui", "non"]],
    ["indicateurs", "indicateur", INDICATOR_NAMES],
    ["indicateurs", "approximation", APPROXIMATIONS],
    ["qpv", "geographie", QPV_GEOGRAPHIES],
    ["sources", "nature", SOURCE_NATURES],
    ["faits_programme", "methode", ["lu", "deduit"]],
    ["faits_programme", "portee", FACT_SCOPES],
    ["faits_programme", "mesure", FACT_MEASURES],
  ];
  for (const [table, column, values] of vocabularies) {
    expect([...(choices(table, column) ?? [])].sort(), `${table}.${column}`).toEqual([...values].sort());
  }
});

it("gives every académie a slug of its own", () => {
  expect(dataset.core.academies).toEqual(
    ["Besançon", "Corse", "Grenoble", "Lyon"].map((name) => ({ slug: slugOf(name), name })),
  );
});
