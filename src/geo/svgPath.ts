import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Frame } from "./frames";
import { type Rect, rectContains } from "./plane";

type Step = readonly [x: number, y: number];
/** The plane that lines are drawn on. */
type Steps = Pick<Frame, "toSteps">;

/**
 * SVG path data of geographic lines in the steps of a frame: whole numbers and relative commands, about
 * a third of the bytes of absolute ones. Each step is counted from the rounded point before it, so
 * rounding never drifts.
 */
export function polygonPath(frame: Steps, geometry: Polygon | MultiPolygon): string {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => stepsPath(distinctSteps(frame, ring.slice(0, -1)), true))
    .join("");
}

/** `view`: steps outside of which lines are dropped, point by point; `null` to draw them whole. */
export function multiLinePath(
  frame: Steps,
  { coordinates }: MultiLineString,
  view: Rect | null = null,
): string {
  return coordinates
    .map((line) => distinctSteps(frame, line))
    .flatMap((steps) => (view === null ? [steps] : runsThrough(view, steps)))
    .map((steps) => stepsPath(steps, false))
    .join("");
}

function stepsPath([first, ...rest]: readonly Step[], closed: boolean): string {
  if (first === undefined || rest.length < (closed ? 2 : 1)) return "";
  let [x, y] = first;
  let path = `M${x}${signed(y)}l`;
  rest.forEach(([nextX, nextY], index) => {
    path += `${index === 0 ? nextX - x : signed(nextX - x)}${signed(nextY - y)}`;
    [x, y] = [nextX, nextY];
  });
  return closed ? `${path}z` : path;
}

/** The runs of a line that have a point in view, each with the points just outside that lead there. */
function runsThrough(view: Rect, steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [[]];
  steps.forEach((step, index) => {
    const around = [steps[index - 1], step, steps[index + 1]];
    if (around.some((point) => point !== undefined && rectContains(view, point))) runs.at(-1)?.push(step);
    else runs.push([]);
  });
  return runs;
}

/** Rounded points, without those that fall on the one before. */
function distinctSteps(frame: Steps, line: readonly Position[]): Step[] {
  const steps: Step[] = [];
  for (const [lon, lat] of line) {
    if (lon === undefined || lat === undefined) continue;
    const [x, y] = frame.toSteps([lon, lat]);
    const step: Step = [Math.round(x), Math.round(y)];
    const last = steps.at(-1);
    if (last === undefined || last[0] !== step[0] || last[1] !== step[1]) steps.push(step);
  }
  return steps;
}

/** A number that follows another: its minus sign separates them, else a space does. */
function signed(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}
