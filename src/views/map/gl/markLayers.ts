import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { LABEL_SIZE } from "../labelWidth";
import type { GlColors } from "./glColors";

/**
 * MapLibre reads the weight of a local font in its first name, so a first family that exists nowhere
 * but is called "Medium" asks for weight 500 of the second one.
 */
const LABEL_FONT = ["Medium", "Atkinson Hyperlegible Next"];

/** Width of the light rim around a mark (`.glyph` of app.css, half of which is under the fill). */
const RIM = 1.1;

const state = (name: string): ExpressionSpecification => ["feature-state", name];
const number = (name: string, absent: number): ExpressionSpecification => ["coalesce", state(name), absent];

/** Colour of a feature-state; `absent` is never seen, since what has no state is transparent. */
const color = (name: string, absent: string): ExpressionSpecification => ["to-color", state(name), absent];

type SymbolLayout = NonNullable<SymbolLayerSpecification["layout"]>;

function icon(image: string, scale: string): SymbolLayout {
  return {
    "icon-image": ["get", image],
    "icon-size": ["get", scale],
    "icon-allow-overlap": true,
    // Names of départements give way to marks.
    "icon-ignore-placement": false,
    "symbol-sort-key": ["get", "order"],
  };
}

const TEXT: SymbolLayout = {
  "text-field": ["get", "text"],
  "text-font": LABEL_FONT,
  "text-size": LABEL_SIZE,
  "text-anchor": ["get", "anchor"],
  "text-radial-offset": ["get", "gap"],
  "text-max-width": 60,
  "text-allow-overlap": true,
};

/** Marks, what joins them to their place, their names, and the ones that stand out. Bottom first. */
export function markLayers(colors: GlColors): LayerSpecification[] {
  const text = { "text-color": colors.ink, "text-halo-color": colors.halo, "text-halo-width": 1.6 };
  return [
    {
      id: "leaders",
      type: "line",
      source: "leaders",
      layout: { "line-cap": "round" },
      paint: { "line-color": colors.inkFaint, "line-width": 0.9, "line-opacity": number("opacity", 0) },
    },
    {
      // The true place, at the first end of the line; the other end is under its mark.
      id: "anchors",
      type: "circle",
      source: "leaders",
      paint: {
        "circle-radius": 1.4,
        "circle-color": colors.inkFaint,
        "circle-opacity": number("opacity", 0),
      },
    },
    {
      id: "marks",
      type: "symbol",
      source: "marks",
      layout: icon("solid", "scale"),
      paint: {
        "icon-color": color("fill", colors.halo),
        "icon-opacity": number("opacity", 0),
        "icon-halo-color": colors.halo,
        "icon-halo-width": RIM,
      },
    },
    {
      id: "marks-outline",
      type: "symbol",
      source: "marks",
      layout: icon("outline", "scale"),
      paint: { "icon-color": color("stroke", colors.halo), "icon-opacity": number("outline", 0) },
    },
    {
      id: "marks-dot",
      type: "symbol",
      source: "marks",
      filter: ["get", "precise"],
      layout: icon("dot", "scale"),
      paint: { "icon-color": colors.halo, "icon-opacity": number("opacity", 0) },
    },
    {
      id: "labels",
      type: "symbol",
      source: "labels",
      layout: TEXT,
      paint: { ...text, "text-opacity": number("opacity", 0) },
    },
    {
      id: "emphasis-ring",
      type: "symbol",
      source: "emphasis",
      layout: icon("ring", "ringScale"),
      paint: { "icon-color": colors.ink, "icon-halo-color": colors.halo, "icon-halo-width": 1.5 },
    },
    {
      id: "emphasis-mark",
      type: "symbol",
      source: "emphasis",
      layout: icon("solid", "scale"),
      paint: {
        "icon-color": ["to-color", ["get", "fill"]],
        "icon-halo-color": colors.halo,
        "icon-halo-width": RIM,
      },
    },
    {
      id: "emphasis-outline",
      type: "symbol",
      source: "emphasis",
      filter: ["get", "hollow"],
      layout: icon("outline", "scale"),
      paint: { "icon-color": ["to-color", ["get", "stroke"]] },
    },
    {
      id: "emphasis-dot",
      type: "symbol",
      source: "emphasis",
      filter: ["get", "precise"],
      layout: icon("dot", "scale"),
      paint: { "icon-color": colors.halo },
    },
    { id: "emphasis-label", type: "symbol", source: "emphasis", layout: TEXT, paint: text },
  ];
}
