import type { Point } from "./geometry";

/** The six steps of a hexagonal lattice of spacing 1, in turning order. */
const STEPS: readonly Point[] = [0, 60, 120, 180, 240, 300].map((degrees) => ({
  x: Math.cos((degrees * Math.PI) / 180),
  y: Math.sin((degrees * Math.PI) / 180),
}));

/**
 * The first `count` places of a hexagonal lattice, ring after ring, centred on the origin: two side by
 * side, three in a clover, seven in a flower. Neighbours are 1 apart.
 */
export function hexSeats(count: number): readonly Point[] {
  const seats: Point[] = [{ x: 0, y: 0 }];
  for (let ring = 1; seats.length < count; ring++) {
    let { x, y } = { x: ring, y: 0 };
    for (let side = 0; side < 6 && seats.length < count; side++) {
      const step = STEPS[(side + 2) % 6] as Point;
      for (let along = 0; along < ring && seats.length < count; along++) {
        seats.push({ x, y });
        x += step.x;
        y += step.y;
      }
    }
  }
  const kept = seats.slice(0, count);
  const middleX = kept.reduce((sum, seat) => sum + seat.x, 0) / count;
  const middleY = kept.reduce((sum, seat) => sum + seat.y, 0) / count;
  return kept.map((seat) => ({ x: seat.x - middleX, y: seat.y - middleY }));
}
