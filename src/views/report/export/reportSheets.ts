import type { ChartCell, ChartColumn } from "../../../scene/charts/chartTable";
import type { ReportDocument, ReportTable } from "../../../scene/report/reportDocument";
import type { ExportContext } from "./exportWords";
import { numberFormat } from "./numberFormat";
import { citationOf, sourcesTable, tablesOf } from "./reportTables";
import { sheetNames } from "./sheetNames";

/** A cell of a workbook: text stays text whatever sign it begins with, a number is a number. */
export type SheetCell =
  | { readonly kind: "text"; readonly value: string; readonly tone: "title" | "header" | "body" | "note" }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "empty" };

export interface SheetSpec {
  readonly name: string;
  /** Widths of columns, in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in sight, from the first: the header of a table. */
  readonly frozenRows: number;
  readonly isLandscape: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Characters: a column is no narrower than its words need, no wider than a screen allows. */
const LEAST_WIDTH = 9;
const MOST_WIDTH = 60;
const LANDSCAPE_COLUMNS = 5;

const text = (value: string, tone: "title" | "header" | "body" | "note" = "body"): SheetCell => ({
  kind: "text",
  value,
  tone,
});
const EMPTY: SheetCell = { kind: "empty" };

/** The workbook of a report: how to read it, then one sheet for each table, then its sources. */
export function reportSheets(report: ReportDocument, context: ExportContext): readonly SheetSpec[] {
  const { reportExport } = context.words;
  const sources = sourcesTable(report, context);
  const tables = [...tablesOf(report), ...(sources === null ? [] : [sources])];
  const [readMe = reportExport.readMe, ...names] = sheetNames([
    reportExport.readMe,
    ...tables.map(({ id }) => titled(id)),
  ]);
  const named = tables.map((table, index) => ({ table, name: names[index] ?? table.id }));
  return [
    readMeSheet(report, readMe, named, context),
    ...named.map(({ table, name }) => tableSheet(table, name, report, context)),
  ];
}

/** `ce-qui-est-connu` → `Ce qui est connu`. */
function titled(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}

function readMeSheet(
  report: ReportDocument,
  name: string,
  tables: readonly { readonly table: ReportTable; readonly name: string }[],
  { words, address }: ExportContext,
): SheetSpec {
  const { reportExport } = words;
  const line = (label: string, value: string) => [text(label, "header"), text(value)];
  return {
    name,
    widths: [26, 90],
    frozenRows: 0,
    isLandscape: false,
    rows: [
      [text(report.title, "title")],
      [],
      line(reportExport.readMeReport, report.title),
      line(reportExport.readMeScope, report.subtitle),
      line(reportExport.readMeOrigin, `${words.app.name}, ${address}`),
      line(reportExport.readMeLicence, words.data.licence),
      line(reportExport.readMeUnknownTitle, reportExport.readMeUnknown),
      line(reportExport.readMeSumsTitle, reportExport.readMeSums),
      ...figuresOf(report).flatMap(({ heading, figures }) => [
        [],
        [text(heading, "header")],
        ...figures.map(({ label, value, scope }) => [text(label), text(`${value} — ${scope}`)]),
      ]),
      [],
      [text(reportExport.readMeSheets, "header")],
      ...tables.map(({ table: { caption, table }, name }) => [
        text(name),
        text(reportExport.readMeSheet(caption, table.rows.length)),
      ]),
    ],
  };
}

/** The figures that stand out of the tables, with what they cover, by section. */
function figuresOf({ sections }: ReportDocument) {
  return sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => (block.kind === "figures" ? [{ heading, figures: block.figures }] : [])),
  );
}

/** Header first, so that it can be frozen, sorted and filtered; what must be read with it comes under. */
function tableSheet(
  { caption, table, notes }: ReportTable,
  name: string,
  report: ReportDocument,
  context: ExportContext,
): SheetSpec {
  const { unknown } = context.words.vocab;
  const { columns, rows } = table;
  const formats = columns.map((column, index) =>
    numberFormat(
      column,
      rows.map((row) => row[index]).filter((cell) => typeof cell === "number"),
    ),
  );
  const cellOf = (cell: ChartCell, index: number): SheetCell =>
    typeof cell === "number"
      ? { kind: "number", value: cell, format: formats[index] ?? "0" }
      : text(cell ?? unknown);
  return {
    name,
    widths: columns.map((column, index) => widthOf(column, rows, index, unknown)),
    frozenRows: 1,
    isLandscape: columns.length >= LANDSCAPE_COLUMNS,
    rows: [
      columns.map(({ label }) => text(label, "header")),
      ...rows.map((row) => row.map(cellOf)),
      [EMPTY],
      ...[caption, ...notes, citationOf(report, context)].map((note) => [text(note, "note")]),
    ],
  };
}

function widthOf(
  column: ChartColumn,
  rows: readonly (readonly ChartCell[])[],
  index: number,
  unknown: string,
): number {
  const written = (cell: ChartCell | undefined) =>
    typeof cell === "number" ? (column.format?.(cell) ?? String(cell)) : (cell ?? unknown);
  const longest = Math.max(column.label.length, ...rows.map((row) => written(row[index]).length));
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + 2));
}
