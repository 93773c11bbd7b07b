import type { LonLat } from "../domain/facts";
import { areaCentre, areaOf } from "./academies";
import type { DepartementsTopology } from "./topology";

/** The middle of a département, from its outline; `null` when it has none. */
export function departementCentre(topology: DepartementsTopology, code: string): LonLat | null {
  const area = areaOf(topology, [code]);
  return area === null ? null : areaCentre(area);
}
