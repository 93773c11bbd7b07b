import type { Tie } from "../scene";

const THIN = 1.4;
/** Pixels that each further partnership of the same territories adds, up to `MOST_AGREED`. */
const MORE_AGREED = 0.5;
const MOST_AGREED = 3;
const MOST_GROUPED = 9;

/**
 * Pixels across the line of a tie. It grows with the number of partnerships, with its root where ties are
 * regrouped, so that a line of one is still seen beside one of a hundred.
 */
export function tieWidth({ kind, weight }: Pick<Tie, "kind" | "weight">): number {
  switch (kind) {
    case "partenariat":
      return Math.min(MOST_AGREED, THIN + MORE_AGREED * (weight - 1));
    case "regroupe":
      return Math.min(MOST_GROUPED, THIN * Math.sqrt(weight));
    case "partenaire":
    case "lieu":
      return THIN;
    default:
      return kind satisfies never;
  }
}
