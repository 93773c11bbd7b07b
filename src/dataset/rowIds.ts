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
