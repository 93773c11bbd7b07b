import type { LonLat } from "../domain/facts";
import type { Camera } from "../domain/viewState";
import { createFrames, type PlacedFrame } from "./franceProjection";
import { type Bounds, cornersOf, type Point, type Size } from "./plane";

/** MapLibre counts zoom with tiles of 512 pixels: the world is that wide at zoom 0. */
const WORLD_PIXELS = 512;

/** Latitude beyond which Web Mercator has no tile. */
const MERCATOR_LIMIT = 85.0511;

export interface FitOptions {
  /** Pixels left free along each side. */
  readonly padding?: number;
  /** A lone point would otherwise be shown at infinite zoom. */
  readonly maximumZoom?: number;
}

/** The closest camera that shows `bounds` whole on a map of `width` × `height` pixels. */
export function fitCamera(
  bounds: Bounds,
  width: number,
  height: number,
  { padding = 24, maximumZoom = 13 }: FitOptions = {},
): Camera {
  const [[left, top], , [right, bottom]] = cornersOf(bounds).map(toWorld) as [Point, Point, Point, Point];
  const scale = Math.min(
    Math.max(1, width - 2 * padding) / (right - left),
    Math.max(1, height - 2 * padding) / (bottom - top),
  );
  return {
    zoom: Math.max(0, Math.min(maximumZoom, zoomOf(scale))),
    center: fromWorld([(left + right) / 2, (top + bottom) / 2]),
  };
}

/**
 * The camera under which Web Mercator shows best what `frame` shows, pixel for pixel, on the same map:
 * when the GL map takes over, what is in the frame stays under the hand. Lambert and Mercator differ, so
 * this is the least-squares fit over the frame's window, without rotation: over the mainland no place
 * moves by more than about 4 % of the map's height; in an inset, by less than a pixel or two.
 */
export function equivalentCamera(frame: PlacedFrame, width: number, height: number): Camera {
  const pixels = gridOf(frame);
  const worlds = pixels.map((pixel) => toWorld(frame.invert(pixel)));
  const [pixelMean, worldMean] = [meanOf(pixels), meanOf(worlds)];
  let products = 0;
  let squares = 0;
  worlds.forEach(([worldX, worldY], index) => {
    const [x, y] = pixels[index] as Point;
    const [dx, dy] = [worldX - worldMean[0], worldY - worldMean[1]];
    products += dx * (x - pixelMean[0]) + dy * (y - pixelMean[1]);
    squares += dx * dx + dy * dy;
  });
  const scale = products / squares;
  const center: Point = [
    worldMean[0] + (width / 2 - pixelMean[0]) / scale,
    worldMean[1] + (height / 2 - pixelMean[1]) / scale,
  ];
  return { zoom: zoomOf(scale), center: fromWorld(center) };
}

/** The camera that shows what the national SVG map shows of the mainland, on a map of the same size. */
export function mainlandCamera({ width, height }: Size): Camera {
  return equivalentCamera(createFrames(width, height).frame("metropole"), width, height);
}

/** Where MapLibre draws a place under `camera` (no pitch, no bearing), in pixels of the map. */
export function projectByCamera(camera: Camera, width: number, height: number, lonLat: LonLat): Point {
  const scale = WORLD_PIXELS * 2 ** camera.zoom;
  const [x, y] = toWorld(lonLat);
  const [centerX, centerY] = toWorld(camera.center);
  return [width / 2 + (x - centerX) * scale, height / 2 + (y - centerY) * scale];
}

/** Pixels regularly spread over the part of the map that shows the frame's window. */
function gridOf({ window, placement }: PlacedFrame): Point[] {
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return ticks.flatMap((v) =>
    ticks.map(
      (u): Point => [
        placement.x + placement.k * (window.x + u * window.width),
        placement.y + placement.k * (window.y + v * window.height),
      ],
    ),
  );
}

function meanOf(points: readonly Point[]): Point {
  const total = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [total[0] / points.length, total[1] / points.length];
}

/** `scale`: pixels for the whole world. */
function zoomOf(scale: number): number {
  return Math.log2(scale / WORLD_PIXELS);
}

/** Web Mercator on a unit square, y growing southwards. */
function toWorld([lon, lat]: LonLat): Point {
  const latitude = (Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat)) * Math.PI) / 180;
  return [(lon + 180) / 360, (1 - Math.asinh(Math.tan(latitude)) / Math.PI) / 2];
}

function fromWorld([x, y]: Point): LonLat {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
