/**
 * Ids of partnerships and budget lines in memory. They join `Core` and `Atlas` of one build, and are
 * made of ranks so that `index.json` need not carry them; the tables and `atlas.json` have their own.
 */

export function partnershipId(rank: number): string {
  return `p${rank}`;
}

export function budgetId(rank: number): string {
  return `b${rank}`;
}

/** Ids of the rows of `partenariats.csv` and `budgets.csv`, by rank: what the tables call `p0`, `b0`… */
export interface RowIds {
  readonly partnerships: readonly string[];
  readonly budgets: readonly string[];
}
