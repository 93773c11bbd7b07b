import type { Filters } from "../../domain/filters";
import { parsePartialDate } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatPartialDate } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";
import { RECORD_FACETS } from "../../query/records";
import type { TimeLine } from "../../query/timeLine";

/** How the time line counts, and what it could not place. */
export function timelineNotes(
  { years, undated, territories }: TimeLine,
  filters: Filters,
  factsDate: string,
  { time }: AllMessages,
  language: Language,
): readonly string[] {
  const facts = parsePartialDate(factsDate);
  const goesBeyond = years.some(({ year }) => year > Number(factsDate.slice(0, 4)));
  return [
    time.noteOwnFilter,
    ...(RECORD_FACETS.some((facet) => filters[facet].length > 0) ? [time.noteRecordFilters] : []),
    time.noteLabels,
    time.noteAgreements,
    time.noteBudgets,
    ...(territories.withoutLabel === 0 ? [] : [time.withoutLabel(territories.withoutLabel)]),
    ...(undated.agreements + undated.budgets === 0
      ? []
      : [time.undatedNote(undated.agreements, undated.budgets)]),
    ...(goesBeyond && facts !== null ? [time.presumed(formatPartialDate(facts, language))] : []),
  ];
}
