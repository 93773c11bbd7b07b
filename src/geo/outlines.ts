import { merge } from "topojson-client";
import { FRAME_IDS, FRAMES, type FrameId } from "./frames";
import { isDrawnIn } from "./ground";
import { polygonPath } from "./svgPath";
import { type DepartementsTopology, geometriesOf } from "./topology";

/** SVG path data in the steps of each frame; a frame that shows none of it is absent. */
export type FramePaths = Readonly<Partial<Record<FrameId, string>>>;

/** The union of some départements (an académie, a région, one département) in every frame that shows it. */
export function areaPaths(topology: DepartementsTopology, departements: readonly string[]): FramePaths {
  const paths: Partial<Record<FrameId, string>> = {};
  for (const id of FRAME_IDS) {
    const geometries = geometriesOf(topology, (code) => departements.includes(code) && isDrawnIn(id, code));
    if (geometries.length > 0) paths[id] = polygonPath(FRAMES[id], merge(topology, geometries));
  }
  return paths;
}
