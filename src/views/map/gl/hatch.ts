/** Pixels of the repeated square. */
const SIDE = 20;
const PIXEL_RATIO = 2;
/** Share of the way between two lines that a line covers. */
const LINE_SHARE = 0.14;

export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly pixelRatio: number;
}

/**
 * Diagonal lines for an area that is "non renseigné". The square repeats without a seam.
 * @param color red, green, blue from 0 to 255
 */
export function drawHatch([red, green, blue]: readonly [number, number, number]): HatchImage {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      // Distance to the nearest line, in pixels, along the perpendicular of the diagonals.
      const phase = (column + row) % SIDE;
      const away = Math.min(phase, SIDE - phase) * Math.SQRT1_2;
      const alpha = Math.min(1, Math.max(0, (SIDE * LINE_SHARE) / 2 - away + 0.5));
      data.set([red, green, blue, Math.round(255 * alpha)], (row * SIDE + column) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data, pixelRatio: PIXEL_RATIO };
}
