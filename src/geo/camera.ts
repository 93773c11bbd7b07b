import type { LonLat } from "../domain/facts";
import type { Camera } from "../domain/viewState";
import { createFrames, type PlacedFrame } from "./franceProjection";
import type { Bounds, Point, Size } from "./plane";
import { fromWorld, toWorld, worldSize, zoomOf } from "./webMercator";

export interface FitOptions {
  /** Pixels left free along each side. */
  readonly padding?: number;
  /** A lone point would otherwise be shown at infinite zoom. */
  readonly maximumZoom?: number;
}

/** The closest camera that shows the bounds whole on a map of `width` × `height` pixels. */
export function fitCamera(
  [west, south, east, north]: Bounds,
  width: number,
  height: number,
  { padding = 24, maximumZoom = 13 }: FitOptions = {},
): Camera {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
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
  const size = worldSize(camera.zoom);
  const [x, y] = toWorld(lonLat, size);
  const [centerX, centerY] = toWorld(camera.center, size);
  return [width / 2 + x - centerX, height / 2 + y - centerY];
}

/** Pixels regularly spread over the part of the map that shows the frame's window. */
function gridOf({ window: shown, placement }: PlacedFrame): Point[] {
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return ticks.flatMap((v) =>
    ticks.map(
      (u): Point => [
        placement.x + placement.k * (shown.x + u * shown.width),
        placement.y + placement.k * (shown.y + v * shown.height),
      ],
    ),
  );
}

function meanOf(points: readonly Point[]): Point {
  const total = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [total[0] / points.length, total[1] / points.length];
}
