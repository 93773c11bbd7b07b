import type { MarkShape } from "../scene";

/**
 * How far a shape reaches beyond the disc of the same area, on average over directions. Marks keep
 * apart by this footprint, so that the corners of a triangle do not bite its neighbours.
 */
const REACH: Readonly<Record<MarkShape, number>> = {
  circle: 1,
  ring: 1,
  pentagon: 1.08,
  square: 1.12,
  diamond: 1.15,
  triangle: 1.25,
};

/** Radius of the room a mark takes, given the radius it is drawn with; never less. */
export function footprintOf(shape: MarkShape, radius: number): number {
  return REACH[shape] * radius;
}
