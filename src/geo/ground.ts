import { merge, mesh } from "topojson-client";
import { FRAME_IDS, FRAMES, type Frame, type FrameId } from "./frames";
import { type Bounds, boundsContain, type Rect } from "./plane";
import { multiLinePath, polygonPath } from "./svgPath";
import { type DepartementsTopology, geometriesOf, type NeighboursTopology } from "./topology";

/** What lies under the marks of one frame: SVG path data in steps, to be moved by its `placement`. */
interface FrameGround {
  /** Land of France, to be filled. Its outline is shore and frontier. */
  readonly land: string;
  /** Borders between départements, to be stroked. */
  readonly borders: string;
  /** Land of others, to be filled more quietly, under `land`. */
  readonly neighbours: string;
}

/** Plain data that no screen size changes: made once at build time, drawn at any size. */
export type Ground = Readonly<Record<FrameId, FrameGround>>;

/** How much of its window the ground of Paris adds on each side, since a frame may show a little more. */
const PARIS_MARGIN = 0.25;

const PARIS_REGION = ["75", "77", "78", "91", "92", "93", "94", "95"];

/** Draws the ground of every frame. `neighbours`: `null` to leave France alone in its sea. */
export function buildGround(topology: DepartementsTopology, neighbours: NeighboursTopology | null): Ground {
  const entries = FRAME_IDS.map((id) => [id, frameGround(FRAMES[id], topology, neighbours)]);
  return Object.fromEntries(entries) as Ground;
}

/** Whether a département is drawn in a frame. The window of Paris is all land: its whole region fills it. */
export function isDrawnIn(id: FrameId, code: string): boolean {
  if (id === "metropole") return !/^9[78]/.test(code);
  if (id === "paris") return PARIS_REGION.includes(code);
  return code === id;
}

function frameGround(
  frame: Frame,
  topology: DepartementsTopology,
  neighbours: NeighboursTopology | null,
): FrameGround {
  const geometries = geometriesOf(topology, (code) => isDrawnIn(frame.id, code));
  const borders = mesh(topology, { type: "GeometryCollection", geometries }, (a, b) => a !== b);
  if (frame.id === "paris") {
    const view = grown(frame.window, PARIS_MARGIN);
    return { land: rectPath(view), borders: multiLinePath(frame, borders, view), neighbours: "" };
  }
  return {
    land: polygonPath(frame, merge(topology, geometries)),
    borders: multiLinePath(frame, borders),
    neighbours: neighbours === null ? "" : neighboursPath(frame, neighbours),
  };
}

function neighboursPath(frame: Frame, topology: NeighboursTopology): string {
  const land = merge(topology, topology.objects.voisins.geometries);
  const around = surroundings(frame.bounds);
  const near = land.coordinates.filter((rings) =>
    rings[0]?.some(([lon, lat]) => boundsContain(around, [lon ?? 0, lat ?? 0])),
  );
  return polygonPath(frame, { type: "MultiPolygon", coordinates: near });
}

/** Bounds three times as wide and as high around the same middle. */
function surroundings([west, south, east, north]: Bounds): Bounds {
  const [width, height] = [east - west, north - south];
  return [west - width, south - height, east + width, north + height];
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  const [dx, dy] = [Math.round(width * by), Math.round(height * by)];
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
}

function rectPath({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
