import { type Rect, rectContains } from "../geo/plane";
import type { Disc } from "./placement/disc";
import { dodge } from "./placement/dodge";
import { fittingScale } from "./placement/fittingScale";
import { footprintOf } from "./placement/footprint";
import type { Point } from "./placement/geometry";
import { type LabelOptions, placeLabels } from "./placement/placeLabels";
import { seatRosettes } from "./placement/rosettes";
import type { Mark, PlacedMark } from "./scene";

export interface LayoutOptions {
  /** Frame that marks and labels stay inside; `null` is an unbounded plane (a zoomable map). */
  readonly rect: Rect | null;
  /** Radius in pixels of a mark of relative radius 1. */
  readonly unit: number;
  /** Pixels kept free between two marks. */
  readonly gap: number;
  /** `null` paints no names. */
  readonly labels: LabelOptions | null;
  /** Parts of the frame that something else covers (insets): no name is painted there. */
  readonly covered?: readonly Rect[];
  /** Id of the mark that is named first. */
  readonly selected?: string | null;
}

/** Where a mark's true position falls on the plane; `null` when it is not of this frame. */
export type Project = (mark: Mark) => Point | null;

function toDisc(mark: Mark, anchor: Point, unit: number): Disc {
  const { x, y } = anchor;
  return {
    id: mark.id,
    r: footprintOf(mark.shape, mark.radius * unit),
    anchorX: x,
    anchorY: y,
    homeX: x,
    homeY: y,
    x,
    y,
  };
}

/**
 * Places marks on a plane: those that would overlap are moved apart, as little as possible and always
 * the same way, then names are painted where there is room. Marks that the projection or the frame
 * leaves out are left out; all others are placed, and no two overlap.
 *
 * @returns placed marks in the order of `marks`; pixels of the plane
 */
export function layout(
  marks: readonly Mark[],
  project: Project,
  options: LayoutOptions,
): readonly PlacedMark[] {
  const { rect, labels, selected = null, covered = [] } = options;
  const anchored = marks.flatMap((mark) => {
    const anchor = project(mark);
    return anchor === null || (rect !== null && !rectContains(rect, [anchor.x, anchor.y]))
      ? []
      : [{ mark, anchor }];
  });
  const radii = anchored.map(({ mark }) => footprintOf(mark.shape, mark.radius * options.unit));
  const scale = fittingScale(radii, rect, options.gap);
  const unit = options.unit * scale;
  const gap = options.gap * scale;
  const placed = anchored.map(({ mark, anchor }) => ({ mark, disc: toDisc(mark, anchor, unit) }));
  const discs = placed.map(({ disc }) => disc).sort((a, b) => (a.id < b.id ? -1 : 1));
  seatRosettes(discs, gap);
  dodge(discs, rect, gap);

  const nameables = placed.map(({ mark, disc }) => ({
    disc,
    text: mark.label,
    isSelected: mark.id === selected,
    prominence: mark.prominence,
  }));
  const names = labels === null ? null : placeLabels(nameables, rect, labels, covered);
  return placed.map(({ mark, disc: { id, x, y, anchorX, anchorY } }) => ({
    id,
    x,
    y,
    anchorX,
    anchorY,
    r: mark.radius * unit,
    label: names?.get(id) ?? null,
  }));
}

/** A part of a drawing with its own projection: the mainland, an inset. */
export interface LayoutFrame extends LayoutOptions {
  readonly id: string;
  readonly project: Project;
}

export interface FramesLayout {
  /** In the order of the frames. */
  readonly frames: readonly { readonly id: string; readonly marks: readonly PlacedMark[] }[];
  /** Ids of marks that no frame shows. */
  readonly unplaced: readonly string[];
}

/**
 * Lays out a drawing of several frames. Each mark goes to the first frame that shows it, so insets
 * are given before the larger frame they enlarge, and no id is drawn twice.
 */
export function layoutFrames(marks: readonly Mark[], frames: readonly LayoutFrame[]): FramesLayout {
  let left = marks;
  const placed = frames.map(({ id, project, ...options }) => {
    const framed = layout(left, project, options);
    const ids = new Set(framed.map((mark) => mark.id));
    left = left.filter((mark) => !ids.has(mark.id));
    return { id, marks: framed };
  });
  return { frames: placed, unplaced: left.map(({ id }) => id) };
}
