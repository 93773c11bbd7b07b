import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { codeOf, type DepartementsTopology } from "../../src/geo/topology";
import { detail, national, neighbours, outlineBytes } from "../fixtures/outlines";

interface OfficialDepartement {
  readonly code: string;
  readonly nom: string;
  readonly zone: string;
}
const official: OfficialDepartement[] = createRequire(import.meta.url)(
  "@etalab/decoupage-administratif/data/departements.json",
);

const kilobytes = (name: string) => gzipSync(outlineBytes(name), { level: 9 }).length / 1000;

function polygonsOf(topology: DepartementsTopology, code: string): number[][][][] {
  const geometry = topology.objects.departements.geometries.find((each) => codeOf(each) === code);
  if (geometry === undefined) return [];
  const { geometry: outline } = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
  return outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
}

describe("byte budgets of the outlines", () => {
  it.each([
    ["departements-national", 12],
    ["neighbours", 10],
    ["departements-detail", 120],
  ])("%s weighs at most %d kB gzip", (name, budget) => {
    expect(kilobytes(name)).toBeLessThanOrEqual(budget);
  });
});

describe.each([
  ["national", national],
  ["detailed", detail],
])("%s outlines", (_, topology) => {
  const { geometries } = topology.objects.departements;

  it("hold every département and Saint-Martin, under their official codes and names", () => {
    const expected = official
      .filter(({ code, zone }) => zone === "metro" || zone === "drom" || code === "978")
      .map(({ code, nom }) => `${code} ${nom}`)
      .sort();
    expect(expected).toHaveLength(102);
    expect(geometries.map((each) => `${codeOf(each)} ${each.properties?.name}`).sort()).toEqual(expected);
  });

  it("leave no ring collapsed to a line", () => {
    const collapsed = geometries
      .map(codeOf)
      .filter((code) => polygonsOf(topology, code).some((rings) => rings.some((ring) => ring.length < 4)));
    expect(collapsed).toEqual([]);
  });

  it.each([
    ["971", "Guadeloupe", 6],
    ["976", "Mayotte", 2],
    ["56", "Morbihan", 2],
    ["17", "Charente-Maritime", 3],
  ])("keep the islands of %s (%s)", (code, _name, islands) => {
    expect(polygonsOf(topology, code)).toHaveLength(islands);
  });
});

describe("neighbours", () => {
  const textOf = (arc: readonly number[][]) => arc.map((step) => step.join()).join(" ");
  const foreign = new Set((neighbours.arcs as number[][][]).map(textOf));
  const isShared = (index: number) => foreign.has(textOf(national.arcs[index < 0 ? ~index : index] ?? []));
  const sharesFrontier = (code: string) =>
    national.objects.departements.geometries
      .filter((each) => codeOf(each) === code)
      .some(({ arcs }) => (arcs.flat(2) as number[]).some(isShared));

  it.each(["59", "08", "57", "67", "68", "25", "01", "74", "73", "06", "66", "65", "64", "973", "978"])(
    "share with %s the very points of the frontier, so that no sea shows between them",
    (code) => {
      expect(neighbours.transform).toEqual(national.transform);
      expect(sharesFrontier(code)).toBe(true);
    },
  );

  it("share nothing with a département of the interior", () => {
    expect(sharesFrontier("63")).toBe(false);
  });
});
