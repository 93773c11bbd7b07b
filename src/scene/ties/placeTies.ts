import type { Tie, TieEnd } from "../scene";
import { geometricMedian, type PlanePoint } from "./geometricMedian";
import { endKey, isKnot } from "./tieEnds";

/** What a tie must not run into: a mark, as drawn. Pixels of the plane. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where a drawing is made of several frames, the one that shows it. */
  readonly frame?: string;
}

/** The plane that ties are laid out on. */
export interface TiePlane {
  /** Where a territory or a place is drawn; `null` when it is not. Not asked for knots. */
  readonly locate: (end: TieEnd) => Spot | null;
  /** Every mark drawn: knots stay clear of them. */
  readonly marks: readonly Spot[];
  /** Where an end that another frame enlarges lies on `frame` itself; `null` when it does not. */
  readonly onFrame?: (end: TieEnd, frame: string) => Spot | null;
  /** Whether a point is within the drawing, for one that ends: knots stay inside. */
  readonly shows?: (point: PlanePoint) => boolean;
}

/** A tie on a plane: a curve with one control point, cut short of the marks it joins. */
export interface PlacedTie {
  readonly tie: Tie;
  readonly from: PlanePoint;
  readonly control: PlanePoint;
  readonly to: PlanePoint;
}

/** What a tie ends at besides marks. */
export interface PlacedEnd {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Ties that end there. */
  readonly ties: readonly Tie[];
}

export interface PlacedTies {
  readonly ties: readonly PlacedTie[];
  /** Where ties meet. */
  readonly knots: readonly PlacedEnd[];
  readonly places: readonly PlacedEnd[];
}

/** Share of the length by which a curve leaves the straight line. */
const BOW = 0.14;
/** Between marks nearer than this, in pixels, a line would not be seen: it is an arch of this many radii. */
const TOUCHING = 5;
const ARCH = 1.8;
/** Pixels left between a mark and the end of its tie. */
const CLEARANCE = 1.5;
/** Where a knot is looked for until it is a radius away from any mark: radii from the middle, directions. */
const KNOT_RINGS = [0, 2.5, 4, 6, 9, 13];
const KNOT_DIRECTIONS = 12;

/**
 * Lays ties out on a plane, the same way for every renderer: they end at the marks as dodged, meet at
 * knots that stand clear of marks, and bow so that a tie is told from a border. From a frame to one that
 * enlarges a part of it, a tie stays on the first. A tie with an end that is not shown is left out.
 */
export function placeTies(ties: readonly Tie[], plane: TiePlane): PlacedTies {
  const knots = placeKnots(ties, plane);
  const spotOf = (end: TieEnd) => (isKnot(end) ? (knots.get(endKey(end)) ?? null) : plane.locate(end));
  const placed: PlacedTie[] = [];
  const meeting = new Map<string, PlacedEnd & { ties: Tie[] }>();
  const places = new Map<string, PlacedEnd & { ties: Tie[] }>();
  for (const tie of ties) {
    const [from, to] = [spotOf(tie.from), spotOf(tie.to)];
    if (from === null || to === null) continue;
    placed.push(curve(tie, ...onOneFrame(tie, from, to, plane)));
    for (const [end, spot] of [[tie.from, from] as const, [tie.to, to] as const]) {
      if (isKnot(end)) note(meeting, end, spot, tie);
      else if (tie.kind === "lieu" && end.territory === null) note(places, end, spot, tie);
    }
  }
  return { ties: placed, knots: [...meeting.values()], places: [...places.values()] };
}

function onOneFrame(tie: Tie, from: Spot, to: Spot, { onFrame }: TiePlane): [from: Spot, to: Spot] {
  if (onFrame === undefined || from.frame === to.frame) return [from, to];
  const there = to.frame === undefined ? null : onFrame(tie.from, to.frame);
  if (there !== null) return [there, to];
  const here = from.frame === undefined ? null : onFrame(tie.to, from.frame);
  return here === null ? [from, to] : [from, here];
}

function note(ends: Map<string, PlacedEnd & { ties: Tie[] }>, end: TieEnd, { x, y }: Spot, tie: Tie): void {
  const key = endKey(end);
  const same = ends.get(key);
  if (same) same.ties.push(tie);
  else ends.set(key, { key, x, y, ties: [tie] });
}

/** Knots of agreements first: that of a partner may join them. */
function placeKnots(ties: readonly Tie[], { locate, marks, shows }: TiePlane): ReadonlyMap<string, Spot> {
  const members = new Map<string, TieEnd[]>();
  const join = (knot: TieEnd, end: TieEnd) => {
    const ends = members.get(endKey(knot));
    if (ends) ends.push(end);
    else members.set(endKey(knot), [end]);
  };
  const agreements = ties.filter(({ kind }) => kind === "partenariat");
  const others = ties.filter(({ kind }) => kind === "partenaire" || kind === "regroupe");
  const knots = new Map<string, Spot>();
  for (const layer of [agreements, others]) {
    members.clear();
    for (const { from, to } of layer) {
      if (isKnot(to) && !knots.has(endKey(to))) join(to, from);
      if (isKnot(from) && !knots.has(endKey(from))) join(from, to);
    }
    for (const [key, ends] of members) {
      const spots = ends.flatMap((end) => (isKnot(end) ? knots.get(endKey(end)) : locate(end)) ?? []);
      if (spots.length > 1) knots.set(key, clearSpot(spots, marks, shows));
    }
  }
  return knots;
}

/** The spot nearest to the middle of some others, yet clear of every mark, on the frame that shows most. */
function clearSpot(
  all: readonly Spot[],
  marks: readonly Spot[],
  shows: TiePlane["shows"] = () => true,
): Spot {
  const frame = mostSeen(all);
  const spots = all.filter((spot) => spot.frame === frame);
  const [x, y] = geometricMedian(spots.map((spot): PlanePoint => [spot.x, spot.y]));
  const r = Math.max(...spots.map((spot) => spot.r), 4);
  const isClear = (cx: number, cy: number) =>
    shows([cx, cy]) &&
    [...spots, ...marks].every((mark) => Math.hypot(mark.x - cx, mark.y - cy) >= mark.r + r);
  for (const ring of KNOT_RINGS) {
    for (let turn = 0; turn < (ring === 0 ? 1 : KNOT_DIRECTIONS); turn++) {
      // From the top, by turns to the right and to the left.
      const side = turn % 2 === 0 ? -1 : 1;
      const angle = -Math.PI / 2 + (side * Math.ceil(turn / 2) * 2 * Math.PI) / KNOT_DIRECTIONS;
      const [cx, cy] = [x + ring * r * Math.cos(angle), y + ring * r * Math.sin(angle)];
      if (isClear(cx, cy)) return { x: cx, y: cy, r: 0, ...(frame === undefined ? {} : { frame }) };
    }
  }
  return { x, y, r: 0, ...(frame === undefined ? {} : { frame }) };
}

function mostSeen(spots: readonly Spot[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const { frame } of spots) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0];
}

/** Bows towards the top, so that two ties of one pair of ends would be one. */
function curve(tie: Tie, from: Spot, to: Spot): PlacedTie {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const r = Math.max(from.r, to.r);
  const touches = from.r > 0 && to.r > 0 && length - from.r - to.r < TOUCHING;
  const isStraight = tie.kind === "lieu" || isKnot(tie.from) || isKnot(tie.to);
  const bow = touches ? ARCH * r : isStraight ? 0 : BOW * length;
  // The normal that points to the top of the plane; to the left for a vertical tie.
  const turn = dx > 0 || (dx === 0 && dy < 0) ? 1 : -1;
  const [nx, ny] = [(turn * dy) / length, (-turn * dx) / length];
  const control: PlanePoint = [(from.x + to.x) / 2 + 2 * bow * nx, (from.y + to.y) / 2 + 2 * bow * ny];
  return { tie, from: rim(from, control, length), control, to: rim(to, control, length) };
}

/** Where a curve that leaves a spot towards `control` comes out of its mark. */
function rim({ x, y, r }: Spot, [cx, cy]: PlanePoint, length: number): PlanePoint {
  if (r === 0) return [x, y];
  const distance = Math.hypot(cx - x, cy - y) || 1;
  const out = Math.min(r + CLEARANCE, length / 2) / distance;
  return [x + (cx - x) * out, y + (cy - y) * out];
}
