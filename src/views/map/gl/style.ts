import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { areaFillLayers, areaLineLayers } from "./areaLayers";
import type { GlColors } from "./glColors";
import { groundFillLayers, groundLineLayers, nameLayers } from "./groundLayers";
import { markLayers } from "./markLayers";
import { SOURCES } from "./sources";
import { tieLayers } from "./tieLayers";
import { zoneFillLayers, zoneLineLayers } from "./zoneLayers";

/** Layers under which a raster basemap is slipped. */
export const ABOVE_BASEMAP = "zones";

/** Every layer, bottom first. The same order and ids whatever the colours. */
export function layers(colors: GlColors): LayerSpecification[] {
  return [
    ...groundFillLayers(colors),
    ...zoneFillLayers(colors),
    ...areaFillLayers(colors),
    ...groundLineLayers(colors),
    ...zoneLineLayers(colors),
    // Placed first where names compete: the upper layer.
    ...nameLayers(colors),
    ...areaLineLayers(colors),
    ...tieLayers(colors),
    ...markLayers(colors),
  ];
}

/** Our own style: no server of tiles, of glyphs or of sprites. */
export function buildStyle(colors: GlColors): StyleSpecification {
  return { version: 8, sources: SOURCES, layers: layers(colors) };
}

export interface PaintChange {
  readonly layer: string;
  readonly property: string;
  readonly value: unknown;
}

/** The paint that differs between two sets of colours. */
export function paintChanges(before: GlColors, after: GlColors): PaintChange[] {
  const old = new Map(layers(before).map((layer) => [layer.id, paintOf(layer)]));
  return layers(after).flatMap((layer) =>
    Object.entries(paintOf(layer)).flatMap(([property, value]) => {
      const same = JSON.stringify(old.get(layer.id)?.[property]) === JSON.stringify(value);
      return same ? [] : [{ layer: layer.id, property, value }];
    }),
  );
}

function paintOf(layer: LayerSpecification): Readonly<Record<string, unknown>> {
  return { ...layer.paint };
}
