import type { LonLat } from "../../domain/facts";
import type { Camera } from "../../domain/viewState";
import type { Gathering } from "./gatherings";
import type { LooseTie } from "./tieList";

/** Half of a large map, in pixels: what lies farther from its centre is not seen. */
const HALF_VIEW = 1200;
/** Pixels across the world at zoom 0. */
const WORLD = 512;

/** Gatherings that have a member where a close view may look. */
export function nearbyGatherings(gatherings: readonly Gathering[], camera: Camera): readonly Gathering[] {
  const away = distanceFrom(camera);
  return gatherings.filter(({ members }) => members.some(({ end }) => away(end.lonLat) <= reachOf(camera)));
}

/**
 * The ties that a close view may show, nearest to its centre first, at most `most`. A tie is near by the
 * nearer of its ends.
 */
export function nearestTies(ties: readonly LooseTie[], camera: Camera, most: number): readonly LooseTie[] {
  const away = distanceFrom(camera);
  return ties
    .map((tie, rank) => ({ tie, rank, away: Math.min(away(tie.from.lonLat), away(tie.to.lonLat)) }))
    .filter((each) => each.away <= reachOf(camera))
    .sort((a, b) => a.away - b.away || a.rank - b.rank)
    .slice(0, most)
    .map(({ tie }) => tie);
}

/** Degrees of longitude from the centre of a close view to its farthest edge. */
const reachOf = ({ zoom }: Camera) => (HALF_VIEW * 360) / (WORLD * 2 ** zoom);

/** Distance to the centre in degrees of longitude; the map stretches those of latitude. */
function distanceFrom({ center: [lon, lat] }: Camera): (place: LonLat) => number {
  const stretch = 1 / Math.cos((lat * Math.PI) / 180);
  return (place) => Math.max(Math.abs(place[0] - lon), Math.abs(place[1] - lat) * stretch);
}
