import type { Band } from "./dateBand";

/** Least room between two bars of a lane, in years: bars drawn wider than they last do not touch. */
const GAP = 0.1;

/** A lane for each band, so that no two of a lane overlap: the first lane that is free, from 0. */
export function packLanes(bands: readonly Band[]): readonly number[] {
  const order = bands.map((_, at) => at).sort((a, b) => (bands[a] as Band).from - (bands[b] as Band).from);
  const busyUntil: number[] = [];
  const lanes = new Array<number>(bands.length).fill(0);
  for (const at of order) {
    const { from, to } = bands[at] as Band;
    const free = busyUntil.findIndex((until) => until <= from);
    const lane = free === -1 ? busyUntil.length : free;
    busyUntil[lane] = Math.max(to, from + GAP) + GAP;
    lanes[at] = lane;
  }
  return lanes;
}
