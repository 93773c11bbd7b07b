import type { Rect } from "../../geo/plane";
import type { PlacedLabel } from "../scene";
import type { Disc } from "./disc";
import { Obstacles } from "./obstacles";

export interface LabelOptions {
  /** Width in pixels of a text at the size it will be painted. */
  readonly measure: (text: string) => number;
  /** Pixels. */
  readonly fontSize: number;
  /** Most labels to place; unlimited when absent. */
  readonly most?: number;
}

/** A disc that may get a name. */
export interface Nameable {
  readonly disc: Disc;
  readonly text: string;
  readonly isSelected: boolean;
  readonly prominence: number;
}

/** Share of the font size above and below the baseline. */
const ASCENT = 0.85;
const DESCENT = 0.25;
/** Pixels between a disc and its name. */
const OFFSET = 3;
/** Pixels kept free around a name; less than `OFFSET`, so that a name is always nearest to its own disc. */
const CLEARANCE = 2;
/** Discs farther than this from any other are equally isolated. */
const FAR = 60;

/** Box that a label covers, given its baseline and anchor. */
export function labelBox({ x, y, anchor }: PlacedLabel, width: number, fontSize: number): Rect {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - ASCENT * fontSize, width, height: (ASCENT + DESCENT) * fontSize };
}

/** Right, left, above, below: the order in which readers of maps expect names. */
function candidates({ x, y, r }: Disc, text: string, fontSize: number): readonly PlacedLabel[] {
  const middle = y + ((ASCENT - DESCENT) / 2) * fontSize;
  return [
    { text, x: x + r + OFFSET, y: middle, anchor: "start" },
    { text, x: x - r - OFFSET, y: middle, anchor: "end" },
    { text, x, y: y - r - OFFSET - DESCENT * fontSize, anchor: "middle" },
    { text, x, y: y + r + OFFSET + ASCENT * fontSize, anchor: "middle" },
  ];
}

function isInside(box: Rect, frame: Rect): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/** Distance to the nearest other disc, up to `FAR`. */
function isolationOf(discs: readonly Disc[]): ReadonlyMap<string, number> {
  const sorted = [...discs].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  const isolation = new Map(sorted.map(({ id }) => [id, FAR]));
  sorted.forEach((a, index) => {
    for (let j = index + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (b === undefined || b.x - a.x >= FAR) break;
      const distance = Math.hypot(b.x - a.x, b.y - a.y);
      isolation.set(a.id, Math.min(distance, isolation.get(a.id) ?? FAR));
      isolation.set(b.id, Math.min(distance, isolation.get(b.id) ?? FAR));
    }
  });
  return isolation;
}

/**
 * Names painted beside their discs where there is room, never over a disc, another name, a `covered`
 * part or the edge of the frame. The selected one goes first, then the prominent, then the isolated, then by id.
 *
 * @returns labels by id of disc; an absent id has no room
 */
export function placeLabels(
  nameables: readonly Nameable[],
  rect: Rect | null,
  { measure, fontSize, most = Infinity }: LabelOptions,
  covered: readonly Rect[] = [],
): ReadonlyMap<string, PlacedLabel> {
  const discs = nameables.map(({ disc }) => disc);
  const obstacles = new Obstacles(4 * fontSize, CLEARANCE);
  for (const disc of discs) obstacles.addDisc(disc);
  for (const rect of covered) obstacles.addBox(rect);
  const isolation = isolationOf(discs);
  const isolated = ({ disc }: Nameable) => isolation.get(disc.id) ?? FAR;
  const ranked = [...nameables].sort(
    (a, b) =>
      Number(b.isSelected) - Number(a.isSelected) ||
      b.prominence - a.prominence ||
      isolated(b) - isolated(a) ||
      (a.disc.id < b.disc.id ? -1 : 1),
  );
  const placed = new Map<string, PlacedLabel>();
  for (const { disc, text } of ranked) {
    if (placed.size >= most) break;
    const width = measure(text);
    const label = candidates(disc, text, fontSize).find((candidate) => {
      const box = labelBox(candidate, width, fontSize);
      return (rect === null || isInside(box, rect)) && obstacles.isFree(box);
    });
    if (label === undefined) continue;
    obstacles.addBox(labelBox(label, width, fontSize));
    placed.set(disc.id, label);
  }
  return placed;
}
