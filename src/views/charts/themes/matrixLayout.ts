import type { ThemeMatrix } from "../../../scene/themes/themeMatrix";

/** Where the parts of the matrix are drawn; pixels of the drawing. */
export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  /** Width of the names of themes, at the left. */
  readonly labelWidth: number;
  /** Height of the names of places, at the top. */
  readonly headerHeight: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** Top of each row. */
  readonly rows: readonly number[];
  /** Top of the name of each family, by family id. */
  readonly families: ReadonlyMap<string, number>;
  /** Top of the line that counts, per place, the territories with a known theme. */
  readonly totals: number;
}

/** The least side of a target (WCAG 2.5.8). */
const LEAST_COLUMN = 24;
const MOST_COLUMN = 56;
const FAMILY_HEIGHT = 22;
const TOTALS_HEIGHT = 36;
/** Pixels of a letter of the names, on average. */
const LETTER = 6.1;
const NARROW = 520;

/** Name of a place as it is drawn: long ones are cut, and whole in the tooltip and the table. */
export function shortened(name: string): string {
  return name.length <= 27 ? name : `${name.slice(0, 26).trimEnd()}…`;
}

/** Lays the matrix out for an available width; it may be wider, and then scrolls. */
export function matrixLayout({ columns, rows }: ThemeMatrix, available: number): MatrixLayout {
  const isNarrow = available < NARROW;
  const labelWidth = isNarrow ? 132 : 232;
  const rowHeight = isNarrow ? 34 : 26;
  const longest = Math.max(8, ...columns.map(({ place }) => shortened(place.name).length));
  const headerHeight = Math.ceil(longest * LETTER) + 14;
  const free = columns.length === 0 ? MOST_COLUMN : (available - labelWidth) / columns.length;
  const columnWidth = Math.min(MOST_COLUMN, Math.max(LEAST_COLUMN, free));
  const families = new Map<string, number>();
  const tops: number[] = [];
  let y = headerHeight;
  for (const { theme } of rows) {
    if (!families.has(theme.family)) {
      families.set(theme.family, y);
      y += FAMILY_HEIGHT;
    }
    tops.push(y);
    y += rowHeight;
  }
  return {
    width: Math.max(available, labelWidth + columns.length * columnWidth),
    height: y + TOTALS_HEIGHT,
    labelWidth,
    headerHeight,
    columnWidth,
    rowHeight,
    rows: tops,
    families,
    totals: y,
  };
}

/** A name on as few lines as fit, two at most: words are never cut. */
export function linesOf(name: string, width: number): readonly string[] {
  if (name.length * LETTER <= width) return [name];
  const words = name.split(" ");
  const lengths = words.slice(1).map((_, rank) => words.slice(0, rank + 1).join(" ").length);
  const middle = name.length / 2;
  const cut = lengths.reduce(
    (best, length, rank) =>
      Math.abs(length - middle) < Math.abs((lengths[best] ?? 0) - middle) ? rank : best,
    0,
  );
  return words.length < 2 ? [name] : [words.slice(0, cut + 1).join(" "), words.slice(cut + 1).join(" ")];
}
