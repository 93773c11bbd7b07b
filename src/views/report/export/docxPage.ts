/** A4 held upright, with margins of 18 mm; twips (twentieths of a point). */
export const PAGE = { width: 11906, height: 16838, margin: 1020 };

/** Twips of a line of text. */
export function textWidth(isLandscape: boolean): number {
  return (isLandscape ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
}

/** Pixels, at 96 to the inch as Word counts them, of the largest picture on an upright page. */
export const PICTURE = { width: 640, height: 760 };
