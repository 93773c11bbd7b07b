import { geoConicConformalRaw, geoMercatorRaw } from "d3";
import type { LonLat } from "../domain/facts";
import { type Bounds, boundsContain, cornersOf, type Point, type Rect } from "./plane";
import { type Projection, projectionOf, radians } from "./projection";

/**
 * The pieces of the composed map of France. Each has a plane of its own counted in *steps*, fine enough
 * to draw in whole numbers and independent of any screen: the ground is drawn once in steps, and a
 * layout (`franceProjection.ts`) only moves and scales it.
 */
export const FRAME_IDS = ["metropole", "paris", "978", "971", "972", "973", "974", "976"] as const;
export type FrameId = (typeof FRAME_IDS)[number];

/** Frames set in a rectangle of their own, apart from the mainland. */
export type InsetId = Exclude<FrameId, "metropole">;
export const INSET_IDS: readonly InsetId[] = FRAME_IDS.filter((id) => id !== "metropole");

export interface Frame {
  readonly id: FrameId;
  /** Proper name, in French. */
  readonly label: string;
  /** What the frame is made to show; a point outside is not drawn in it. */
  readonly bounds: Bounds;
  /** The rectangle of its plane, in steps, that must be seen whole. */
  readonly window: Rect;
  toSteps(lonLat: LonLat): Point;
  fromSteps(point: Point): LonLat;
}

/** Lambert's conic, with the parallels and the meridian of the official map of France. */
const LAMBERT = projectionOf(geoConicConformalRaw(radians(44), radians(49)), 3);
const MERCATOR = projectionOf(geoMercatorRaw, 0);

const EARTH_RADIUS_KILOMETRES = 6371;

/**
 * The window of Paris holds its inner suburbs and most of the towns around them, where marks would
 * otherwise pile up: at the scale of the mainland, 52 territories would share a square of 35 pixels.
 */
export const FRAMES: Readonly<Record<FrameId, Frame>> = {
  metropole: frame({
    id: "metropole",
    label: "France métropolitaine",
    projection: LAMBERT,
    stepsPerKilometre: 1,
    bounds: [-5.3, 41.2, 9.7, 51.2],
    // The outermost capes: the corners of the bounds lie far out at sea, or in Germany.
    extremes: [
      [-5.14, 48.46],
      [2.55, 51.09],
      [9.56, 43],
      [9.22, 41.36],
    ],
  }),
  paris: frame({
    id: "paris",
    label: "Paris et sa banlieue",
    projection: LAMBERT,
    stepsPerKilometre: 14,
    bounds: [1.93, 48.575, 2.71, 49.065],
  }),
  "978": overseas("978", "Saint-Martin", 32, [-63.165, 18.0, -62.995, 18.14]),
  "971": overseas("971", "Guadeloupe", 8, [-61.84, 15.81, -60.95, 16.55]),
  "972": overseas("972", "Martinique", 10, [-61.26, 14.36, -60.77, 14.92]),
  "973": overseas("973", "Guyane", 1.5, [-54.7, 2.05, -51.5, 5.85]),
  "974": overseas("974", "La Réunion", 10, [55.18, -21.41, 55.9, -20.83]),
  "976": overseas("976", "Mayotte", 14, [45.0, -13.02, 45.34, -12.61]),
};

/**
 * The one frame that draws a territory, whatever the size of the map, so that none is drawn twice: its
 * overseas frame, else Paris when it lies in that window, else the mainland. `null` when no frame shows
 * it (New Caledonia has none): the caller then says so in words.
 */
export function frameOf(departements: readonly string[], lonLat: LonLat): FrameId | null {
  const overseasId = INSET_IDS.find((id) => departements.includes(id));
  const candidates: readonly FrameId[] = overseasId === undefined ? ["paris", "metropole"] : [overseasId];
  return candidates.find((id) => boundsContain(FRAMES[id].bounds, lonLat)) ?? null;
}

interface FrameRecipe {
  readonly id: FrameId;
  readonly label: string;
  readonly projection: Projection;
  readonly stepsPerKilometre: number;
  readonly bounds: Bounds;
  /** Points that the window just holds; the corners of `bounds` by default. */
  readonly extremes?: readonly LonLat[];
}

function frame({ id, label, projection, stepsPerKilometre, bounds, extremes }: FrameRecipe): Frame {
  const scale = EARTH_RADIUS_KILOMETRES * stepsPerKilometre;
  const corners = (extremes ?? cornersOf(bounds)).map(projection.project);
  const left = Math.round(scale * Math.min(...corners.map(([x]) => x)));
  const top = Math.round(scale * Math.min(...corners.map(([, y]) => y)));
  const width = Math.round(scale * Math.max(...corners.map(([x]) => x))) - left;
  const height = Math.round(scale * Math.max(...corners.map(([, y]) => y))) - top;
  return {
    id,
    label,
    bounds,
    window: { x: 0, y: 0, width, height },
    toSteps: (lonLat) => {
      const [x, y] = projection.project(lonLat);
      return [scale * x - left, scale * y - top];
    },
    fromSteps: ([x, y]) => projection.unproject([(x + left) / scale, (y + top) / scale]),
  };
}

function overseas(id: InsetId, label: string, stepsPerKilometre: number, bounds: Bounds): Frame {
  return frame({ id, label, projection: MERCATOR, stepsPerKilometre, bounds });
}
