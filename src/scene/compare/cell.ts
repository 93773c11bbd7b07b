/** A remark under a value: how it is established, when, for whom. */
export interface Hint {
  readonly text: string;
  /** A text of the tables, which is in French whatever the language of the interface. */
  readonly isFact: boolean;
}

/** One item of a cell: a value, or one of several. */
export interface CellLine {
  /** Tells the line apart from the others of its cell. */
  readonly id: string;
  readonly text: string;
  readonly isFact: boolean;
  readonly hints: readonly Hint[];
  /** A long explanation, folded on the screen. */
  readonly aside: string | null;
  /** Letters of the other territories compared that have this very item. */
  readonly sharedWith: readonly string[];
  /** Source ids. */
  readonly sources: readonly string[];
}

export interface KnownCell {
  readonly kind: "known";
  readonly lines: readonly CellLine[];
  /** What is compared: two cells are alike when their keys are. */
  readonly key: string;
  /** The number behind, for bars and exports; `null` when the cell is not one number. */
  readonly value: number | null;
  /** A calculation of the atlas rather than a published figure: drawn hatched. */
  readonly isDerived: boolean;
  /** What a figure counts and where; `undefined` when every cell of the row counts alike. */
  readonly perimeter: string | null | undefined;
  /** When the figure holds; `undefined` when the fact has no date of its own. */
  readonly period: string | null | undefined;
}

/**
 * What one territory says of one fact. `unknown`: no source seen says it; `not-applicable`: the fact
 * cannot be asked of it (an académie has no wave); `no-other`: what is known of it has a row of its own,
 * and nothing else is recorded.
 */
export type Cell =
  | KnownCell
  | { readonly kind: "unknown" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "no-other" };

export const UNKNOWN_CELL: Cell = { kind: "unknown" };
export const NOT_APPLICABLE_CELL: Cell = { kind: "not-applicable" };
export const NO_OTHER_CELL: Cell = { kind: "no-other" };

/** A line with what is said of it; what is left out is empty. */
export function lineOf(text: string, rest: Partial<CellLine> = {}): CellLine {
  return { id: text, text, isFact: false, hints: [], aside: null, sharedWith: [], sources: [], ...rest };
}

/** A known cell; its key is the text of its lines unless given. */
export function knownCell(lines: readonly CellLine[], rest: Partial<Omit<KnownCell, "kind">> = {}): Cell {
  return {
    kind: "known",
    lines,
    key: lines
      .map(({ text }) => text)
      .sort()
      .join("\n"),
    value: null,
    isDerived: false,
    perimeter: undefined,
    period: undefined,
    ...rest,
  };
}

/** The cell of one text, or what its absence means. */
export function textCell(text: string | null, absent: Cell, rest: Partial<CellLine> = {}): Cell {
  return text === null || text === "" ? absent : knownCell([lineOf(text, rest)]);
}

export function hintsOf(...hints: readonly (string | null | false)[]): readonly Hint[] {
  return hints.flatMap((text) => (text ? { text, isFact: false } : []));
}
