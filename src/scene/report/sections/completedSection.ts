import { formatPartialDate } from "../../../i18n/format";
import { completedValue } from "../completedValue";
import type { Completion } from "../completion";
import type { ReportContext } from "../reportContext";
import type { ReportSection } from "../reportDocument";

/** Id of the section. */
export const COMPLETED_SECTION = "completes";

/** Facts that the reader has filled in: told apart, as not published, each with its own source. */
export function completedSection(context: ReportContext): ReportSection | null {
  const { completions, ids, nameOf, words, language } = context;
  const { report, sheet } = words;
  const { column } = report;
  const here = completions.filter(({ territory }) => ids.has(territory));
  if (here.length === 0) return null;
  const sourceText = ({ source: { title, url, date } }: Completion) =>
    [title, url, date === null ? null : formatPartialDate(date, language)]
      .filter((part) => part !== null)
      .join(", ");
  return {
    id: COMPLETED_SECTION,
    heading: report.section.completed,
    blocks: [
      { kind: "paragraph", text: report.completedHelp },
      {
        kind: "table",
        table: {
          id: "faits-completes",
          caption: report.caption.completed,
          notes: [],
          territories: here.map(({ territory }) => territory),
          table: {
            columns: [
              { label: column.territory, isFact: true },
              { label: column.fact },
              { label: column.value, isFact: true },
              { label: column.period },
              { label: column.completedSource, isFact: true },
              { label: column.comment, isFact: true },
            ],
            rows: here.map((completion) => [
              nameOf(completion.territory),
              report.completedFact[completion.column],
              completedValue(completion, context),
              completion.period ?? sheet.periodUnknown,
              sourceText(completion),
              completion.comment ?? "",
            ]),
          },
        },
      },
    ],
  };
}
