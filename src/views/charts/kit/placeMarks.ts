import type { CoreTerritory } from "../../../domain/facts";
import { createFrames, type FranceProjection, type PlacedFrame } from "../../../geo/franceProjection";
import { layoutFrames } from "../../../scene/layout";
import type { Mark, PlacedMark } from "../../../scene/scene";
import { MARK_UNIT } from "../../map/markUnit";

/** Radius in pixels of the disc that bears a letter. */
export const BADGE_RADIUS = 8;
/** A map this wide has marks of one pixel of radius: they shrink with the map, down to what is still seen. */
const WIDTH_PER_PIXEL = 95;
const LEAST_UNIT = 2.3;

/** The frames of a small map, in pixels: insets have no names, hence no room for them. */
export function miniFrames(width: number, height: number): FranceProjection {
  return createFrames(width, height, { labelHeight: 2 });
}

/** Radius of the greatest mark of a scene of classes. */
const CLASS_RADIUS = 1.1;

/**
 * One set of places for several maps of the same territories: a territory is at the same place on all of
 * them, whatever its class on each, and the work is done once. Radii are those of a mark of relative
 * radius 1.
 */
export function sharePlaces(
  marks: readonly Mark[],
  territories: ReadonlyMap<string, CoreTerritory>,
  france: FranceProjection,
): readonly PlacedMark[] {
  const alike = marks.map((mark) => ({ ...mark, shape: "circle" as const, radius: CLASS_RADIUS }));
  return placeMarks(alike, territories, france).map((spot) => ({ ...spot, r: spot.r / CLASS_RADIUS }));
}

/**
 * Places marks on a small map, as the great one does: moved apart where they would overlap, insets
 * first, no names. Marks that bear a letter take the room of their letter.
 *
 * @param france frames of the map, in pixels
 * @param badges letters by territory
 */
export function placeMarks(
  marks: readonly Mark[],
  territories: ReadonlyMap<string, CoreTerritory>,
  france: FranceProjection,
  badges?: ReadonlyMap<string, string>,
): readonly PlacedMark[] {
  const unit = Math.min(MARK_UNIT, Math.max(LEAST_UNIT, france.width / WIDTH_PER_PIXEL));
  const sized = badges
    ? marks.map((mark) =>
        badges.has(mark.id) ? { ...mark, shape: "circle" as const, radius: BADGE_RADIUS / unit } : mark,
      )
    : marks;
  const [mainland, ...insets] = france.frames;
  const inFrame = (frame: PlacedFrame) => ({
    id: frame.id,
    rect: frame.id === "metropole" ? frame.rect : frame.view,
    unit,
    gap: 0.4,
    labels: null,
    project: (mark: Mark) => {
      const point = france.project(mark.lonLat, territories.get(mark.id)?.departements ?? []);
      return point?.frame === frame.id ? point : null;
    },
  });
  const frames = mainland ? [...insets, mainland] : insets;
  return layoutFrames(sized, frames.map(inFrame)).frames.flatMap((frame) => frame.marks);
}
