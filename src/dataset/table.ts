import { type Cell, parseCsv, type Separator } from "./csv";
import { decodeTable, isGarbled } from "./encoding";
import { PLAIN_AMOUNT, PLAIN_NUMBER } from "./numberText";
import { type Finding, finding } from "./problem";
import { detectSeparator } from "./separator";

/** A row of a table: its line in the file and its cells by column name, texts trimmed. */
export interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

interface Header {
  readonly name: string;
  readonly column: number;
}

export interface Table {
  /** `territoires`. */
  readonly name: string;
  readonly headers: readonly Header[];
  readonly rows: readonly Row[];
  /**
   * Rows with too few or too many cells. Their cells may stand under the wrong names, so nothing is
   * checked in them; they only keep their ids known, lest one missing comma raise a hundred problems.
   */
  readonly misaligned: readonly Row[];
}

/** What a folder, or a person, gives for one table. */
export interface TableFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Bytes of a CSV file → rows by column name, with what is wrong in its encoding, separator, quotes
 * and number of cells. `expected` column names serve to recognise the separator.
 */
export function readTable(
  file: TableFile,
  expected: readonly string[],
): { readonly table: Table; readonly findings: readonly Finding[] } {
  const decoded =
    typeof file.content === "string" ? { text: file.content, findings: [] } : decodeTable(file.content);
  const text = decoded.text.replace(/^\uFEFF/, "");
  const separator = detectSeparator(text, expected);
  const csv = parseCsv(text, separator);
  const findings = [...decoded.findings, ...separatorFinding(separator), ...csv.findings];

  const [headerCells, ...bodyRows] = csv.rows;
  if (headerCells === undefined) {
    findings.push(finding({ line: 1, column: 1 }, "emptyTable", {}));
    return { table: { name: file.name, headers: [], rows: [], misaligned: [] }, findings };
  }
  const headers = headerCells.map((cell) => ({ name: cell.text.trim(), column: cell.column }));
  const rows: Row[] = [];
  const misaligned: Row[] = [];
  for (const cells of bodyRows) {
    const row = namedRow(headers, cells);
    if (cells.length === headers.length) rows.push(row);
    else {
      misaligned.push(row);
      const place = { line: row.line, column: Math.min(cells.length, headers.length + 1) };
      findings.push(finding(place, "cellCount", { found: cells.length, expected: headers.length }));
    }
    for (const [column, cell] of row.cells) {
      if (isGarbled(cell.text)) {
        findings.push(finding(cell, "garbledText", { column, found: cell.text.slice(0, 40) }));
      }
    }
  }
  return { table: { name: file.name, headers, rows, misaligned }, findings };
}

function separatorFinding(separator: Separator): Finding[] {
  if (separator === ",") return [];
  const found = separator === ";" ? "semicolon" : "tab";
  return [finding({ line: 1, column: 1 }, "separator", { found })];
}

function namedRow(headers: readonly Header[], cells: readonly Cell[]): Row {
  const named = new Map<string, Cell>();
  headers.forEach((header, index) => {
    const cell = cells[index];
    if (cell !== undefined && !named.has(header.name)) {
      named.set(header.name, { ...cell, text: cell.text.trim() });
    }
  });
  return { line: cells[0]?.line ?? 1, cells: named };
}

/** Text of a cell; `null` when it is empty or the column is absent: "non renseigné". */
export function textOf(row: Row, column: string): string | null {
  const text = row.cells.get(column)?.text;
  return text === undefined || text === "" ? null : text;
}

/** Elements of a list cell, trimmed; none when the cell is empty. */
export function listOf(row: Row, column: string, separator = "|"): string[] {
  const text = textOf(row, column);
  return text === null ? [] : text.split(separator).map((item) => item.trim());
}

/** Number of a cell; `null` when it is empty or is not written as a plain number. */
export function numberOf(row: Row, column: string): number | null {
  const text = textOf(row, column);
  return text !== null && PLAIN_NUMBER.test(text) ? Number(text) : null;
}

/** Euros of a cell; `null` when it is empty or is not written as a plain amount. */
export function amountOf(row: Row, column: string): number | null {
  const text = textOf(row, column);
  return text !== null && PLAIN_AMOUNT.test(text) ? Number(text) : null;
}

/** Where to show a problem of `column`: its cell, or the beginning of the row when the column is absent. */
export function placeOf(row: Row, column: string): { readonly line: number; readonly column: number } {
  const cell = row.cells.get(column);
  return cell === undefined ? { line: row.line, column: 1 } : { line: cell.line, column: cell.column };
}
