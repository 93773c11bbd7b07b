import { bearing } from "@turf/turf";
import type { LonLat } from "../domain/facts";

/** The eight directions, clockwise from north. */
export const COMPASS = [
  "nord",
  "nord-est",
  "est",
  "sud-est",
  "sud",
  "sud-ouest",
  "ouest",
  "nord-ouest",
] as const;
export type CompassPoint = (typeof COMPASS)[number];

/** The direction, among eight, in which one sets off from `from` to reach `to` by the shortest way. */
export function compassPoint(from: LonLat, to: LonLat): CompassPoint {
  const degrees = bearing([...from], [...to]);
  const eighth = Math.round(((degrees + 360) % 360) / 45) % COMPASS.length;
  return COMPASS[eighth] as CompassPoint;
}
