import type { LayerSpecification } from "maplibre-gl";
import type { GlColors } from "./glColors";

/** Layers that a raster basemap replaces. */
export const EMBEDDED_GROUND = ["neighbours", "mist", "shore", "land", "borders", "coast", "names"] as const;

/** The page's typeface, drawn by the browser: the style has no `glyphs` server. */
const FONT = ["Atkinson Hyperlegible Next"];

/** The surfaces of the embedded ground (`sobre`), bottom first. */
export function groundFillLayers(colors: GlColors): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": colors.sea } },
    {
      id: "neighbours",
      type: "fill",
      source: "neighbours",
      paint: { "fill-color": colors.neighbour },
    },
    {
      // The same breadth of country at any zoom: under two degrees on each side of the cut.
      id: "mist",
      type: "line",
      source: "cuts",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": colors.sea,
        "line-width": ["interpolate", ["exponential", 2], ["zoom"], 4, 80, 8, 1280],
        "line-blur": ["interpolate", ["exponential", 2], ["zoom"], 4, 40, 8, 640],
      },
    },
    {
      // A soft band along the shore, hidden by the land: it lifts the country off the sea.
      id: "shore",
      type: "line",
      source: "coast",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": colors.coast,
        "line-width": ["interpolate", ["linear"], ["zoom"], 4, 5, 10, 12],
        "line-blur": ["interpolate", ["linear"], ["zoom"], 4, 4, 10, 10],
        "line-opacity": 0.35,
      },
    },
    {
      id: "land",
      type: "fill",
      source: "land",
      paint: { "fill-color": colors.land, "fill-antialias": false },
    },
  ];
}

/** Its lines, over the areas. */
export function groundLineLayers(colors: GlColors): LayerSpecification[] {
  return [
    {
      id: "borders",
      type: "line",
      source: "borders",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colors.border,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.8, 9, 1.6],
      },
    },
    {
      id: "coast",
      type: "line",
      source: "coast",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colors.coast,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.9, 9, 1.5],
      },
    },
  ];
}

/** Names of départements: quiet, at middle zooms, and giving way to marks and their names. */
export function nameLayers(colors: GlColors): LayerSpecification[] {
  return [
    {
      id: "names",
      type: "symbol",
      source: "names",
      minzoom: 6.4,
      maxzoom: 11,
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT,
        "text-size": ["interpolate", ["linear"], ["zoom"], 6.4, 11, 10, 15],
        "text-letter-spacing": 0.06,
        "text-max-width": 8,
        "text-padding": 6,
      },
      paint: {
        "text-color": colors.inkFaint,
        "text-halo-color": colors.land,
        "text-halo-width": 1,
        "text-opacity": ["interpolate", ["linear"], ["zoom"], 6.4, 0, 6.9, 0.8, 10, 0.8, 11, 0],
      },
    },
  ];
}
