import type { CoreTerritory } from "../domain/facts";
import { type PartialDate, yearOf } from "../domain/partialDate";

/** First and last calendar year, both included; `to` is `FOREVER` for what has not ended. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Later than any year a URL can hold (four digits). */
export const FOREVER = 10_000;

/**
 * Years of a partnership, an event or an amount; `null` when undated. With only one end known it is
 * that year alone: no source said that it went on, and a training day is not "since 2020".
 */
export function yearsOfDates(start: PartialDate | null, end: PartialDate | null): Years | null {
  const first = start ?? end;
  const last = end ?? start;
  return first === null || last === null ? null : { from: yearOf(first), to: yearOf(last) };
}

/** Years of the label: from its start (else its wave), open-ended unless it ended; `null` without a label. */
export function yearsOfLabel(territory: CoreTerritory): Years | null {
  const from = territory.start === null ? territory.wave : yearOf(territory.start);
  if (from === null) return null;
  return { from, to: territory.end === null ? FOREVER : yearOf(territory.end) };
}
