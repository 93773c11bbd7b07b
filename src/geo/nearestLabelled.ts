import { distance } from "@turf/turf";
import { standsAsLabel } from "../domain/eligibility";
import type { Core, LonLat } from "../domain/facts";
import { type CompassPoint, compassPoint } from "./bearing";

/**
 * Beyond this, "near" says nothing to a reader. It is also less than any sea between the mainland and an
 * overseas département: neither is ever near the other.
 */
export const FARTHEST_NEAR = 300;

/** A labelled territory as the crow flies from somewhere. */
export interface Near {
  readonly id: string;
  /** From point to point: no more precise than the points, most of which are those of a commune. */
  readonly kilometres: number;
  readonly bearing: CompassPoint;
}

export interface NearOptions {
  readonly most?: number;
  /** Ids that are not looked for: the territory one starts from. */
  readonly except?: readonly string[];
}

/**
 * The nearest labelled territories that stand today, nearest first, at most `FARTHEST_NEAR` kilometres
 * away; académies have no label and are never among them. Empty when none is near.
 */
export function nearestLabelled(
  from: LonLat,
  core: Core,
  { most = 3, except = [] }: NearOptions = {},
): readonly Near[] {
  return core.territories
    .filter((territory) => standsAsLabel(territory) && !except.includes(territory.id))
    .map(({ id, position }) => ({ id, position, kilometres: distance([...from], [...position]) }))
    .filter(({ kilometres }) => kilometres <= FARTHEST_NEAR)
    .sort((a, b) => a.kilometres - b.kilometres || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id, position, kilometres }) => ({ id, kilometres, bearing: compassPoint(from, position) }));
}
