import { polygonCentroid, polygonContains } from "d3";
import type { SeenDepartement } from "../../geo/areaGround";
import type { Point, Rect } from "../../geo/plane";
import { Obstacles } from "../../scene/placement/obstacles";
import { labelBox } from "../../scene/placement/placeLabels";
import type { PlacedMark } from "../../scene/scene";
import { LABEL_SIZE, labelWidth } from "../map/labelWidth";

/** The name of a département painted on its land; pixels, anchored in its middle. */
export interface DepartementName {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly isFocus: boolean;
}

/** Names of départements are as tall as those of marks at most, and spaced a little. */
const SPACING = 1.08;
/** Columns and rows of places tried, within the box of the département. */
const TRIES = 9;
const CLEARANCE = 2;

/**
 * Names the départements where their land has room left by marks, names of marks and what is `covered`:
 * at the place nearest to the middle. Those of the subject that are too small get their code.
 *
 * @param isFocusNamed whether those of the subject are named too: one alone is the title of the map
 */
export function departementNames(
  departements: readonly SeenDepartement[],
  marks: readonly PlacedMark[],
  covered: readonly Rect[],
  isFocusNamed: boolean,
): readonly DepartementName[] {
  const obstacles = new Obstacles(4 * LABEL_SIZE, CLEARANCE);
  for (const { id, x, y, r, label } of marks) {
    obstacles.addDisc({ id, r, x, y, anchorX: x, anchorY: y, homeX: x, homeY: y });
    if (label !== null) obstacles.addBox(labelBox(label, labelWidth(label.text), LABEL_SIZE));
  }
  for (const box of covered) obstacles.addBox(box);
  const names: DepartementName[] = [];
  const focusFirst = [...departements].sort((a, b) => Number(b.isFocus) - Number(a.isFocus));
  for (const { code, name, isFocus, ring } of focusFirst) {
    if (isFocus && !isFocusNamed) continue;
    for (const text of isFocus ? [name, code] : [name]) {
      const box = roomFor(text, ring, obstacles);
      if (box === null) continue;
      obstacles.addBox(box);
      names.push({ code, text, isFocus, x: box.x + box.width / 2, y: box.y + 0.77 * box.height });
      break;
    }
  }
  return names;
}

/** The box nearest to the middle of a ring that holds a text, lies in the ring and covers nothing. */
function roomFor(text: string, ring: readonly Point[], obstacles: Obstacles): Rect | null {
  const points = ring.map(([x, y]): [number, number] => [x, y]);
  const middle = polygonCentroid(points);
  const width = labelWidth(text) * SPACING;
  const height = LABEL_SIZE * 1.1;
  const boxes = [middle, ...gridOver(points)]
    .sort((a, b) => distance(a, middle) - distance(b, middle))
    .map(([x, y]): Rect => ({ x: x - width / 2, y: y - height / 2, width, height }));
  return boxes.find((box) => holds(points, box) && obstacles.isFree(box)) ?? null;
}

function gridOver(points: readonly Point[]): Point[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const shares = Array.from({ length: TRIES }, (_, index) => (index + 0.5) / TRIES);
  return shares.flatMap((i) => shares.map((j): Point => [left + i * width, top + j * height]));
}

/** Whether a box lies in a ring: its corners, and points along its long sides. */
function holds(ring: [number, number][], { x, y, width, height }: Rect): boolean {
  return [0, 0.25, 0.5, 0.75, 1].every((share) =>
    [y, y + height].every((edge) => polygonContains(ring, [x + share * width, edge])),
  );
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}
