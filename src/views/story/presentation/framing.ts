import type { Size } from "../../../geo/plane";

/** The map on which pages are composed, beside the filters and the list of a usual window. */
const COMPOSED: Size = { width: 780, height: 700 };
const LARGEST_STEP = 2;

/**
 * Zoom levels (0 or fewer, to the hundredth) that a smaller map must step back to show all that the person
 * who composed the page saw. A larger one shows more around.
 */
export function framing({ width, height }: Size): number {
  const ratio = Math.min(1, width / COMPOSED.width, height / COMPOSED.height);
  return -Math.round(Math.min(LARGEST_STEP, -Math.log2(ratio)) * 100) / 100;
}
