import type { LonLat } from "../domain/facts";
import { type AreaExtent, boundsMeet, boundsOf, grownBounds } from "./areaExtents";
import { type AreaPlane, fittedPlane, inSteps } from "./areaPlane";
import { FRAMES, type FrameId } from "./frames";
import { createFrames } from "./franceProjection";
import { isDrawnIn } from "./ground";
import { type Bounds, cornersOf, type Point, place, type Rect, rectContains } from "./plane";

/** One drawing of an area map: all of it, or one frame of the composed map of France. Pixels. */
export interface AreaPanel extends AreaPlane {
  readonly id: FrameId | "area";
  /** What it occupies, and where it draws: `box` without the strip of its name. */
  readonly box: Rect;
  readonly view: Rect;
  /** Codes of the départements it may show. */
  readonly departements: readonly string[];
}

/** What an area map shows, and where; the same input always gives the same frame. */
export interface AreaFrame {
  readonly width: number;
  readonly height: number;
  /** The mainland before the insets, which are drawn over its sea. */
  readonly panels: readonly AreaPanel[];
  /** Pixels of a kilometre at the centre; `null` when parts of the map have scales of their own. */
  readonly pixelsPerKilometre: number | null;
  /** Where a place is drawn, in one panel at most; `null` when it lies outside of the map. */
  project(lonLat: LonLat, departements: readonly string[]): PlacedPoint | null;
}

interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly panel: AreaPanel["id"];
}

export interface AreaFrameInput {
  /** Of every département with an outline. */
  readonly extents: readonly AreaExtent[];
  /** Codes of the départements that are the subject; none is all of France. */
  readonly focus: readonly string[];
  /** Shown whole instead of the focus. */
  readonly bounds?: Bounds | undefined;
  /** Places of the subject, shown even when they lie outside of its outline. */
  readonly places: readonly LonLat[];
  readonly width: number;
  readonly height: number;
  /** Pixels kept free around the subject. */
  readonly padding: number;
}

/** Degrees shown around places that no outline surrounds. */
const AROUND_PLACES = 0.4;

/**
 * Fits a map to some départements (or to given bounds). Those that no single drawing can show well, as
 * the mainland with overseas ones, are shown on the composed map of France.
 */
export function areaFrame(input: AreaFrameInput): AreaFrame {
  const { extents, focus, bounds, places } = input;
  if (bounds !== undefined) return singleFrame(input, cornersOf(bounds));
  const subject = extents.filter(({ code }) => focus.includes(code));
  const zones = new Set(subject.map(({ code }) => zoneOf(code)));
  if (zones.size === 1) return singleFrame(input, [...subject.flatMap(({ points }) => points), ...places]);
  if (zones.size === 0 && places.length > 0) {
    const [west, south, east, north] = boundsOf(places);
    const by = AROUND_PLACES;
    return singleFrame(input, cornersOf([west - by, south - by, east + by, north + by]));
  }
  return composedFrame(input);
}

function singleFrame(
  { extents, width, height, padding }: AreaFrameInput,
  shown: readonly LonLat[],
): AreaFrame {
  const box: Rect = { x: 0, y: 0, width: Math.max(1, width), height: Math.max(1, height) };
  const plane = fittedPlane(shown, box, padding);
  const departements = extents
    .filter((extent) => boundsMeet(extent.bounds, plane.seen))
    .map(({ code }) => code);
  return {
    width: box.width,
    height: box.height,
    panels: [{ ...plane, id: "area", box, view: box, departements }],
    pixelsPerKilometre: plane.pixelsPerKilometre,
    project: (lonLat) => {
      const [x, y] = place(plane.placement, plane.toSteps(lonLat));
      return rectContains(box, [x, y]) ? { x, y, panel: "area" } : null;
    },
  };
}

/** How much of its bounds a frame may show beyond them. */
const FRAME_MARGIN = 0.3;

function composedFrame({ extents, width, height }: AreaFrameInput): AreaFrame {
  const france = createFrames(width, height);
  const panels = france.frames.map(({ id, rect, view, placement }) => ({
    id,
    box: rect,
    view,
    ...inSteps((lonLat) => place(placement, FRAMES[id].toSteps(lonLat))),
    seen: grownBounds(FRAMES[id].bounds, FRAME_MARGIN),
    departements: extents.map(({ code }) => code).filter((code) => isDrawnIn(id, code)),
  }));
  return {
    width: france.width,
    height: france.height,
    panels,
    pixelsPerKilometre: null,
    project: (lonLat, departements) => {
      const point = france.project(lonLat, departements);
      return point && { x: point.x, y: point.y, panel: point.frame };
    },
  };
}

/** Départements of one zone stand on one map: the mainland, or an overseas département alone. */
function zoneOf(code: string): string {
  return isDrawnIn("metropole", code) ? "metropole" : code;
}

/** A point of a panel, in pixels of the map. */
export function panelPoint(panel: AreaPanel, lonLat: LonLat): Point {
  return place(panel.placement, panel.toSteps(lonLat));
}
