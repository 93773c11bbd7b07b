import type { AreaFrame } from "../../geo/areaFrame";
import { type Point, type Rect, rectContains } from "../../geo/plane";
import { LABEL_SIZE, labelWidth } from "../map/labelWidth";

/** A length on the ground, drawn in a corner; pixels. */
export interface ScaleBar {
  readonly label: string;
  readonly x: number;
  /** Of the line; the label stands above it. */
  readonly y: number;
  readonly length: number;
  /** All that it covers. */
  readonly box: Rect;
}

const KILOMETRES = [500, 200, 100, 50, 20, 10, 5, 2, 1];
/** Most of the width of the map, and most pixels, that it takes. */
const MOST_OF_WIDTH = 0.24;
const MOST_PIXELS = 120;
/** Pixels from the edges of the map, and kept free around. */
const MARGIN = 10;
const CLEARANCE = 12;

/**
 * The scale bar of a map, right at its centre, in the first corner where no mark stands; `null` when the
 * map has several scales, or a mark in every corner.
 */
export function scaleBar(frame: AreaFrame, marks: readonly Point[]): ScaleBar | null {
  const { width, height, pixelsPerKilometre } = frame;
  if (pixelsPerKilometre === null) return null;
  const most = Math.min(MOST_PIXELS, MOST_OF_WIDTH * width);
  const kilometres = KILOMETRES.find((each) => each * pixelsPerKilometre <= most);
  if (kilometres === undefined) return null;
  const label = `${kilometres}\u202fkm`;
  const length = kilometres * pixelsPerKilometre;
  const size = { width: Math.max(length, labelWidth(label)), height: LABEL_SIZE + 8 };
  const right = width - MARGIN - size.width;
  const bottom = height - MARGIN - size.height;
  const corners = [
    { x: MARGIN, y: bottom },
    { x: right, y: bottom },
    { x: MARGIN, y: MARGIN },
    { x: right, y: MARGIN },
  ];
  const corner = corners.find((each) => {
    const free = grown({ ...each, ...size }, CLEARANCE);
    return !marks.some((mark) => rectContains(free, mark));
  });
  if (corner === undefined) return null;
  return { label, x: corner.x, y: corner.y + size.height, length, box: { ...corner, ...size } };
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
