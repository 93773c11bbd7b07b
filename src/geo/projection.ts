import type { GeoRawProjection } from "d3";
import type { LonLat } from "../domain/facts";
import type { Point } from "./plane";

/** Degrees to a plane whose unit is the radius of the Earth, y growing southwards, and back. */
export interface Projection {
  project(lonLat: LonLat): Point;
  /** Throws a `RangeError` outside of the plane's image of the Earth. */
  unproject(point: Point): LonLat;
}

/**
 * A raw projection of d3, which counts in radians with y northwards, turned to a central meridian. The
 * full projections of d3 also clip and resample lines; towns need neither, and the first script of the
 * page is 8 kB lighter without (gzip).
 */
export function projectionOf(raw: GeoRawProjection, meridian: number): Projection {
  return {
    project: ([lon, lat]) => {
      const [x, y] = raw(radians(lon - meridian), radians(lat));
      return [x, -y];
    },
    unproject: ([x, y]) => {
      const angles = raw.invert?.(x, -y);
      if (angles === undefined) throw new RangeError(`no place at ${x}, ${y}`);
      return [degrees(angles[0]) + meridian, degrees(angles[1])];
    },
  };
}

export function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

export function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
