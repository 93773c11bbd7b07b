import { bbox } from "@turf/turf";
import { feature } from "topojson-client";
import type { LonLat } from "../domain/facts";
import type { Bounds } from "./plane";
import { type DepartementsTopology, geometriesOf } from "./topology";

/** Bounds of some positions; `null` when there are none. */
export function boundsOf(points: readonly LonLat[]): Bounds | null {
  if (points.length === 0) return null;
  return flat(bbox({ type: "MultiPoint", coordinates: points.map(([lon, lat]) => [lon, lat]) }));
}

/** Bounds of some départements; `null` when none has an outline. */
export function boundsOfDepartements(
  topology: DepartementsTopology,
  departements: readonly string[],
): Bounds | null {
  const geometries = geometriesOf(topology, (code) => departements.includes(code));
  if (geometries.length === 0) return null;
  return flat(bbox(feature(topology, { type: "GeometryCollection", geometries })));
}

/** Positions may carry a height; ours do not. */
function flat(box: ReturnType<typeof bbox>): Bounds {
  return box.length === 4 ? box : [box[0], box[1], box[3], box[4]];
}
