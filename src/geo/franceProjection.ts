import type { LonLat } from "../domain/facts";
import { COMPOSITIONS, type Composition, MAINLAND_WIDTH } from "./compositions";
import { FRAMES, type FrameId, frameOf, INSET_IDS } from "./frames";
import {
  contain,
  cornersOf,
  type Placement,
  type Point,
  place,
  type Rect,
  rectContains,
  unplace,
} from "./plane";

/** A frame given its place on a map of a given size; pixels of that map. */
export interface PlacedFrame {
  readonly id: FrameId;
  readonly label: string;
  /** What the frame occupies: its border for an inset, the whole map for the mainland. */
  readonly rect: Rect;
  /** Where it draws: `rect` without the strip of its label. */
  readonly view: Rect;
  /** What `view` shows whole, in steps. */
  readonly window: Rect;
  /** From steps (the unit of `ground.ts`) to pixels. */
  readonly placement: Placement;
  /** `null` when the point falls outside `rect`. */
  project(lonLat: LonLat): Point | null;
  invert(point: Point): LonLat;
  contains(lonLat: LonLat): boolean;
}

export interface FranceProjection {
  readonly width: number;
  readonly height: number;
  readonly composition: Composition["id"];
  /** The mainland first, then the insets, which are drawn over its sea. */
  readonly frames: readonly PlacedFrame[];
  frame(id: FrameId): PlacedFrame;
  /** Where a territory is drawn: in one frame only (`frameOf`); `null` when no frame shows it. */
  project(lonLat: LonLat, departements: readonly string[]): ProjectedPoint | null;
  /** The frame under a pixel: an inset when one is there, else the mainland. */
  frameAt(point: Point): PlacedFrame;
  /** The window of Paris on the mainland: four corners, to be drawn as a small frame. */
  readonly parisOnMainland: readonly Point[];
}

interface ProjectedPoint {
  readonly x: number;
  readonly y: number;
  readonly frame: FrameId;
}

export interface FrameOptions {
  /** Height in pixels kept free at the top of each inset for its label. */
  readonly labelHeight?: number;
}

const LABEL_HEIGHT = 15;
/** Blank left around the land inside an inset, in pixels. */
const INSET_PADDING = 3;
/**
 * Larger insets are worth a slightly smaller mainland: the first composition, from the most generous,
 * that keeps the mainland at this share of the best possible scale.
 */
const ACCEPTABLE_SCALE = 0.92;
const STEPS_PER_UNIT = FRAMES.metropole.window.width / MAINLAND_WIDTH;

/** Lays France out on a map of `width` × `height` pixels. Pure: the same size gives the same layout. */
export function createFrames(width: number, height: number, options: FrameOptions = {}): FranceProjection {
  const map: Rect = { x: 0, y: 0, width: Math.max(1, width), height: Math.max(1, height) };
  const composition = chooseComposition(map);
  const sheet = contain(composition.sheet, map);
  const mainland = placeFrame("metropole", map, map, { ...sheet, k: sheet.k / STEPS_PER_UNIT });
  const insets = INSET_IDS.map((id) => {
    const rect = placeRect(sheet, composition.insets[id]);
    const view = belowLabel(rect, options.labelHeight ?? LABEL_HEIGHT);
    return placeFrame(id, rect, view, contain(FRAMES[id].window, view));
  });
  const frames = [mainland, ...insets];
  const byId = new Map(frames.map((frame) => [frame.id, frame]));
  const frame = (id: FrameId) => byId.get(id) ?? mainland;
  return {
    width: map.width,
    height: map.height,
    composition: composition.id,
    frames,
    frame,
    project: (lonLat, departements) => {
      const id = frameOf(departements, lonLat);
      const point = id === null ? null : frame(id).project(lonLat);
      return id === null || point === null ? null : { x: point[0], y: point[1], frame: id };
    },
    frameAt: (point) => insets.find(({ rect }) => rectContains(rect, point)) ?? mainland,
    parisOnMainland: cornersOf(FRAMES.paris.bounds).map((corner) =>
      place(mainland.placement, FRAMES.metropole.toSteps(corner)),
    ),
  };
}

function chooseComposition(map: Rect): Composition {
  const scales = COMPOSITIONS.map(({ sheet }) => contain(sheet, map).k);
  const enough = ACCEPTABLE_SCALE * Math.max(...scales);
  const index = scales.findIndex((scale) => scale >= enough);
  return COMPOSITIONS[index] as Composition;
}

function placeFrame(id: FrameId, rect: Rect, view: Rect, placement: Placement): PlacedFrame {
  const frame = FRAMES[id];
  const project = (lonLat: LonLat) => {
    const point = place(placement, frame.toSteps(lonLat));
    return rectContains(rect, point) ? point : null;
  };
  return {
    id,
    label: frame.label,
    rect,
    view,
    window: frame.window,
    placement,
    project,
    invert: (point) => frame.fromSteps(unplace(placement, point)),
    contains: (lonLat) => project(lonLat) !== null,
  };
}

function placeRect(placement: Placement, { x, y, width, height }: Rect): Rect {
  const [left, top] = place(placement, [x, y]);
  return { x: left, y: top, width: width * placement.k, height: height * placement.k };
}

function belowLabel({ x, y, width, height }: Rect, labelHeight: number): Rect {
  return {
    x: x + INSET_PADDING,
    y: y + labelHeight,
    width: Math.max(1, width - 2 * INSET_PADDING),
    height: Math.max(1, height - labelHeight - INSET_PADDING),
  };
}
