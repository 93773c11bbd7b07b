import type { LonLat } from "../domain/facts";
import type { Point } from "./plane";
import { degrees, radians } from "./projection";

/** MapLibre counts zoom with tiles of 512 pixels: the world is that wide at zoom 0. */
const WORLD_PIXELS = 512;

/** Latitude beyond which Web Mercator has no tile. */
const MERCATOR_LIMIT = 85.0511;

/** Pixels across the whole world at a zoom. */
export function worldSize(zoom: number): number {
  return WORLD_PIXELS * 2 ** zoom;
}

/** Inverse of `worldSize`. */
export function zoomOf(size: number): number {
  return Math.log2(size / WORLD_PIXELS);
}

/**
 * Where a place falls on the plane of MapLibre, the whole world drawn as a square of side `size`: counted
 * from its north-west corner, y growing southwards, wherever a camera looks.
 */
export function toWorld([lon, lat]: LonLat, size = 1): Point {
  const latitude = radians(Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat)));
  return [(size * (lon + 180)) / 360, (size * (1 - Math.asinh(Math.tan(latitude)) / Math.PI)) / 2];
}

/** Inverse of `toWorld`. */
export function fromWorld([x, y]: Point, size = 1): LonLat {
  return [(x / size) * 360 - 180, degrees(Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))))];
}
