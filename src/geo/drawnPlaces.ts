import { FRAME_IDS } from "./frames";
import { isDrawnIn } from "./ground";

/** Whether some frame of the map of France draws a département. */
export function isDrawn(departement: string): boolean {
  return FRAME_IDS.some((id) => isDrawnIn(id, departement));
}
