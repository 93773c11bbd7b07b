import type { FeatureCollection } from "geojson";
import type { GeoJSONSourceSpecification } from "maplibre-gl";

export const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Zoom beyond which tiles of the ground are only enlarged: the outlines hold no more detail. */
const GROUND_MAXZOOM = 9;

const ground = (tolerance: number): GeoJSONSourceSpecification => ({
  type: "geojson",
  data: EMPTY,
  maxzoom: GROUND_MAXZOOM,
  tolerance,
});

/**
 * Features that get a state are told apart by their string `id` property. A GeoJSON id would be read as
 * a number: `2A001` and `2A002` would both become 2.
 */
const stateful: GeoJSONSourceSpecification = { type: "geojson", data: EMPTY, promoteId: "id" };

/** Sources of the style, empty at first: painters fill them. */
export const SOURCES = {
  land: ground(0.2),
  neighbours: ground(0.4),
  borders: ground(0.2),
  coast: ground(0.2),
  names: { type: "geojson", data: EMPTY, maxzoom: GROUND_MAXZOOM },
  areas: { ...ground(0.2), promoteId: "id" },
  areaNames: { ...stateful, maxzoom: GROUND_MAXZOOM },
  leaders: stateful,
  marks: stateful,
  labels: stateful,
  emphasis: stateful,
} satisfies Record<string, GeoJSONSourceSpecification>;

export type SourceId = keyof typeof SOURCES;
