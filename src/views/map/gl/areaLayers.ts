import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { GlColors } from "./glColors";

/** Image of the lines that fill an area which is "non renseigné". */
export const HATCH = "hatch";

const opacity = (name: string): ExpressionSpecification => ["coalesce", ["feature-state", name], 0];

/** Académies: filled under the borders of the ground. */
export function areaFillLayers(colors: GlColors): LayerSpecification[] {
  return [
    {
      id: "areas",
      type: "fill",
      source: "areas",
      paint: {
        "fill-color": ["to-color", ["feature-state", "color"], colors.halo],
        "fill-opacity": opacity("fill"),
        "fill-antialias": false,
      },
    },
    {
      id: "areas-hatch",
      type: "fill",
      source: "areas",
      paint: { "fill-pattern": HATCH, "fill-opacity": opacity("hatch"), "fill-antialias": false },
    },
  ];
}

/** Académies: outlined over the borders of the ground, and named. */
export function areaLineLayers(colors: GlColors): LayerSpecification[] {
  return [
    {
      id: "areas-outline",
      type: "line",
      source: "areas",
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["to-color", ["feature-state", "color"], colors.halo],
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 1.5, 9, 2.5],
        "line-opacity": opacity("line"),
      },
    },
    {
      id: "areas-name",
      type: "symbol",
      source: "areaNames",
      layout: {
        "text-field": ["get", "text"],
        "text-font": ["Semibold", "Atkinson Hyperlegible Next"],
        "text-size": 12,
        "text-max-width": 9,
      },
      paint: {
        "text-color": ["to-color", ["feature-state", "color"], colors.ink],
        "text-halo-color": colors.halo,
        "text-halo-width": 1.6,
        "text-opacity": opacity("line"),
      },
    },
  ];
}
