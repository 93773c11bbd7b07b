import type { Rect } from "../../geo/plane";

/** Share of a frame that discs and their gaps may fill: above it they could not be told apart, nor settle. */
const FULLEST = 0.55;

/**
 * Factor, at most 1, by which radii and gap shrink so that all fit in the frame: 1 unless the frame is
 * too small for so many.
 *
 * @param radii pixels
 * @param gap pixels kept free between two discs
 */
export function fittingScale(radii: readonly number[], rect: Rect | null, gap: number): number {
  if (rect === null || radii.length === 0) return 1;
  const filled = radii.reduce((sum, radius) => sum + Math.PI * (radius + gap / 2) ** 2, 0);
  const widest = 2 * radii.reduce((greatest, radius) => Math.max(greatest, radius), 0);
  const byArea = Math.sqrt((rect.width * rect.height * FULLEST) / filled);
  return Math.min(1, byArea, Math.min(rect.width, rect.height) / widest);
}
