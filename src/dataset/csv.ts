import { type Finding, finding } from "./problem";

/** A cell of a CSV file: its text, the line where it starts, and its number in the row (both 1-based). */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What separates cells. Only the comma is accepted; the others are read so as to name the mistake. */
export type Separator = "," | ";" | "\t";

export interface CsvContent {
  /** Rows in file order, header included, blank lines left out. */
  readonly rows: readonly (readonly Cell[])[];
  readonly findings: readonly Finding[];
}

type State = "cell-start" | "plain" | "quoted" | "after-quote";

/**
 * Reads RFC 4180 text (LF, CRLF or CR line ends). A fault in the quotes is told and the reading goes
 * on as a spreadsheet would, so that every other problem of the file is found in the same run.
 */
export function parseCsv(text: string, separator: Separator = ","): CsvContent {
  const rows: Cell[][] = [];
  const findings: Finding[] = [];
  let row: Cell[] = [];
  let cell = "";
  let state: State = "cell-start";
  let line = 1;
  let cellLine = 1;

  const place = () => ({ line: cellLine, column: row.length + 1 });
  const endCell = () => {
    row.push({ text: cell, ...place() });
    cell = "";
    state = "cell-start";
  };
  const endRow = () => {
    endCell();
    // Spreadsheets leave trailing lines of empty cells; they hold no fact.
    if (row.some((each) => each.text.trim() !== "")) rows.push(row);
    row = [];
  };

  for (let index = 0; index < text.length; index++) {
    const char = text[index] as string;
    const isLineEnd = char === "\n" || (char === "\r" && text[index + 1] !== "\n");
    if (state === "quoted") {
      if (char === '"') {
        if (text[index + 1] === '"') {
          cell += char;
          index++;
        } else state = "after-quote";
      } else {
        cell += char;
        if (isLineEnd) line++;
      }
      continue;
    }
    if (char === "\r" && !isLineEnd) continue;
    if (isLineEnd) {
      endRow();
      line++;
      cellLine = line;
    } else if (char === separator) {
      endCell();
      cellLine = line;
    } else if (char === '"' && state === "cell-start") {
      state = "quoted";
    } else {
      if (state === "after-quote") {
        findings.push(finding(place(), "textAfterQuote", { found: char }));
        state = "plain";
      } else if (char === '"') {
        findings.push(finding(place(), "strayQuote", { found: cell + char }));
        state = "plain";
      } else if (state === "cell-start") state = "plain";
      cell += char;
    }
  }
  if (state === "quoted") findings.push(finding(place(), "unclosedQuote", {}));
  if (cell !== "" || row.length > 0 || state !== "cell-start") endRow();
  return { rows, findings };
}
