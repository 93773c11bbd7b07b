import type { InsetId } from "./frames";
import type { Rect } from "./plane";

/** Width of the mainland's window in the units of a composition: kilometres, near enough. */
export const MAINLAND_WIDTH = 1140;

/**
 * How the frames sit beside one another, as a cartographer would place them on paper: in kilometres of
 * the mainland, whose window has its top left corner at 0, 0 (`MAINLAND_WIDTH` wide, 1 062 high). Being drawn to
 * the scale of the mainland, a composition that overlaps nothing overlaps nothing at any size; a test
 * holds each one to it.
 */
export interface Composition {
  readonly id: "wide" | "square" | "tall";
  /** The sheet of paper. */
  readonly sheet: Rect;
  readonly insets: Readonly<Record<InsetId, Rect>>;
}

/** A map much wider than high: overseas in the Atlantic, in two columns, and a large Paris. */
const WIDE: Composition = {
  id: "wide",
  sheet: rect(-204, -6, 1610, 1077),
  insets: {
    paris: rect(998, -2, 402, 400),
    "978": rect(-200, 466, 186, 194),
    "971": rect(-6, 466, 186, 194),
    "972": rect(-200, 669, 186, 194),
    "973": rect(-6, 669, 186, 194),
    "974": rect(-200, 872, 186, 194),
    "976": rect(-6, 872, 186, 194),
  },
};

/** A map about as wide as high: America down the Atlantic coast, the Indian Ocean under Paris. */
const SQUARE: Composition = {
  id: "square",
  sheet: rect(-6, -6, 1306, 1077),
  insets: {
    paris: rect(992, -2, 304, 300),
    "978": rect(-2, 436, 190, 152),
    "971": rect(-2, 596, 190, 152),
    "972": rect(-2, 756, 190, 152),
    "973": rect(-2, 916, 190, 152),
    "974": rect(992, 306, 148, 152),
    "976": rect(1148, 306, 148, 152),
  },
};

/** A phone held upright: the islands of America along the top, the others down the Atlantic coast. */
const TALL: Composition = {
  id: "tall",
  sheet: rect(-8, -188, 1162, 1260),
  insets: {
    paris: rect(796, -183, 353, 332),
    "978": rect(-3, -183, 257, 168),
    "971": rect(264, -183, 256, 168),
    "972": rect(530, -183, 256, 168),
    "973": rect(-3, 474, 185, 192),
    "974": rect(-3, 676, 185, 192),
    "976": rect(-3, 878, 185, 189),
  },
};

/** From the one that gives insets most room to the one that gives them least. */
export const COMPOSITIONS: readonly Composition[] = [WIDE, SQUARE, TALL];

function rect(x: number, y: number, width: number, height: number): Rect {
  return { x, y, width, height };
}
