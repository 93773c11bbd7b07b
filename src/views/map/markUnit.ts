/** Radius in pixels of a mark of relative radius 1, on a map wide enough and in the legend. */
export const MARK_UNIT = 5.6;

/** The same on a map of `width` pixels: marks are smaller on a phone, where they are closer. */
export function markUnit(width: number): number {
  return width < 520 ? 4.6 : MARK_UNIT;
}
