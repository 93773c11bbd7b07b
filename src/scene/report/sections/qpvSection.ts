import type { ReportContext } from "../reportContext";
import type { ReportBlock, ReportSection } from "../reportDocument";

/**
 * The priority neighbourhoods tied to these territories: a row for each code, with every territory that
 * has it. How many the place has in all is not told until the official perimeters are imported.
 */
export function qpvSection(context: ReportContext): ReportSection {
  const { words, place } = context;
  const total: ReportBlock = { kind: "paragraph", text: words.report.qpvTotal(place.kind) };
  const rows = qpvRows(context);
  const { column, caption, note, none } = words.report;
  return {
    id: "qpv",
    heading: words.report.section.qpvs,
    blocks: [
      total,
      rows.length === 0
        ? { kind: "paragraph", text: none.qpvs }
        : {
            kind: "table",
            table: {
              id: "qpv",
              caption: caption.qpvs,
              notes: [note.qpvShared],
              sourceColumn: 4,
              table: {
                columns: [
                  { label: column.qpvName, isFact: true },
                  { label: column.qpvCode },
                  { label: column.geography },
                  { label: column.territories, isFact: true },
                  { label: column.sources },
                ],
                rows,
              },
            },
          },
    ],
  };
}

function qpvRows({ subjects, words, cite }: ReportContext) {
  const rows = new Map<
    string,
    { name: string; code: string; geography: string; territories: string[]; sources: string[] }
  >();
  for (const { territory, details } of subjects) {
    for (const { code, name, geography, sources } of details.qpvs) {
      const key = `${geography} ${code}`;
      const row = rows.get(key) ?? { name, code, geography, territories: [], sources: [] };
      row.territories.push(territory.name);
      row.sources.push(...sources);
      rows.set(key, row);
    }
  }
  return [...rows.values()].map(({ name, code, geography, territories, sources }) => [
    // Without an official name, the tables repeat the code.
    name === code ? null : name,
    code,
    geography,
    territories.join(words.summary.separator),
    cite(sources),
  ]);
}
