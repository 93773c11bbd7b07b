import type { MarkShape } from "../../../scene/scene";

/** Pixels from the centre of a mark, y growing downwards. */
type Point = readonly [x: number, y: number];

interface RegularPolygon {
  readonly sides: number;
  /** Distance of the corners for a mark of radius 1. */
  readonly reach: number;
  readonly startDegrees: number;
}

/**
 * The polygons of `markPath`, so that both maps draw the same marks (a test compares them). `null` is
 * a disc.
 */
const POLYGONS: Readonly<Record<MarkShape, RegularPolygon | null>> = {
  circle: null,
  ring: null,
  square: { sides: 4, reach: 1.25, startDegrees: 45 },
  diamond: { sides: 4, reach: 1.3, startDegrees: 0 },
  triangle: { sides: 3, reach: 1.5, startDegrees: -90 },
  pentagon: { sides: 5, reach: 1.15, startDegrees: -90 },
};

/** Corners of a shape around the origin; empty for a disc. */
export function corners(shape: MarkShape, radius: number): readonly Point[] {
  const polygon = POLYGONS[shape];
  if (polygon === null) return [];
  return Array.from({ length: polygon.sides }, (_, index) => {
    const angle = ((polygon.startDegrees + (index * 360) / polygon.sides) * Math.PI) / 180;
    return [radius * polygon.reach * Math.cos(angle), radius * polygon.reach * Math.sin(angle)];
  });
}

/** Distance from the centre to the farthest point of a shape. */
export function reachOf(shape: MarkShape, radius: number): number {
  return radius * (POLYGONS[shape]?.reach ?? 1);
}

/**
 * Distance from points to the edge of a shape centred on the origin; negative inside. Corners are
 * computed once: a picture asks for thousands of points.
 */
export function signedDistance(shape: MarkShape, radius: number): (x: number, y: number) => number {
  const points = corners(shape, radius);
  if (points.length === 0) return (x, y) => Math.hypot(x, y) - radius;
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    let isInside = false;
    let [ax, ay] = points[points.length - 1] as Point;
    for (const [bx, by] of points) {
      const share = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const t = Math.min(1, Math.max(0, share));
      const [dx, dy] = [x - ax - t * (bx - ax), y - ay - t * (by - ay)];
      nearest = Math.min(nearest, dx * dx + dy * dy);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      [ax, ay] = [bx, by];
    }
    return isInside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
  };
}
