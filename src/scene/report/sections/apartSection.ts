import { isReplaced } from "../../../domain/counting";
import { formatList, formatPartialDate } from "../../../i18n/format";
import type { ReportContext } from "../reportContext";
import type { ReportBlock, ReportSection } from "../reportDocument";
import { alliancesAround } from "../reportPartnerships";
import { partnershipsTable } from "./partnershipsSection";

/** What bears on the place and is not counted: whole académies, ended labels, territories unknown for the filters. */
export function apartSection(context: ReportContext): ReportSection | null {
  const blocks = [...academies(context), ...endedLabels(context), ...unknownForFilters(context)];
  return blocks.length === 0 ? null : { id: "a-part", heading: context.words.report.section.apart, blocks };
}

function academies(context: ReportContext): readonly ReportBlock[] {
  const { words, language } = context;
  const around = alliancesAround(context);
  if (around.academies.length === 0) return [];
  const names = formatList(
    around.academies.map(({ name }) => name),
    language,
  );
  const { report } = words;
  return [
    { kind: "paragraph", text: report.academiesApart(names) },
    around.rows.length === 0
      ? { kind: "paragraph", text: report.none.academies }
      : {
          kind: "table",
          table: partnershipsTable(context, around.rows, "alliances-academie", report.caption.academies),
        },
  ];
}

function endedLabels({ core, place, ids, nameOf, words, language }: ReportContext): readonly ReportBlock[] {
  const { report } = words;
  const ended = core.territories.filter(
    (territory) =>
      isReplaced(territory) &&
      !ids.has(territory.id) &&
      territory.departements.some((code) => place.departements.includes(code)),
  );
  if (ended.length === 0) return [];
  const items = ended.map(({ name, wave, end, replacedBy }) =>
    report.endedLabel(
      name,
      wave,
      end === null ? null : formatPartialDate(end, language),
      formatList(replacedBy.map(nameOf), language),
    ),
  );
  return [
    { kind: "paragraph", text: report.endedApart },
    { kind: "list", items },
  ];
}

function unknownForFilters({ unknown, words }: ReportContext): readonly ReportBlock[] {
  if (unknown.length === 0) return [];
  return [
    { kind: "paragraph", text: words.report.unknownForFilters(unknown.length) },
    { kind: "list", items: unknown.map(({ name }) => name) },
  ];
}
