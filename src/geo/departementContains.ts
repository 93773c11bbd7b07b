import { bbox, booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { LonLat } from "../domain/facts";
import { boundsContain } from "./plane";
import { radians } from "./projection";
import type { DepartementProperties, DepartementsTopology } from "./topology";

/**
 * Whether a place lies in a département, or within `toleranceMetres` of it, since the outlines of Natural
 * Earth are drawn for small scales and a town may stand on a border. `null`: that code has no outline,
 * so nothing can be said.
 */
export type DepartementContains = (lonLat: LonLat, code: string) => boolean | null;

/** Somewhat fewer than a degree of latitude has, so that nothing near is left out. */
const METRES_PER_DEGREE = 110_000;

/** Prepares the test from the detailed outlines; the national ones are too coarse for it. */
export function departementContains(
  topology: DepartementsTopology,
  toleranceMetres: number,
): DepartementContains {
  const collection = feature(topology, topology.objects.departements);
  const outlines = new Map(
    (collection.features as Feature<Polygon | MultiPolygon, DepartementProperties>[]).map((outline) => [
      outline.properties.code,
      { outline, bounds: bbox(outline) },
    ]),
  );
  return ([lon, lat], code) => {
    const found = outlines.get(code);
    if (found === undefined) return null;
    const { outline } = found;
    const [west, south, east, north] = found.bounds;
    const byLat = toleranceMetres / METRES_PER_DEGREE;
    const byLon = byLat / Math.cos(radians(lat));
    // Most outlines are far away: their distance, which takes long, need not be measured.
    if (!boundsContain([west - byLon, south - byLat, east + byLon, north + byLat], [lon, lat])) return false;
    if (booleanPointInPolygon([lon, lat], outline)) return true;
    return pointToPolygonDistance([lon, lat], outline, { units: "meters" }) <= toleranceMetres;
  };
}
