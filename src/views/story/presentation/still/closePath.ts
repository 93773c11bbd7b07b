import { bboxClip, flattenEach } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, LineString, Polygon, Position } from "geojson";
import type { Camera } from "../../../../domain/viewState";
import type { Bounds, Size } from "../../../../geo/plane";
import { fromWorld, toWorld, worldSize } from "../../../../geo/webMercator";

/** Pixels drawn beyond each edge, so that no line ends in sight. */
const MARGIN = 12;

type Drawable = Geometry | Feature | FeatureCollection;

/** What draws lines and surfaces, longitudes and latitudes, as an SVG path under a camera, cut beyond the edges of the map. */
export function closePath({ zoom, center }: Camera, { width, height }: Size): (shape: Drawable) => string {
  const size = worldSize(zoom);
  const [centerX, centerY] = toWorld(center, size);
  const [left, top] = [centerX - width / 2, centerY - height / 2];
  const corner = (x: number, y: number) => fromWorld([left + x, top + y], size);
  const [west, north] = corner(-MARGIN, -MARGIN);
  const [east, south] = corner(width + MARGIN, height + MARGIN);
  const seen: Bounds = [west, south, east, north];
  const linePath = (line: readonly Position[], end: string): string => {
    const points = line.map(([lon = 0, lat = 0]) => {
      const [x, y] = toWorld([lon, lat], size);
      return `${(x - left).toFixed(1)},${(y - top).toFixed(1)}`;
    });
    return points.length < 2 ? "" : `M${points.join("L")}${end}`;
  };
  return (shape) => {
    let path = "";
    flattenEach(shape, ({ geometry }) => {
      if (geometry.type === "Polygon" || geometry.type === "LineString") path += cutPath(geometry);
    });
    return path;
  };

  function cutPath(geometry: Polygon | LineString): string {
    const cut = bboxClip(geometry, [...seen]).geometry;
    switch (cut.type) {
      case "LineString":
        return linePath(cut.coordinates, "");
      case "MultiLineString":
        return cut.coordinates.map((line) => linePath(line, "")).join("");
      case "Polygon":
        return cut.coordinates.map((ring) => linePath(ring, "Z")).join("");
      case "MultiPolygon":
        return cut.coordinates
          .flat()
          .map((ring) => linePath(ring, "Z"))
          .join("");
      default:
        return cut satisfies never;
    }
  }
}
