import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { GlColors } from "./glColors";

/** Pixels of the light rim of lines, as of `.ties__casing` in ties.css. */
const CASING = 4.5;

const isLit: ExpressionSpecification = ["==", ["coalesce", ["feature-state", "lit"], 0], 1];

/** Ties, by the style of their line as in ties.css; then the knots and the places where they end. Bottom first. */
export function tieLayers(colors: GlColors): LayerSpecification[] {
  const lit = (color: string): ExpressionSpecification => ["case", isLit, colors.accent, color];
  const line = (
    kind: string,
    color: string,
    dash: number[] | null,
    cap: "round" | "butt",
  ): LayerSpecification => ({
    id: `ties-${kind}`,
    type: "line",
    source: "ties",
    filter: ["==", ["get", "kind"], kind],
    layout: { "line-cap": cap, "line-join": "round" },
    paint: {
      "line-color": lit(color),
      "line-width": ["get", "width"],
      "line-opacity": kind === "regroupe" ? ["case", isLit, 1, 0.55] : 1,
      ...(dash === null ? {} : { "line-dasharray": dash }),
    },
  });
  return [
    {
      id: "ties-casing",
      type: "line",
      source: "ties",
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": colors.halo, "line-width": CASING, "line-opacity": 0.7 },
    },
    line("regroupe", colors.inkSoft, null, "round"),
    line("partenaire", colors.inkSoft, [3.6, 2.8], "butt"),
    line("lieu", colors.ink, [0.1, 2.8], "round"),
    line("partenariat", colors.ink, null, "round"),
    {
      id: "tie-knots",
      type: "circle",
      source: "tieEnds",
      filter: ["==", ["get", "kind"], "knot"],
      paint: {
        "circle-radius": 2.6,
        "circle-color": lit(colors.ink),
        "circle-stroke-color": colors.halo,
        "circle-stroke-width": 1.25,
      },
    },
    {
      id: "tie-places",
      type: "symbol",
      source: "tieEnds",
      filter: ["==", ["get", "kind"], "place"],
      layout: {
        "icon-image": ["get", "image"],
        "icon-size": ["get", "scale"],
        "icon-allow-overlap": true,
      },
      paint: { "icon-color": lit(colors.ink), "icon-halo-color": colors.halo, "icon-halo-width": 1 },
    },
  ];
}
