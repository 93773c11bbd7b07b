/** Characters that a column wants at most: beyond, its text takes lines. */
const MOST = 34;
/** Characters of the narrowest column. */
const LEAST = 4;
/** Characters of a text too short to be broken in two lines: « non renseigné », an amount, a date. */
const UNBROKEN = 14;
/** What the borders and margins of a cell take, in characters. */
const CELL_MARGIN = 2;

/** How many times the average text fits on a line of its column. */
const OF_AVERAGE = 1.6;

/**
 * Shares a width among the columns of a table by the length of their texts, none narrower than its
 * longest word asks, so that codes stay on one line and sentences get the space.
 *
 * @param texts the written cells of each column, header included
 * @param total width to share, in any unit; the widths returned are whole and add up to it
 */
export function columnWidths(texts: readonly (readonly string[])[], total: number): readonly number[] {
  const wanted = texts.map((cells) => {
    const longest = Math.max(0, ...cells.map(({ length }) => length));
    const average = cells.reduce((total, { length }) => total + length, 0) / Math.max(1, cells.length);
    const words = Math.min(MOST, Math.max(LEAST, ...cells.map(longestWord)));
    return CELL_MARGIN + Math.max(words, Math.min(MOST, longest, OF_AVERAGE * average));
  });
  const room = wanted.reduce((sum, each) => sum + each, 0);
  const edges = wanted.map((_, index) =>
    Math.round((total * wanted.slice(0, index + 1).reduce((sum, each) => sum + each, 0)) / room),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

function longestWord(text: string): number {
  if (text.length <= UNBROKEN) return text.length;
  return Math.max(0, ...text.split(/[\s\-–/]+/).map(({ length }) => length));
}
