import type { LonLat } from "../domain/facts";

/** Degrees to 4 decimals: ten metres, as fine as any position of the tables. */
const DECIMALS = 4;

export function roundPosition([lon, lat]: LonLat): LonLat {
  return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}
