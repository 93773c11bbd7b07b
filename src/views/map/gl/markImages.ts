import { MARK_SHAPES, type MarkShape } from "../../../scene/scene";
import { reachOf, signedDistance } from "./markShapes";

/**
 * Icons of marks as signed distance fields: one grey picture per shape and size, that MapLibre colours
 * at will. `solid` is the whole mark, `outline` the stroke of a hollow one, `dot` the light centre of a
 * precise one, `ring` what surrounds the selected one.
 */
export type IconKind = "solid" | "outline" | "dot" | "ring";

/** An icon of radius `size` pixels, drawn `scale` times larger: sizes are few so that pictures are. */
export interface Icon {
  readonly name: string;
  readonly scale: number;
}

export interface SdfImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row; only alpha says something. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Picture pixels per screen pixel at scale 1: sharp on dense screens. */
export const ICON_PIXEL_RATIO = 2;

/** Stroke widths of app.css: `.glyph--hollow` and `.mark__ring`. */
const STROKE = { outline: 1.4, ring: 2.25 } as const;
/** Radius of the light centre, as a share of the mark's (`MarkGlyph`). */
const DOT_SHARE = 0.32;

/** Constants of MapLibre's shader: alpha falls by one every 8 pixels, and the edge stands at 3/4. */
const FALL = 8;
const EDGE = 0.75;
/** Alpha is nil this far outside the edge. */
const MARGIN = EDGE * FALL;

/** Steps of radius: a picture is never stretched by more than a fifth, so strokes keep their width. */
const STEP = Math.SQRT2;
const SMALLEST = 2.5;

/** The icon to use for a mark of a given radius in pixels. */
export function iconFor(kind: IconKind, shape: MarkShape, radius: number): Icon {
  const step = Math.max(0, Math.round(Math.log(radius / SMALLEST) / Math.log(STEP)));
  const drawn = SMALLEST * STEP ** step;
  return { name: `${kind}:${shape}:${step}`, scale: radius / drawn };
}

/** Draws the picture an icon name asks for; `null` when the name is not one of `iconFor`. */
export function drawIcon(name: string): SdfImage | null {
  const [kind, shapeName, stepText] = name.split(":");
  const shape = MARK_SHAPES.find((each) => each === shapeName);
  const step = Number(stepText);
  if (shape === undefined || !Number.isInteger(step)) return null;
  const radius = SMALLEST * STEP ** step;
  switch (kind) {
    case "solid":
      return rasterize(reachOf(shape, radius), signedDistance(shape, radius));
    case "outline":
    case "ring": {
      const half = STROKE[kind] / 2;
      const distance = signedDistance(shape, radius);
      return rasterize(reachOf(shape, radius) + half, (x, y) => Math.abs(distance(x, y)) - half);
    }
    case "dot": {
      const dot = Math.max(1, radius * DOT_SHARE);
      return rasterize(dot, (x, y) => Math.hypot(x, y) - dot);
    }
    default:
      return null;
  }
}

function rasterize(reach: number, distance: (x: number, y: number) => number): SdfImage {
  const half = Math.ceil((reach + MARGIN) * ICON_PIXEL_RATIO);
  const side = 2 * half;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const x = (column + 0.5 - half) / ICON_PIXEL_RATIO;
      const y = (row + 0.5 - half) / ICON_PIXEL_RATIO;
      data[(row * side + column) * 4 + 3] = Math.round(255 * (EDGE - distance(x, y) / FALL));
    }
  }
  return { width: side, height: side, data };
}
