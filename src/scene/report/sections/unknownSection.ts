import { UNKNOWN_FACTS } from "../../sheetUnknowns";
import { isAsked, missingFacts } from "../missingFacts";
import type { ReportContext } from "../reportContext";
import type { ReportBlock, ReportSection } from "../reportDocument";

/** What no source seen says, fact by fact then territory by territory. */
export function unknownSection(context: ReportContext): ReportSection {
  const { subjects, words } = context;
  const { report, sheet } = words;
  const { column, caption } = report;
  const facts = UNKNOWN_FACTS.flatMap((fact) => {
    const asked = subjects.filter((subject) => isAsked(fact, subject));
    const missing = asked.filter((subject) => missingFacts(subject).includes(fact));
    if (missing.length === 0) return [];
    return [[report.fact[fact], asked.length - missing.length, missing.length]];
  });
  const rows = subjects.filter((subject) => missingFacts(subject).length > 0);
  const blocks: readonly ReportBlock[] =
    facts.length === 0
      ? [{ kind: "paragraph", text: report.none.unknown }]
      : [
          { kind: "paragraph", text: sheet.unknownsHelp },
          {
            kind: "table",
            table: {
              id: "faits-manquants",
              caption: caption.missingFacts,
              notes: [],
              table: {
                columns: [
                  { label: column.fact },
                  { label: column.known, numeric: true },
                  { label: column.missing, numeric: true },
                ],
                rows: facts,
              },
            },
          },
          {
            kind: "table",
            table: {
              id: "non-renseigne",
              caption: caption.unknowns,
              notes: [],
              territories: rows.map(({ territory }) => territory.id),
              table: {
                columns: [{ label: column.territory, isFact: true }, { label: column.missingFacts }],
                rows: rows.map((subject) => [
                  subject.territory.name,
                  missingFacts(subject)
                    .map((fact) => report.fact[fact])
                    .join(words.summary.separator),
                ]),
              },
            },
          },
        ];
  return { id: "non-renseigne", heading: report.section.unknown, blocks };
}
