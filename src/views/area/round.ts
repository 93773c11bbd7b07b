/** A tenth of a pixel is all that is seen; it keeps markup short and the same everywhere. */
export const round = (value: number) => Math.round(value * 10) / 10;
