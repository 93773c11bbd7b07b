import { merge } from "topojson-client";
import type { LonLat } from "../domain/facts";
import type { Bounds } from "./plane";
import { codeOf, type DepartementsTopology } from "./topology";

/** Where a département lies, and every corner of its outline. */
export interface AreaExtent {
  readonly code: string;
  readonly bounds: Bounds;
  readonly points: readonly LonLat[];
}

/** Outlines never change once read: what was measured of them serves every map drawn with them. */
const measured = new WeakMap<DepartementsTopology, readonly AreaExtent[]>();

/** The extent of each département that has an outline, in the order of the file; WGS 84 degrees. */
export function areaExtents(outlines: DepartementsTopology): readonly AreaExtent[] {
  const known = measured.get(outlines) ?? measure(outlines);
  measured.set(outlines, known);
  return known;
}

function measure(outlines: DepartementsTopology): readonly AreaExtent[] {
  return outlines.objects.departements.geometries.map((geometry) => {
    const points = merge(outlines, [geometry])
      .coordinates.flat(2)
      .map(([lon, lat]): LonLat => [lon ?? 0, lat ?? 0]);
    return { code: codeOf(geometry), bounds: boundsOf(points), points };
  });
}

/** The least bounds that hold some points; inverted when there are none. */
export function boundsOf(points: readonly LonLat[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Wider on each side by a share of their width and height. */
export function grownBounds([west, south, east, north]: Bounds, by: number): Bounds {
  const [dx, dy] = [by * (east - west), by * (north - south)];
  return [west - dx, south - dy, east + dx, north + dy];
}
