import type { MultiPolygon, Polygon } from "geojson";
import { fail, type Outcome, succeed } from "../../src/dataset/outcome";
import type { LonLat } from "../../src/domain/facts";
import { areaCentre, areaOf } from "../../src/geo/academies";
import { departementContains } from "../../src/geo/departementContains";
import type { DepartementsTopology } from "../../src/geo/topology";

/** Questions about the outlines of départements; a list of départements is taken as their union. */
export interface Areas {
  /** Within the tolerance of the outline. True for a département that has no outline: nothing contradicts. */
  readonly departementContains: (position: LonLat, departement: string) => boolean;
  /** `null` when one of the départements has no outline. */
  readonly centre: (departements: readonly string[]) => LonLat | null;
  /** RFC 7946: exterior rings counterclockwise. `null` as above. */
  readonly outline: (departements: readonly string[]) => Polygon | MultiPolygon | null;
}

/** Outlines are simplified, and some points stand on the shore. */
const TOLERANCE_METRES = 3000;

/** Reads a TopoJSON whose object `departements` holds polygons with a property `code`. */
export function readAreas(json: unknown): Outcome<Areas, string> {
  if (!isDepartements(json)) return fail("objet TopoJSON « departements » attendu");
  const contains = departementContains(json, TOLERANCE_METRES);
  const outline = (departements: readonly string[]) => areaOf(json, departements);
  return succeed({
    departementContains: (position, departement) => contains(position, departement) ?? true,
    centre: (departements) => {
      const area = outline(departements);
      return area === null ? null : areaCentre(area);
    },
    outline,
  });
}

function isDepartements(json: unknown): json is DepartementsTopology {
  const topology = json as {
    readonly type?: unknown;
    readonly objects?: { readonly departements?: { readonly geometries?: readonly unknown[] } };
  } | null;
  const geometries = topology?.objects?.departements?.geometries;
  return (
    topology?.type === "Topology" &&
    geometries !== undefined &&
    geometries.every(
      (shape) => typeof (shape as { properties?: { code?: unknown } }).properties?.code === "string",
    )
  );
}
