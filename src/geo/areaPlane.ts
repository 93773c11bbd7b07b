import { geoConicConformalRaw, geoMercatorRaw } from "d3";
import type { LonLat } from "../domain/facts";
import { boundsOf, grownBounds } from "./areaExtents";
import { FRAMES } from "./frames";
import { type Bounds, boundsContain, type Placement, type Point, place, type Rect } from "./plane";
import { degrees, type Projection, projectionOf, radians } from "./projection";

/** A way from degrees to the pixels of a map, by whole steps finer than a pixel. */
export interface AreaPlane {
  toSteps(lonLat: LonLat): Point;
  /** From steps to pixels. */
  readonly placement: Placement;
  /** Bounds that hold all that is seen, and somewhat more. */
  readonly seen: Bounds;
}

/** Half a pixel is an eighth of a millimetre on paper: finer than the outlines are. */
const STEPS_PER_PIXEL = 2;
/** Share of the height of the subject from its edges to each standard parallel, as is usual. */
const PARALLEL_INSET = 1 / 6;
/** How much wider than what is seen the land is cut, so that no cut edge shows. */
const CUT_MARGIN = 0.05;
const EARTH_RADIUS_KILOMETRES = 6371;

/**
 * The conformal plane that shows some points whole, as large as possible and centred in `view` less a
 * padding; north is up in the middle. Lambert's conic near the mainland, Mercator elsewhere.
 */
export function fittedPlane(
  points: readonly LonLat[],
  view: Rect,
  padding: number,
): AreaPlane & { readonly pixelsPerKilometre: number } {
  const bounds = boundsOf(points);
  const middle: LonLat = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  const projection = projectionFor(bounds, middle);
  const plane = planeExtent(points.map(projection.project));
  const free = Math.min(padding, view.width / 4, view.height / 4);
  const k = Math.min(
    (view.width - 2 * free) / Math.max(plane.width, LEAST_EXTENT),
    (view.height - 2 * free) / Math.max(plane.height, LEAST_EXTENT),
  );
  const x = view.x + view.width / 2 - k * (plane.x + plane.width / 2);
  const y = view.y + view.height / 2 - k * (plane.y + plane.height / 2);
  const corners = edgePoints(view).map(([px, py]) => projection.unproject([(px - x) / k, (py - y) / k]));
  return {
    ...inSteps((lonLat) => place({ k, x, y }, projection.project(lonLat))),
    seen: grownBounds(boundsOf(corners), CUT_MARGIN),
    pixelsPerKilometre: (k * scaleAt(projection, middle)) / EARTH_RADIUS_KILOMETRES,
  };
}

/** The plane of a way from degrees to pixels. */
export function inSteps(toPixels: (lonLat: LonLat) => Point): Pick<AreaPlane, "toSteps" | "placement"> {
  return {
    toSteps: (lonLat) => {
      const [x, y] = toPixels(lonLat);
      return [x * STEPS_PER_PIXEL, y * STEPS_PER_PIXEL];
    },
    placement: { k: 1 / STEPS_PER_PIXEL, x: 0, y: 0 },
  };
}

/** Radii of the Earth: about two kilometres, for a subject that is a point. */
const LEAST_EXTENT = 0.0003;

function projectionFor([, south, , north]: Bounds, middle: LonLat): Projection {
  if (!boundsContain(FRAMES.metropole.bounds, middle)) return projectionOf(geoMercatorRaw, middle[0]);
  const inset = (north - south) * PARALLEL_INSET;
  return projectionOf(geoConicConformalRaw(radians(south + inset), radians(north - inset)), middle[0]);
}

function planeExtent(points: readonly Point[]): Rect {
  const [left, top, right, bottom] = boundsOf(points);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Corners and middles of the edges: on a conic, the farthest parallel is met at the middle of an edge. */
function edgePoints({ x, y, width, height }: Rect): Point[] {
  const halves = [0, 0.5, 1];
  return halves.flatMap((i) => halves.map((j): Point => [x + i * width, y + j * height]));
}

/** Units of the plane per radius of the Earth on the ground; the same in every direction, being conformal. */
function scaleAt(projection: Projection, [lon, lat]: LonLat): number {
  const by = 1e-3;
  const [x0, y0] = projection.project([lon, lat - by]);
  const [x1, y1] = projection.project([lon, lat + by]);
  return degrees(Math.hypot(x1 - x0, y1 - y0)) / (2 * by);
}
