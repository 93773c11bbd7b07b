import type { LonLat } from "../../../domain/facts";
import { layout } from "../../../scene/layout";
import type { Mark, PlacedMark } from "../../../scene/scene";
import { LABEL_SIZE, labelWidth } from "../labelWidth";
import { fromWorld, toWorld } from "./mercator";

/** Pixels kept free between two marks. */
const GAP = 1;
/** Names beyond these numbers make a mist of the national view. */
const MOST_NAMES = [
  { below: 5.5, most: 40 },
  { below: 6.5, most: 90 },
] as const;

/** Radii beyond which a mark is joined to its place by a line, as on the SVG map. */
const LEADER_SHIFT = 1.6;

export type TextAnchor = "left" | "right" | "top" | "bottom";

/** A mark given its place on the globe at some zoom, with its name if there is room for it. */
export interface MapMark {
  readonly mark: Mark;
  /** Where it is drawn, and its true place; they differ where marks are crowded. */
  readonly lonLat: LonLat;
  readonly anchor: LonLat;
  /** Pixels. */
  readonly r: number;
  /** Whether its true place shows outside of it, so that a line must join the two. */
  readonly isApart: boolean;
  readonly label: MapLabel | null;
}

export interface MapLabel {
  readonly text: string;
  /** The side of the text that faces the mark. */
  readonly anchor: TextAnchor;
  /** From the centre of the mark to the text, in ems. */
  readonly gap: number;
}

/**
 * Lays marks out for a zoom. The plane is the whole world, so the result holds wherever the camera
 * looks; closer, marks have more room and come back to their true places.
 *
 * @param unit pixels of a mark of relative radius 1
 */
export function placeMarks(
  marks: readonly Mark[],
  zoom: number,
  unit: number,
  selected: string | null,
): MapMark[] {
  const most = MOST_NAMES.find(({ below }) => zoom < below)?.most ?? Number.POSITIVE_INFINITY;
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const placed = layout(marks, (mark) => toWorld(mark.lonLat, zoom), {
    rect: null,
    unit,
    gap: GAP,
    selected,
    labels: { measure: labelWidth, fontSize: LABEL_SIZE, most },
  });
  return placed.flatMap((each) => {
    const mark = byId.get(each.id);
    return mark === undefined ? [] : [onGlobe(mark, each, zoom)];
  });
}

function onGlobe(mark: Mark, placed: PlacedMark, zoom: number): MapMark {
  const { x, y, anchorX, anchorY, r } = placed;
  const distance = Math.hypot(x - anchorX, y - anchorY);
  return {
    mark,
    // A mark that did not move keeps its exact place.
    lonLat: distance === 0 ? mark.lonLat : fromWorld({ x, y }, zoom),
    anchor: mark.lonLat,
    r,
    isApart: distance > r * LEADER_SHIFT,
    label: labelOf(placed),
  };
}

/** Turns the baseline of a placed label into the side and the gap that MapLibre wants. */
export function labelOf({ x, y, r, label }: PlacedMark): MapLabel | null {
  if (label === null) return null;
  const { text, anchor } = label;
  if (anchor === "start") return { text, anchor: "left", gap: (label.x - x) / LABEL_SIZE };
  if (anchor === "end") return { text, anchor: "right", gap: (x - label.x) / LABEL_SIZE };
  return { text, anchor: label.y < y ? "bottom" : "top", gap: (r + 3) / LABEL_SIZE };
}
