import type { Rect } from "../../geo/plane";
import type { Disc } from "./disc";
import { clamp } from "./geometry";
import { Neighbours, reachOf } from "./neighbours";
import { seatFree } from "./seatFree";

/** Passes in which a spring pulls discs home while they are pushed apart. */
const PULLED_PASSES = 60;
/** Most passes of pure separation that may follow. */
const FREE_PASSES = 240;
const SPRING = 0.3;
/** Overlap, in pixels, below which a pair counts as apart. The gap is far greater, so discs never touch. */
const TOLERANCE = 0.02;
/** Overlaps are undone just so while discs are pulled home, then a bit more than so, to settle crowds sooner. */
const EXACT = 1;
const HASTY = 1.2;
/** Direction of separation for two discs exactly on one point: any fixed one will do. */
const ASIDE = { x: 0.8, y: 0.6 };

/** Keeps a disc whole inside the frame. */
function keepInside(disc: Disc, rect: Rect | null): void {
  if (rect === null) return;
  disc.x = clamp(disc.x, rect.x + disc.r, rect.x + rect.width - disc.r);
  disc.y = clamp(disc.y, rect.y + disc.r, rect.y + rect.height - disc.r);
}

/** Pushes every pair apart to its gap, times `haste`; returns the greatest overlap met. */
function separate(neighbours: Neighbours, gap: number, rect: Rect | null, haste: number): number {
  let worst = 0;
  neighbours.eachPair((a, b) => {
    const wanted = a.r + b.r + gap;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const squared = dx * dx + dy * dy;
    if (squared >= wanted * wanted) return;
    const distance = Math.sqrt(squared);
    const overlap = wanted - distance;
    if (overlap <= TOLERANCE) return;
    worst = Math.max(worst, overlap);
    const push = ((overlap + TOLERANCE / 2) / 2) * haste;
    const ux = distance === 0 ? ASIDE.x : dx / distance;
    const uy = distance === 0 ? ASIDE.y : dy / distance;
    a.x -= ux * push;
    a.y -= uy * push;
    b.x += ux * push;
    b.y += uy * push;
    keepInside(a, rect);
    keepInside(b, rect);
  });
  return worst;
}

function pullHome(discs: readonly Disc[], strength: number, rect: Rect | null): void {
  for (const disc of discs) {
    disc.x += (disc.homeX - disc.x) * strength;
    disc.y += (disc.homeY - disc.y) * strength;
    keepInside(disc, rect);
  }
}

/**
 * Moves discs apart, as little as it can, from their homes: pairs that overlap are pushed apart while
 * a weakening spring pulls each home. A disc that nothing pushes stays exactly home. No randomness and
 * a stable order: the same discs always end in the same places.
 *
 * @param rect frame that discs stay inside, or `null` for an unbounded plane
 * @param gap pixels kept free between two discs
 */
export function dodge(discs: readonly Disc[], rect: Rect | null, gap: number): void {
  const neighbours = new Neighbours(discs, reachOf(discs, gap));
  for (const disc of discs) {
    disc.x = disc.homeX;
    disc.y = disc.homeY;
    keepInside(disc, rect);
  }
  if (separate(neighbours, gap, rect, EXACT) === 0) return;
  for (let pass = 0; pass < PULLED_PASSES; pass++) {
    pullHome(discs, SPRING * (1 - pass / PULLED_PASSES), rect);
    separate(neighbours, gap, rect, EXACT);
  }
  for (let pass = 0; pass < FREE_PASSES; pass++) {
    if (separate(neighbours, gap, rect, HASTY) === 0) return;
  }
  seatFree(discs, rect, gap);
}
