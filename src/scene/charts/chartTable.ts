/** A cell of the table twin of a chart: a number stays one, for exports; `null` is "non renseigné". */
export type ChartCell = string | number | null;

export interface ChartColumn {
  readonly label: string;
  /** How numbers are written; text and counts need none. */
  readonly format?: (value: number) => string;
  readonly numeric?: boolean;
  /** A short text (a date) that would make a row three lines high if it were cut at its spaces. */
  readonly oneLine?: boolean;
  /** Names or texts of the facts: in French whatever the language of the interface. */
  readonly isFact?: boolean;
}

/** The table twin of a chart: every figure that the chart draws, the unknown included. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly ChartCell[])[];
}
