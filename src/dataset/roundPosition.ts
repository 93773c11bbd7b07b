import type { LonLat } from "../domain/facts";
import type { PositionPrecision } from "../domain/vocabulary";

/**
 * Decimals of a degree: ten metres for the middle of a neighbourhood, a hundred for the point of a
 * commune or wider. Finer figures would claim more than the point says.
 */
export function roundPosition([lon, lat]: LonLat, precision: PositionPrecision): LonLat {
  const decimals = precision === "quartier" ? 4 : 3;
  return [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))];
}
