import type { YearSpan } from "../../../scene/time/yearSpan";

/** Room at the left of the years and at their right, in pixels. `time.css` gives the slider the same. */
const LEFT = 16;
/** The column of what has no date. */
const UNDATED_WIDTH = 34;
const RIGHT = 52;

/** Where the years of a time line are drawn. */
export interface TimePlot {
  readonly left: number;
  readonly right: number;
  /** Pixels of one year. */
  readonly band: number;
  /** Left edge of a moment in decimal years. */
  readonly x: (moment: number) => number;
  /** The year under an abscissa, kept within the scale. */
  readonly yearAt: (x: number) => number;
  /** Left edge and width of the column of what has no date. */
  readonly undated: { readonly x: number; readonly width: number };
}

/** The plot of a scale of years in a drawing of some width, in pixels. */
export function timePlot(scale: YearSpan, width: number): TimePlot {
  const right = width - RIGHT;
  const band = (right - LEFT) / (scale.last - scale.first + 1);
  return {
    left: LEFT,
    right,
    band,
    x: (moment) => LEFT + (moment - scale.first) * band,
    yearAt: (x) => Math.min(scale.last, Math.max(scale.first, scale.first + Math.floor((x - LEFT) / band))),
    undated: { x: width - UNDATED_WIDTH - 2, width: UNDATED_WIDTH },
  };
}

/** Short years where there is no room for four digits. */
export function yearTick(year: number, band: number): string {
  return band < 31 ? `’${String(year).slice(2)}` : String(year);
}
