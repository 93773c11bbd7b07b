import type { SourceRef } from "../../../scene/charts/sourceRefs";
import type { ReportDocument, ReportTable } from "../../../scene/report/reportDocument";
import type { ExportContext } from "./exportWords";

/** The tables of a report, in reading order. */
export function tablesOf({ sections }: ReportDocument): readonly ReportTable[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );
}

/** The documents that its tables cite by number, in the order of the numbers. */
function sourcesOf({ sections }: ReportDocument): readonly SourceRef[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "sources" ? block.sources : [])),
  );
}

/** Those sources as one more table, without which numbers cited in a file of tables would lead nowhere. */
export function sourcesTable(
  report: ReportDocument,
  { words: { reportExport } }: ExportContext,
): ReportTable | null {
  const sources = sourcesOf(report);
  if (sources.length === 0) return null;
  return {
    id: "sources",
    caption: reportExport.sources,
    notes: [],
    table: {
      columns: [
        { label: reportExport.sourceNumber, numeric: true },
        { label: reportExport.sourceDocument },
        { label: reportExport.sourceAddress },
      ],
      rows: sources.map(({ label, url }, index) => [index + 1, label, url ?? reportExport.noAddress]),
    },
  };
}

/** What each file says under its figures: report, scope, atlas, licence, address. */
export function citationOf(report: ReportDocument, { words, address }: ExportContext): string {
  return [report.title, report.subtitle, words.app.name, words.data.licence, address].join(" — ");
}
