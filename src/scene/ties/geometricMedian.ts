/** A point of any plane, or longitude and latitude. */
export type PlanePoint = readonly [x: number, y: number];

const STEPS = 60;
/** Share of the spread under which a step is the last. */
const PRECISION = 1e-5;

/**
 * The point whose distances to `points` add up to least (Weiszfeld's method), where lines that join them
 * all are shortest. The same points in the same order always give the same answer; (0, 0) for none.
 */
export function geometricMedian(points: readonly PlanePoint[]): PlanePoint {
  if (points.length === 0) return [0, 0];
  let [x, y] = meanOf(points);
  const spread = Math.max(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
  for (let step = 0; step < STEPS; step++) {
    let [weights, sumX, sumY] = [0, 0, 0];
    for (const [px, py] of points) {
      const distance = Math.hypot(px - x, py - y);
      // Upon a point the method divides by zero: that point is as good an answer as its surroundings.
      if (distance <= spread * PRECISION) return [px, py];
      weights += 1 / distance;
      sumX += px / distance;
      sumY += py / distance;
    }
    const [nextX, nextY] = [sumX / weights, sumY / weights];
    const moved = Math.hypot(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    if (moved <= spread * PRECISION) break;
  }
  return [x, y];
}

export function meanOf(points: readonly PlanePoint[]): PlanePoint {
  let [sumX, sumY] = [0, 0];
  for (const [x, y] of points) {
    sumX += x;
    sumY += y;
  }
  return [sumX / points.length, sumY / points.length];
}
