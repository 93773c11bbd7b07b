import { polygonArea, polygonCentroid } from "d3";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import {
  codeOf,
  type DepartementProperties,
  type DepartementsTopology,
  geometriesOf,
  type NeighboursTopology,
} from "../../../geo/topology";
import { cutEdges } from "./cutEdges";

export interface GroundDetail {
  readonly departements: DepartementsTopology;
  readonly neighbours: NeighboursTopology;
}

/** What lies under the marks, as the sources of the WebGL map want it. Longitudes and latitudes. */
export interface Ground {
  readonly land: FeatureCollection<Polygon | MultiPolygon, DepartementProperties>;
  readonly neighbours: FeatureCollection<Polygon | MultiPolygon>;
  /** Where the land of neighbours is cut off. */
  readonly cuts: Feature<MultiLineString>;
  /** Lines between two départements. */
  readonly borders: Feature<MultiLineString>;
  /** Lines between a département and the sea or a neighbour. */
  readonly coast: Feature<MultiLineString>;
  /** Where the name of each département is written. */
  readonly names: FeatureCollection<Point, DepartementProperties>;
  /** The union of the given départements; empty when none has an outline. */
  area(departements: readonly string[]): MultiPolygon;
}

/** Turns topologies into what is drawn. Each border is drawn once. */
export function buildGround({ departements, neighbours }: GroundDetail): Ground {
  const land = feature(departements, departements.objects.departements) as Ground["land"];
  const around = feature(neighbours, neighbours.objects.voisins) as Ground["neighbours"];
  const lines = (keep: (a: object, b: object) => boolean): Feature<MultiLineString> => ({
    type: "Feature",
    properties: {},
    geometry: mesh(departements, departements.objects.departements, keep),
  });
  return {
    land,
    neighbours: around,
    cuts: cutEdges(around),
    borders: lines((a, b) => a !== b),
    coast: lines((a, b) => a === b),
    names: { type: "FeatureCollection", features: land.features.map(nameOf) },
    area: (codes) =>
      merge(
        departements,
        geometriesOf(departements, (code) => codes.includes(code)),
      ),
  };
}

/**
 * The middle of the largest island of a département: the middle of all may be at sea. Computed on the
 * plane of degrees, good enough for a label and blind to the winding of rings.
 */
function nameOf({
  geometry,
  properties,
}: Ground["land"]["features"][number]): Feature<Point, DepartementProperties> {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const islands = polygons.map(([outer]) => (outer ?? []).map(([x, y]) => [x, y] as [number, number]));
  const size = (island: [number, number][]) => Math.abs(polygonArea(island));
  const largest = islands.reduce((best, island) => (size(island) > size(best) ? island : best));
  return {
    type: "Feature",
    properties: { code: codeOf({ properties }), name: properties.name },
    geometry: { type: "Point", coordinates: polygonCentroid(largest) },
  };
}
