import { booleanPointInPolygon, centerOfMass, pointOnFeature, rewind, truncate } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import type { LonLat } from "../domain/facts";
import { type DepartementsTopology, geometriesOf } from "./topology";

/** About one metre, the most that `territoires.geojson` promises. */
const DECIMALS = 5;

/**
 * The union of some départements, ready for a GeoJSON file: RFC 7946 winding (outer rings run
 * counter-clockwise), at most five decimals. `null` when one of them has no outline, since a union with
 * a hole in it would state something false.
 */
export function areaOf(
  topology: DepartementsTopology,
  departements: readonly string[],
): Polygon | MultiPolygon | null {
  const geometries = geometriesOf(topology, (code) => departements.includes(code));
  if (geometries.length === 0 || geometries.length < new Set(departements).size) return null;
  const merged = merge(topology, geometries);
  const wound = rewind(truncate(merged, { precision: DECIMALS }), { reverse: false }) as MultiPolygon;
  const [only, ...others] = wound.coordinates;
  return only !== undefined && others.length === 0 ? { type: "Polygon", coordinates: only } : wound;
}

/** A point to stand for an area: its centre of mass, or the nearest place inside when that falls outside. */
export function areaCentre(area: Polygon | MultiPolygon): LonLat {
  const middle = centerOfMass(area);
  const inside = booleanPointInPolygon(middle, area) ? middle : pointOnFeature(area);
  const [lon, lat] = truncate(inside, { precision: DECIMALS }).geometry.coordinates;
  return [lon ?? 0, lat ?? 0];
}
