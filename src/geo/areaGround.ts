import { bboxClip } from "@turf/turf";
import { polygonArea } from "d3";
import type { MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import { type AreaPanel, panelPoint } from "./areaFrame";
import type { Bounds, Point } from "./plane";
import { multiLinePath, polygonPath } from "./svgPath";
import { codeOf, type DepartementGeometry, type DepartementsTopology, type DetailTopology } from "./topology";

/** What lies under the marks of an area map: SVG path data in the steps of its panel, cut to what is seen. */
export interface AreaGround {
  /** The subject, in one piece. */
  readonly focus: string;
  /** Borders between départements of the subject. */
  readonly focusBorders: string;
  /** The other départements, and the borders between them. */
  readonly around: string;
  readonly aroundBorders: string;
  /** Land that is not French; empty when the outlines have none. */
  readonly neighbours: string;
}

/** A département as it is seen on a panel. */
export interface SeenDepartement {
  readonly code: string;
  readonly name: string;
  readonly isFocus: boolean;
  /** Outer ring of its largest part in view, pixels; closed. */
  readonly ring: readonly Point[];
}

/** Draws the ground of one panel. `outlines` may be those with neighbours (`DetailTopology`) or without. */
export function areaGround(
  outlines: DepartementsTopology,
  panel: AreaPanel,
  focus: readonly string[],
): AreaGround {
  const drawn = drawnIn(outlines, panel);
  const ofFocus = drawn.filter((geometry) => focus.includes(codeOf(geometry)));
  const others = drawn.filter((geometry) => !focus.includes(codeOf(geometry)));
  const land = (geometries: DepartementGeometry[]) => landPath(panel, merge(outlines, geometries));
  const borders = (geometries: DepartementGeometry[]) =>
    bordersPath(
      panel,
      mesh(outlines, { type: "GeometryCollection", geometries }, (a, b) => a !== b),
    );
  return {
    focus: land(ofFocus),
    focusBorders: borders(ofFocus),
    around: land(others),
    aroundBorders: borders(others),
    neighbours: hasNeighbours(outlines)
      ? landPath(panel, merge(outlines, outlines.objects.voisins.geometries))
      : "",
  };
}

/** The départements in view, in the order of the file, each with the part of it that is seen. */
export function seenDepartements(
  outlines: DepartementsTopology,
  panel: AreaPanel,
  focus: readonly string[],
): readonly SeenDepartement[] {
  const { x, y, width, height } = panel.view;
  const view: Bounds = [x, y, x + width, y + height];
  return drawnIn(outlines, panel).flatMap((geometry) => {
    const rings = merge(outlines, [geometry]).coordinates.map(([outer = []]) =>
      outer.map(([lon, lat]): [number, number] => [...panelPoint(panel, [lon ?? 0, lat ?? 0])]),
    );
    const { coordinates } = cut({ type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) }, view);
    const seen = coordinates.flatMap(([ring]) => (ring === undefined ? [] : [ring as [number, number][]]));
    const [largest] = seen.sort((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)));
    const code = codeOf(geometry);
    const name = geometry.properties?.name ?? code;
    return largest === undefined ? [] : [{ code, name, isFocus: focus.includes(code), ring: largest }];
  });
}

function drawnIn({ objects }: DepartementsTopology, panel: AreaPanel): DepartementGeometry[] {
  return objects.departements.geometries.filter((geometry) => panel.departements.includes(codeOf(geometry)));
}

function hasNeighbours(outlines: DepartementsTopology): outlines is DetailTopology {
  return "voisins" in outlines.objects;
}

function landPath(panel: AreaPanel, land: MultiPolygon): string {
  return polygonPath(panel, cut(land, panel.seen));
}

function bordersPath(panel: AreaPanel, borders: MultiLineString): string {
  const { geometry } = bboxClip(borders, [...panel.seen]);
  if (geometry.type === "LineString")
    return multiLinePath(panel, { type: "MultiLineString", coordinates: [geometry.coordinates] });
  return geometry.type === "MultiLineString" ? multiLinePath(panel, geometry) : "";
}

/** The parts of a shape that lie in a rectangle of its plane. */
function cut(shape: MultiPolygon, view: Bounds): MultiPolygon {
  return bboxClip(shape, [...view]).geometry as MultiPolygon;
}
