import type { Camera } from "../../domain/viewState";
import { CLOSE_ZOOM } from "./closeZoom";
import type { Gathering } from "./gatherings";
import { nearbyGatherings, nearestTies } from "./nearestTies";
import { type PartnerGatherings, regroupTies } from "./regroupTies";
import type { Anchors } from "./tieEnds";
import { tieGatherings } from "./tieGatherings";
import { type LooseTie, mergeTies } from "./tieList";

/** Ties beyond which a far view is a tangle: they are then regrouped. */
export const MOST_FAR = 240;
/** Ties that a close view shows at most. */
export const MOST_NEAR = 480;

/** What a view has room for. */
export type FittedTies =
  | { readonly scale: "all"; readonly ties: readonly LooseTie[] }
  | { readonly scale: "near"; readonly ties: readonly LooseTie[] }
  | {
      readonly scale: "far";
      readonly ties: readonly LooseTie[];
      readonly leftOut: number;
      readonly within: number;
    };

/** What may be tied. */
export interface TieSources {
  /** Agreements to draw. */
  readonly gatherings: readonly Gathering[];
  /** Ties "partner in common". */
  readonly shared: readonly LooseTie[];
  /** What a far view draws of both: the reach of chosen partners, and the other agreements. */
  readonly partners: readonly PartnerGatherings[];
  readonly others: readonly Gathering[];
  readonly anchors: Anchors;
}

/** Keeps ties legible: all when they are few; else those in view, close up; else by département. */
export function fitTies(sources: TieSources, camera: Camera | null): FittedTies {
  const { gatherings, shared, partners, others, anchors } = sources;
  if (atMost(gatherings, shared) <= MOST_FAR) {
    return { scale: "all", ties: mergeTies([...tieGatherings(gatherings), ...shared]) };
  }
  if (camera !== null && camera.zoom >= CLOSE_ZOOM) {
    const ties = mergeTies([...tieGatherings(nearbyGatherings(gatherings, camera)), ...shared]);
    return { scale: "near", ties: nearestTies(ties, camera, MOST_NEAR) };
  }
  return { scale: "far", ...regroupTies(partners, others, anchors, MOST_FAR) };
}

/** Lines that would be drawn, at most: known before any is made. */
function atMost(gatherings: readonly Gathering[], shared: readonly LooseTie[]): number {
  return gatherings.reduce(
    (sum, { members, places }) => sum + (members.length > 1 ? members.length : 0) + places.length,
    shared.length,
  );
}
