import type { ChartCell, ChartTable } from "./chartTable";

/** What a file says of itself, under its figures. */
export interface CsvWords {
  /** Written for what is not recorded. */
  readonly unknown: string;
  /** Last line: title, atlas, date of the facts, filters, address. */
  readonly citation: string;
}

/** Excel reads a file as UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A table twin as CSV for a French spreadsheet: UTF-8 with its mark, `;` between cells, decimal comma,
 * figures without spaces or units, CRLF. Text that a spreadsheet would run as a formula is made harmless.
 */
export function toCsv(table: ChartTable, words: CsvWords): string {
  const lines = [
    table.columns.map(({ label }) => label),
    ...table.rows.map((row) => row.map((cell) => written(cell, words.unknown))),
    [],
    [words.citation],
  ];
  const body = lines.map((cells) => cells.map(escaped).join(";")).join("\r\n");
  return `${BYTE_ORDER_MARK}${body}\r\n`;
}

function written(cell: ChartCell, unknown: string): string | number {
  return cell ?? unknown;
}

function escaped(cell: string | number): string {
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const harmless = neutralised(cell);
  return /[";\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/** A spreadsheet takes for a formula what begins with one of these signs, even in quotes: an apostrophe before it makes it text. */
function neutralised(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
