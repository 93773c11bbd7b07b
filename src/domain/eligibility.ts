import { isReplaced } from "./counting";
import type { CoreTerritory } from "./facts";

/**
 * Who a fact can be asked of. Elsewhere the fact is "sans objet", which is neither unknown nor zero:
 * an académie has no wave, the city of Grenoble receives no Cité éducative grant.
 */

/** Waves and the comparable yearly State grant belong to the label. */
export function isLabelled(territory: CoreTerritory): boolean {
  return territory.type === "cite-educative";
}

/** A label that no other has replaced: it stands for its place today. */
export function standsAsLabel(territory: CoreTerritory): boolean {
  return isLabelled(territory) && !isReplaced(territory);
}

/** Residents are counted in neighbourhoods and communes, not over an académie. */
export function hasResidents(territory: CoreTerritory): boolean {
  return territory.type !== "academie";
}
