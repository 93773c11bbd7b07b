import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { LonLat } from "../domain/facts";
import type { DepartementProperties, DepartementsTopology } from "./topology";

/**
 * Whether a place lies in a département, or within `toleranceMetres` of it, since the outlines of Natural
 * Earth are drawn for small scales and a town may stand on a border. `null`: that code has no outline,
 * so nothing can be said.
 */
export type DepartementContains = (lonLat: LonLat, code: string) => boolean | null;

/** Prepares the test from the detailed outlines; the national ones are too coarse for it. */
export function departementContains(
  topology: DepartementsTopology,
  toleranceMetres: number,
): DepartementContains {
  const collection = feature(topology, topology.objects.departements);
  const outlines = new Map(
    (collection.features as Feature<Polygon | MultiPolygon, DepartementProperties>[]).map((outline) => [
      outline.properties.code,
      outline,
    ]),
  );
  return ([lon, lat], code) => {
    const outline = outlines.get(code);
    if (outline === undefined) return null;
    if (booleanPointInPolygon([lon, lat], outline)) return true;
    return pointToPolygonDistance([lon, lat], outline, { units: "meters" }) <= toleranceMetres;
  };
}
