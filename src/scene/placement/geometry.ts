/** Pixels of one frame; y goes down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether the point is inside the rectangle, its edge included. */
export function contains(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
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
