import type { LonLat } from "../domain/facts";

/** A point of a plane, y growing downwards. */
export type Point = readonly [x: number, y: number];

/** A rectangle of a plane; `x`, `y` is its top left corner. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `[west, south, east, north]` in WGS 84 degrees; none here crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Uniform scale, then translation: `k · p + (x, y)`. */
export interface Placement {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Edges are inside. */
export function rectContains(rect: Rect, [x, y]: Point): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}

/** Edges are inside. */
export function boundsContain([west, south, east, north]: Bounds, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

export function place({ k, x, y }: Placement, point: Point): Point {
  return [k * point[0] + x, k * point[1] + y];
}

/** Inverse of `place`. */
export function unplace({ k, x, y }: Placement, point: Point): Point {
  return [(point[0] - x) / k, (point[1] - y) / k];
}

/** The placement that shows `content` whole, as large as possible and centred in `container`. */
export function contain(content: Rect, container: Rect): Placement {
  const k = Math.min(container.width / content.width, container.height / content.height);
  return {
    k,
    x: container.x + (container.width - k * content.width) / 2 - k * content.x,
    y: container.y + (container.height - k * content.height) / 2 - k * content.y,
  };
}

/** North-west, then clockwise. */
export function cornersOf([west, south, east, north]: Bounds): LonLat[] {
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}
