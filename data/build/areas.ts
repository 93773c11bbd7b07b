import {
  booleanPointInPolygon,
  centerOfMass,
  multiPolygon,
  pointToPolygonDistance,
  rewind,
  truncate,
} from "@turf/turf";
import type { Feature, MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import type {
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import { fail, type Outcome, succeed } from "../../src/dataset/outcome";
import type { LonLat } from "../../src/domain/facts";

/** Questions about the outlines of départements; a list of départements is taken as their union. */
export interface Areas {
  /** Within `TOLERANCE_KM` of the outline. True for a département that has no outline: nothing contradicts. */
  readonly departementContains: (position: LonLat, departement: string) => boolean;
  /** 5 decimals. `null` when none of the départements has an outline. */
  readonly centre: (departements: readonly string[]) => LonLat | null;
  /** RFC 7946: exterior rings counterclockwise; 5 decimals. `null` as above. */
  readonly outline: (departements: readonly string[]) => MultiPolygon | null;
}

/** Outlines are simplified, and some points stand on the shore. */
const TOLERANCE_KM = 3;
const DECIMALS = 5;

type DepartementShape = (TopoPolygon | TopoMultiPolygon) & { properties: { code: string } };

/** Reads a TopoJSON whose object `departements` holds polygons with a property `code`. */
export function readAreas(json: unknown): Outcome<Areas, string> {
  const topology = json as Topology | null;
  const collection = topology?.objects?.departements;
  if (topology?.type !== "Topology" || collection?.type !== "GeometryCollection") {
    return fail("objet TopoJSON « departements » attendu");
  }
  const shapes = new Map<string, DepartementShape>();
  for (const shape of collection.geometries) {
    if (!isDepartement(shape)) return fail("polygones de départements avec un « code » attendus");
    shapes.set(shape.properties.code, shape);
  }
  const unionOf = (parts: readonly DepartementShape[]) =>
    multiPolygon(merge(topology, [...parts]).coordinates);
  const outlines = new Map([...shapes].map(([code, shape]) => [code, unionOf([shape])]));

  const outline = (departements: readonly string[]): MultiPolygon | null => {
    const parts = departements.map((code) => shapes.get(code)).filter((shape) => shape !== undefined);
    if (parts.length === 0) return null;
    const rewound = rewind(unionOf(parts)) as Feature<MultiPolygon>;
    return truncate(rewound, { precision: DECIMALS }).geometry;
  };
  return succeed({
    departementContains: (position, departement) => {
      const area = outlines.get(departement);
      if (area === undefined) return true;
      const point = [...position];
      return booleanPointInPolygon(point, area) || pointToPolygonDistance(point, area) <= TOLERANCE_KM;
    },
    centre: (departements) => {
      const area = outline(departements);
      if (area === null) return null;
      const [lon, lat] = truncate(centerOfMass(area), { precision: DECIMALS }).geometry.coordinates;
      return lon === undefined || lat === undefined ? null : [lon, lat];
    },
    outline,
  });
}

function isDepartement(shape: { type: string | null }): shape is DepartementShape {
  const isArea = shape.type === "Polygon" || shape.type === "MultiPolygon";
  const { properties } = shape as { readonly properties?: { readonly code?: unknown } };
  return isArea && typeof properties?.code === "string";
}
