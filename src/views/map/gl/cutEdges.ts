import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

/** Degrees within which two coordinates are the same: the grid that outlines are snapped to. */
const SAME = 1e-3;
/** Degrees of straight edge at one coordinate from which it is a cut, and not a shore that happens to be straight. */
const LEAST = 1;

type Segment = readonly [Position, Position];

/**
 * The land around France is cut along a few meridians and parallels. These edges, found by their being
 * straight and long, are covered with mist so that the land fades instead of stopping.
 */
export function cutEdges(neighbours: FeatureCollection<Polygon | MultiPolygon>): Feature<MultiLineString> {
  const straight = new Map<string, { segments: Segment[]; length: number }>();
  for (const { geometry } of neighbours.features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const segment of polygons.flat().flatMap(segmentsOf)) {
      const line = lineOf(segment);
      if (line === null) continue;
      const found = straight.get(line.key) ?? { segments: [], length: 0 };
      found.segments.push(segment);
      found.length += line.length;
      straight.set(line.key, found);
    }
  }
  const cuts = [...straight.values()].filter(({ length }) => length >= LEAST);
  const coordinates = cuts.flatMap(({ segments }) => segments.map(([a, b]) => [a, b]));
  return { type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates } };
}

function segmentsOf(ring: Position[]): Segment[] {
  return ring.slice(1).map((end, index): Segment => [ring[index] as Position, end]);
}

/** The meridian or parallel that a segment lies on; `null` when it lies on none. */
function lineOf([[ax = 0, ay = 0], [bx = 0, by = 0]]: Segment): { key: string; length: number } | null {
  const [dx, dy] = [Math.abs(ax - bx), Math.abs(ay - by)];
  if (dx < SAME && dy > SAME) return { key: `meridian ${ax.toFixed(1)}`, length: dy };
  if (dy < SAME && dx > SAME) return { key: `parallel ${ay.toFixed(1)}`, length: dx };
  return null;
}
