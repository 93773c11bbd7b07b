/**
 * A list-valued facet in compressed rows: row `i` holds `codes[starts[i]]` … `codes[starts[i + 1] - 1]`,
 * each an index into `values`. Rows hold no repeats, so counting a row counts each option once.
 */
export interface Column {
  /** Every option of the column, sorted by code. */
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** Encodes one list of options per row. */
export function buildColumn(rows: readonly (readonly string[])[]): Column {
  const values = [...new Set(rows.flat())].sort();
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const starts = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, index) => {
    for (const value of new Set(row)) codes.push(codeOf.get(value) as number);
    starts[index + 1] = codes.length;
  });
  return { values, starts, codes: Uint32Array.from(codes) };
}

/**
 * The selected options as one flag per code; `null` when nothing is selected, that is when the facet
 * constrains nothing. An option absent from the column sets no flag: it matches no row.
 */
export function selectOptions(column: Column, selected: readonly string[]): Uint8Array | null {
  if (selected.length === 0) return null;
  const wanted = new Set(selected);
  return Uint8Array.from(column.values, (value) => (wanted.has(value) ? 1 : 0));
}

/** Whether the row holds at least one of the selected options. */
export function holdsAny(column: Column, row: number, selected: Uint8Array): boolean {
  const end = column.starts[row + 1] as number;
  for (let at = column.starts[row] as number; at < end; at++) {
    if (selected[column.codes[at] as number]) return true;
  }
  return false;
}

/** Whether the row holds any option at all. */
export function isRecorded(column: Column, row: number): boolean {
  return (column.starts[row] as number) < (column.starts[row + 1] as number);
}
