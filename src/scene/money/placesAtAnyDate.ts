import type { Filters } from "../../domain/filters";
import { type LabelSpan, labelSpans, rowsAtAnyDate } from "../../query/labelSpans";
import type { Prepared } from "../../query/prepare";
import { lastYearOf, standsUntil } from "../../query/standing";

/** Who may have amounts year by year: the result, and the labels that it replaced, each in its years. */
export interface PlacesAtAnyDate {
  readonly ids: ReadonlySet<string>;
  /** Years of each label, those of a replaced one before those of its successors. */
  readonly labels: readonly LabelSpan[];
  /** Of `ids`, those that the result leaves to the other side of a succession. */
  readonly elsewhere: number;
}

/** The places of the filters, by the rule of the time line: one that was split counts once in any year. */
export function placesAtAnyDate(prepared: Prepared, filters: Filters): PlacesAtAnyDate {
  const { core, succession } = prepared;
  const rows = rowsAtAnyDate(prepared, filters);
  const isInResult = (index: number) =>
    filters.vague.length > 0 || standsUntil(succession, index, lastYearOf(filters.periode));
  return {
    ids: new Set(rows.flatMap((index) => core.territories[index]?.id ?? [])),
    labels: labelSpans(prepared, rows),
    elsewhere: rows.filter((index) => !isInResult(index)).length,
  };
}
