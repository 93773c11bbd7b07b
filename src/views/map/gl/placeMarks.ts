import type { LonLat } from "../../../domain/facts";
import { fromWorld, toWorld, worldSize } from "../../../geo/webMercator";
import { layout } from "../../../scene/layout";
import type { Mark, PlacedMark } from "../../../scene/scene";
import { LABEL_SIZE, labelWidth } from "../labelWidth";

/** Pixels kept free between two marks. */
const GAP = 1;
/** Names beyond these numbers make a mist of the national view. */
const MOST_NAMES = [
  { below: 5.5, most: 40 },
  { below: 6.5, most: 90 },
] as const;

/** Beyond this many marks, and this many for each seat, there is no room to move them apart. */
const CROWD = { marks: 600, perSeat: 1.3 } as const;
/** Radii beyond which a mark is joined to its place by a line, as on the SVG map. */
const LEADER_SHIFT = 1.6;

type TextAnchor = "left" | "right" | "top" | "bottom";

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
 * looks; closer, marks have more room and come back to their true places. A crowd of thousands that
 * could not be told apart at this zoom stays on its true places, without names: moving it apart would
 * take seconds and send marks across the country.
 *
 * @param unit pixels of a mark of relative radius 1
 */
export function placeMarks(
  marks: readonly Mark[],
  zoom: number,
  unit: number,
  selected: string | null,
): MapMark[] {
  const size = worldSize(zoom);
  if (isCrowd(marks, size, unit)) return marks.map((mark) => atTruePlace(mark, unit));
  const most = MOST_NAMES.find(({ below }) => zoom < below)?.most ?? Number.POSITIVE_INFINITY;
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const project = ({ lonLat }: Mark) => {
    const [x, y] = toWorld(lonLat, size);
    return { x, y };
  };
  const placed = layout(marks, project, {
    rect: null,
    unit,
    gap: GAP,
    selected,
    labels: { measure: labelWidth, fontSize: LABEL_SIZE, most },
  });
  return placed.flatMap((each) => {
    const mark = byId.get(each.id);
    return mark === undefined ? [] : [onGlobe(mark, each, size)];
  });
}

/** `size`: pixels across the world, as in all that follows. */
function isCrowd(marks: readonly Mark[], size: number, unit: number): boolean {
  if (marks.length <= CROWD.marks) return false;
  const side = 2 * unit + GAP;
  const seats = new Set<string>();
  for (const { lonLat } of marks) {
    const [x, y] = toWorld(lonLat, size);
    seats.add(`${Math.floor(x / side)},${Math.floor(y / side)}`);
  }
  return marks.length > CROWD.perSeat * seats.size;
}

function atTruePlace(mark: Mark, unit: number): MapMark {
  return {
    mark,
    lonLat: mark.lonLat,
    anchor: mark.lonLat,
    r: mark.radius * unit,
    isApart: false,
    label: null,
  };
}

function onGlobe(mark: Mark, placed: PlacedMark, size: number): MapMark {
  const { x, y, anchorX, anchorY, r } = placed;
  const distance = Math.hypot(x - anchorX, y - anchorY);
  return {
    mark,
    // A mark that did not move keeps its exact place.
    lonLat: distance === 0 ? mark.lonLat : fromWorld([x, y], size),
    anchor: mark.lonLat,
    r,
    isApart: distance > r * LEADER_SHIFT,
    label: labelOf(placed),
  };
}

/** What `layout` keeps of the text above and below its baseline, in ems. */
const ASCENT = 0.85;
const DESCENT = 0.25;

/** Turns the baseline of a placed label into the side and the gap that MapLibre wants. */
export function labelOf({ x, y, label }: PlacedMark): MapLabel | null {
  if (label === null) return null;
  const { text, anchor } = label;
  const [dx, dy] = [(label.x - x) / LABEL_SIZE, (label.y - y) / LABEL_SIZE];
  if (anchor === "start") return { text, anchor: "left", gap: dx };
  if (anchor === "end") return { text, anchor: "right", gap: -dx };
  return dy < 0 ? { text, anchor: "bottom", gap: -dy - DESCENT } : { text, anchor: "top", gap: dy - ASCENT };
}
