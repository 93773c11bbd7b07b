import type { LonLat } from "../domain/facts";

/** Degrees to 5 decimals: a metre, finer than any position of the tables. */
const DECIMALS = 5;

export function roundPosition([lon, lat]: LonLat): LonLat {
  return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}
