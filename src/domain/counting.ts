import type { CoreTerritory } from "./facts";

/** An ended label that others stand for (Grenoble – Échirolles, split in two). */
export function isReplaced({ end, replacedBy }: CoreTerritory): boolean {
  return end !== null && replacedBy.length > 0;
}

/** Whether the territory is counted when nothing is asked (DESIGN §2, "counting"): current, not an academy. */
export function countsByDefault(territory: CoreTerritory): boolean {
  return territory.type !== "academie" && !isReplaced(territory);
}
