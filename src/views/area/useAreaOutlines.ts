import detailUrl from "../../../data/geo/departements-detail.topo.json?url";
import { type Outlines, useOutlines } from "../map/overlays/useOutlines";

/** The detailed outlines (65 kB), with the land of the neighbours: those that an area map is drawn with. */
export function useAreaOutlines(): Outlines {
  return useOutlines(detailUrl);
}
