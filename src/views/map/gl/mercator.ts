import type { LonLat } from "../../../domain/facts";

/** Pixels of the world at zoom 0. */
const WORLD = 512;

/** A point of the whole world drawn at some zoom: pixels from the north-west corner. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The plane of MapLibre (Web Mercator) at a given zoom, wherever the camera looks: marks laid out on it
 * stay in place while the map is dragged.
 */
export function toWorld([lon, lat]: LonLat, zoom: number): WorldPoint {
  const size = WORLD * 2 ** zoom;
  const angle = Math.PI / 4 + (lat * Math.PI) / 360;
  return { x: (size * (lon + 180)) / 360, y: size * (0.5 - Math.log(Math.tan(angle)) / (2 * Math.PI)) };
}

/** Inverse of `toWorld`. */
export function fromWorld({ x, y }: WorldPoint, zoom: number): LonLat {
  const size = WORLD * 2 ** zoom;
  const lat = (Math.atan(Math.exp((0.5 - y / size) * 2 * Math.PI)) * 360) / Math.PI - 90;
  return [(x / size) * 360 - 180, lat];
}
