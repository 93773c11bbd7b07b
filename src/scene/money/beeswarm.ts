/** A dot on a strip: `x` is exact, `y` is only room made for its neighbours (0 is the middle). */
export interface Seated {
  readonly x: number;
  readonly y: number;
}

/**
 * Seats dots of one radius around a line so that none overlap, without moving any along it: each, from
 * left to right, takes the free seat nearest to the line, above before below. The same values always
 * give the same seats.
 *
 * @param xs positions along the line, pixels, in any order
 * @param diameter least distance between two centres, pixels
 * @returns a seat for each of `xs`, in their order
 */
export function beeswarm(xs: readonly number[], diameter: number): readonly Seated[] {
  const order = xs.map((_, index) => index).sort((a, b) => (xs[a] as number) - (xs[b] as number) || a - b);
  const seats: Seated[] = new Array(xs.length);
  const seated: Seated[] = [];
  for (const index of order) {
    const x = xs[index] as number;
    const near = seated.filter((other) => x - other.x < diameter);
    // On the line, else touching a neighbour, above it or below it.
    const candidates = [0];
    for (const other of near) {
      const offset = Math.sqrt(diameter ** 2 - (x - other.x) ** 2);
      candidates.push(other.y - offset, other.y + offset);
    }
    candidates.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const isFree = (y: number) =>
      near.every((other) => (x - other.x) ** 2 + (y - other.y) ** 2 >= diameter ** 2 - TOLERANCE);
    const y = candidates.find(isFree) ?? 0;
    const seat = { x, y };
    seated.push(seat);
    seats[index] = seat;
  }
  return seats;
}

/** Two dots that touch do not overlap, whatever the rounding. */
const TOLERANCE = 1e-6;

/**
 * Packs `count` dots in rows that fill a width, from the top left.
 * @returns their centres and the height taken, pixels
 */
export function packRows(
  count: number,
  width: number,
  pitch: number,
): { readonly dots: readonly Seated[]; readonly height: number } {
  const perRow = Math.max(1, Math.floor(width / pitch));
  const dots = Array.from({ length: count }, (_, index) => ({
    x: ((index % perRow) + 0.5) * pitch,
    y: (Math.floor(index / perRow) + 0.5) * pitch,
  }));
  return { dots, height: Math.ceil(count / perRow) * pitch };
}
