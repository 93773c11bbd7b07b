import { toCsv } from "../../../scene/charts/toCsv";
import type { ReportDocument, ReportTable } from "../../../scene/report/reportDocument";
import type { ExportContext } from "./exportWords";
import { citationOf, sourcesTable, tablesOf } from "./reportTables";

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The tables of a report as CSV files, numbered in reading order: `rapport-departement-38-1-territoires.csv`. */
export function csvFiles(report: ReportDocument, context: ExportContext): readonly TextFile[] {
  const sources = sourcesTable(report, context);
  const tables = [...tablesOf(report), ...(sources === null ? [] : [sources])];
  const citation = citationOf(report, context);
  const { unknown } = context.words.vocab;
  return tables.map(({ id, caption, table, notes }, index) => ({
    name: csvName(report, id, tables.length === 1 ? null : index + 1),
    text: toCsv(table, { unknown, citation: [caption, ...notes, citation].join(" — ") }),
  }));
}

function csvName({ fileStem }: ReportDocument, tableId: ReportTable["id"], rank: number | null): string {
  const id = tableId.replace(/[^\p{L}\p{N}]+/gu, "-");
  return rank === null ? `${fileStem}-${id}.csv` : `${fileStem}-${rank}-${id}.csv`;
}
