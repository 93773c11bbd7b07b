import type { Disc } from "./disc";
import { hexSeats } from "./hexSeats";

/**
 * Gives discs that share an anchor (several territories of one commune) a seat each in a tidy, tight
 * rosette around it: two side by side, three in a clover… Great discs and then ids come first, so
 * that the same territories always sit in the same seats.
 *
 * @param gap pixels kept free between two discs
 */
export function seatRosettes(discs: readonly Disc[], gap: number): void {
  const groups = new Map<string, Disc[]>();
  for (const disc of discs) {
    const key = `${Math.round(disc.anchorX)},${Math.round(disc.anchorY)}`;
    const group = groups.get(key);
    if (group) group.push(disc);
    else groups.set(key, [disc]);
  }
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    group.sort((a, b) => b.r - a.r || (a.id < b.id ? -1 : 1));
    const spacing = 2 * (group[0]?.r ?? 0) + gap;
    const seats = hexSeats(group.length);
    group.forEach((disc, index) => {
      const seat = seats[index];
      if (!seat) return;
      disc.homeX = disc.anchorX + spacing * seat.x;
      disc.homeY = disc.anchorY + spacing * seat.y;
    });
  }
}
