/** Beyond this many, a row each is a wall: the reader is told how to come to fewer. */
export const MOST_ROWS = 40;

/** Which territories have a row each. */
interface RowChoice {
  /** Whether those that match are few enough for a row each; else only successions are drawn. */
  readonly isFew: boolean;
  /** Ids of the unknown ones considered: all, or none when there would be too many rows with them. */
  readonly unknown: readonly string[];
  /** Ids of the unknown ones left out. */
  readonly undrawn: readonly string[];
}

/** The territories that match come first: the unknown ones never take their rows away. */
export function rowsToDraw(matches: readonly string[], unknown: readonly string[]): RowChoice {
  const isFew = matches.length <= MOST_ROWS;
  if (!isFew || matches.length + unknown.length <= MOST_ROWS) return { isFew, unknown, undrawn: [] };
  return { isFew, unknown: [], undrawn: unknown };
}
