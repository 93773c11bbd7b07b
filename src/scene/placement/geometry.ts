import type { Rect } from "../../geo/plane";

/** Pixels of one frame; y goes down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether two rectangles overlap; sharing an edge is not overlapping. */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a disc overlaps a rectangle; touching is not overlapping. */
export function discOverlapsRect(centre: Point, radius: number, rect: Rect): boolean {
  const nearestX = clamp(centre.x, rect.x, rect.x + rect.width);
  const nearestY = clamp(centre.y, rect.y, rect.y + rect.height);
  return Math.hypot(centre.x - nearestX, centre.y - nearestY) < radius;
}

/** `value` kept between bounds; the middle of the bounds when they cross. */
export function clamp(value: number, low: number, high: number): number {
  if (low > high) return (low + high) / 2;
  return Math.min(high, Math.max(low, value));
}
