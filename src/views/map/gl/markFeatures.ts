import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { LABEL_SIZE } from "../labelWidth";
import type { GlColors } from "./glColors";
import { iconFor } from "./markImages";
import type { MapMark } from "./placeMarks";

/** Properties of a feature of the `marks` source: names of pictures and their scale. */
export interface MarkProperties {
  readonly id: string;
  readonly solid: string;
  readonly outline: string;
  readonly dot: string;
  readonly scale: number;
  readonly precise: boolean;
  readonly order: number;
}

/** How much larger than itself a hovered or selected mark is drawn; pixels to its ring, and on to its name. */
const EMPHASIS = { scale: 1.15, ringGap: 3.4, textGap: 4 } as const;

export function markFeature({ mark, lonLat, r }: MapMark): Feature<Point, MarkProperties> {
  const solid = iconFor("solid", mark.shape, r);
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...lonLat] },
    properties: {
      id: mark.id,
      solid: solid.name,
      outline: iconFor("outline", mark.shape, r).name,
      dot: iconFor("dot", mark.shape, r).name,
      scale: solid.scale,
      precise: mark.precise,
      order: mark.order,
    },
  };
}

/** Lines from true places to marks, where they are apart. The first end is the true place. */
export function leaderFeatures(marks: readonly MapMark[]): FeatureCollection<LineString> {
  return collection(
    marks
      .filter(({ isApart }) => isApart)
      .map(({ mark, anchor, lonLat }) => ({
        type: "Feature",
        geometry: { type: "LineString", coordinates: [[...anchor], [...lonLat]] },
        properties: { id: mark.id },
      })),
  );
}

export function labelFeatures(marks: readonly MapMark[]): FeatureCollection<Point> {
  return collection(
    marks.flatMap(({ mark, lonLat, label }) =>
      label === null
        ? []
        : [
            {
              type: "Feature" as const,
              geometry: { type: "Point" as const, coordinates: [...lonLat] },
              properties: { id: mark.id, ...label },
            },
          ],
    ),
  );
}

/** The marks that stand out, drawn once more, larger and ringed, over all others. The last is on top. */
export function emphasisFeatures(marks: readonly MapMark[], colors: GlColors): FeatureCollection<Point> {
  return collection(
    marks.map((placed, order) => {
      const { mark, lonLat } = placed;
      const r = placed.r * EMPHASIS.scale;
      const ring = iconFor("ring", mark.shape, r + EMPHASIS.ringGap);
      const stroke = colors.data(mark.token);
      const feature = markFeature({ ...placed, r });
      return {
        type: "Feature",
        geometry: { type: "Point", coordinates: [...lonLat] },
        properties: {
          ...feature.properties,
          order,
          ring: ring.name,
          ringScale: ring.scale,
          hollow: mark.hollow,
          fill: mark.hollow ? colors.halo : stroke,
          stroke,
          text: mark.label,
          anchor: placed.label?.anchor ?? "left",
          gap: (r + EMPHASIS.ringGap + EMPHASIS.textGap) / LABEL_SIZE,
        },
      };
    }),
  );
}

/** Names of the pictures that features use. */
export function iconNames(features: FeatureCollection): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { properties } of features.features) {
    for (const key of ["solid", "outline", "dot", "ring"]) {
      const name: unknown = properties?.[key];
      if (typeof name === "string") names.add(name);
    }
  }
  return names;
}

export function collection<G extends Point | LineString>(features: Feature<G>[]): FeatureCollection<G> {
  return { type: "FeatureCollection", features };
}
