import type { FeatureCollection } from "geojson";
import type { GeoJSONSourceSpecification } from "maplibre-gl";

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Zoom beyond which tiles of the ground are only enlarged: the outlines hold no more detail. */
const GROUND_MAXZOOM = 9;

/** The outlines are simplified already, and simplifying neighbours apart would open gaps between them. */
const ground: GeoJSONSourceSpecification = {
  type: "geojson",
  data: EMPTY,
  maxzoom: GROUND_MAXZOOM,
  tolerance: 0,
};

/**
 * Features that get a state are told apart by their string `id` property. A GeoJSON id would be read as
 * a number: `2A001` and `2A002` would both become 2.
 */
const stateful: GeoJSONSourceSpecification = { type: "geojson", data: EMPTY, promoteId: "id" };

/** Sources of the style, empty at first: painters fill them. */
export const SOURCES = {
  land: ground,
  neighbours: ground,
  cuts: ground,
  borders: ground,
  coast: ground,
  names: { type: "geojson", data: EMPTY, maxzoom: GROUND_MAXZOOM },
  zones: { ...ground, promoteId: "id" },
  areas: { ...ground, promoteId: "id" },
  areaNames: { ...stateful, maxzoom: GROUND_MAXZOOM },
  ties: stateful,
  tieEnds: stateful,
  leaders: stateful,
  marks: stateful,
  labels: stateful,
  emphasis: stateful,
} satisfies Record<string, GeoJSONSourceSpecification>;

export type SourceId = keyof typeof SOURCES;
