import type { Rect } from "../../geo/plane";
import type { Disc } from "./disc";
import { clamp } from "./geometry";
import { Neighbours, reachOf } from "./neighbours";

/** Candidate seats on the smallest circle of the search; greater circles have more, as far apart. */
const FIRST_SEATS = 8;

/** Moves the disc to the first free seat found on widening circles around its home. */
function seatOne(disc: Disc, taken: Neighbours, rect: Rect | null, step: number, turns: number): void {
  const candidate = { ...disc };
  for (let turn = 1; turn <= turns; turn++) {
    const seats = FIRST_SEATS * turn;
    for (let seat = 0; seat < seats; seat++) {
      const angle = (2 * Math.PI * seat) / seats;
      candidate.x = disc.homeX + turn * step * Math.cos(angle);
      candidate.y = disc.homeY + turn * step * Math.sin(angle);
      if (rect !== null) {
        candidate.x = clamp(candidate.x, rect.x + disc.r, rect.x + rect.width - disc.r);
        candidate.y = clamp(candidate.y, rect.y + disc.r, rect.y + rect.height - disc.r);
      }
      if (!taken.isFree(candidate)) continue;
      taken.move(disc, candidate.x, candidate.y);
      return;
    }
  }
}

/**
 * Last resort where pushing apart has not settled (a crowd against an edge): each disc that still
 * covers another takes the nearest free seat. Covering another is worse than being farther from home.
 */
export function seatFree(discs: readonly Disc[], rect: Rect | null, gap: number): void {
  const reach = reachOf(discs, gap);
  const taken = new Neighbours(discs, reach);
  const covering = new Set<Disc>();
  taken.eachPair((a, b) => {
    if (Math.hypot(b.x - a.x, b.y - a.y) < a.r + b.r) covering.add(a.r < b.r ? a : b);
  });
  const extent = rect === null ? 2 * reach * Math.sqrt(discs.length) : Math.hypot(rect.width, rect.height);
  const step = reach / 4;
  for (const disc of covering) seatOne(disc, taken, rect, step, Math.ceil(extent / step));
}
