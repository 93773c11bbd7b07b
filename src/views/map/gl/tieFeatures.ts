import type { Feature, LineString, Point } from "geojson";
import type { LonLat } from "../../../domain/facts";
import { fromWorld, toWorld, worldSize } from "../../../geo/webMercator";
import type { Mark, Tie, TieEnd } from "../../../scene/scene";
import { type PlacedTie, placeTies, type Spot } from "../../../scene/ties/placeTies";
import { tieWidth } from "../../../scene/ties/tieStyle";
import { iconFor } from "./markImages";
import type { MapMark } from "./placeMarks";

/** The open square of a place, as big as on the SVG map. */
export const PLACE_ICON = iconFor("outline", "square", 3);

/** Straight pieces that a curve is drawn with. */
const PIECES = 14;

export interface TieFeatures {
  readonly lines: Feature<LineString>[];
  readonly ends: Feature<Point>[];
  /** For each feature of either source, the territories that light it up. */
  readonly territories: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Lays ties out at a zoom, on the plane of the whole world, between the marks as they are drawn there.
 *
 * @param drawn marks where the map has put them, by id
 */
export function tieFeatures(
  ties: readonly Tie[],
  marks: readonly Mark[],
  drawn: ReadonlyMap<string, MapMark>,
  zoom: number,
): TieFeatures {
  const size = worldSize(zoom);
  const spotAt = (lonLat: LonLat, r: number): Spot => {
    const [x, y] = toWorld(lonLat, size);
    return { x, y, r };
  };
  const locate = ({ territory, lonLat }: TieEnd): Spot => {
    const mark = territory === null ? undefined : drawn.get(territory);
    return mark === undefined ? spotAt(lonLat, 0) : spotAt(mark.lonLat, mark.r);
  };
  const obstacles = marks.flatMap(({ id }) => {
    const mark = drawn.get(id);
    return mark === undefined ? [] : [spotAt(mark.lonLat, mark.r)];
  });
  const placed = placeTies(ties, { locate, marks: obstacles });
  const territories = new Map<string, ReadonlySet<string>>();
  const lines = placed.ties.map((line): Feature<LineString> => {
    const { id, kind } = line.tie;
    territories.set(id, territoriesOf([line.tie]));
    return {
      type: "Feature",
      geometry: {
        type: "LineString",
        coordinates: curveOf(line).map((point) => [...fromWorld(point, size)]),
      },
      properties: { id, kind, width: tieWidth(line.tie) },
    };
  });
  const ends = (["knot", "place"] as const).flatMap((kind) =>
    placed[`${kind}s`].map(({ key, x, y, ties: met }): Feature<Point> => {
      territories.set(key, territoriesOf(met));
      const icon = kind === "place" ? { image: PLACE_ICON.name, scale: PLACE_ICON.scale } : {};
      return {
        type: "Feature",
        geometry: { type: "Point", coordinates: [...fromWorld([x, y], size)] },
        properties: { id: key, kind, ...icon },
      };
    }),
  );
  return { lines, ends, territories };
}

function territoriesOf(ties: readonly Tie[]): ReadonlySet<string> {
  return new Set(ties.flatMap(({ from, to }) => [from, to].flatMap(({ territory }) => territory ?? [])));
}

function curveOf({ from, control, to }: PlacedTie): readonly (readonly [number, number])[] {
  return Array.from({ length: PIECES + 1 }, (_, step) => {
    const t = step / PIECES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]] as const;
  });
}
