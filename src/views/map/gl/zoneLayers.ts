import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { HATCH } from "./areaLayers";
import type { GlColors } from "./glColors";

const opacity = (name: string): ExpressionSpecification => ["coalesce", ["feature-state", name], 0];

/** Départements or régions painted whole: over the land, under the académies and the borders. */
export function zoneFillLayers(colors: GlColors): LayerSpecification[] {
  return [
    {
      id: "zones",
      type: "fill",
      source: "zones",
      paint: {
        "fill-color": ["to-color", ["feature-state", "color"], colors.land],
        "fill-opacity": opacity("fill"),
        "fill-antialias": false,
      },
    },
    {
      id: "zones-hatch",
      type: "fill",
      source: "zones",
      paint: { "fill-pattern": HATCH, "fill-opacity": opacity("hatch"), "fill-antialias": false },
    },
  ];
}

/** Their limits, over the borders of the ground, and the one that is hovered. */
export function zoneLineLayers(colors: GlColors): LayerSpecification[] {
  return [
    {
      id: "zones-limit",
      type: "line",
      source: "zones",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colors.halo,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.9, 9, 1.8],
        "line-opacity": opacity("limit"),
      },
    },
    {
      id: "zones-active",
      type: "line",
      source: "zones",
      layout: { "line-join": "round" },
      paint: { "line-color": colors.ink, "line-width": 2.25, "line-opacity": opacity("active") },
    },
  ];
}
