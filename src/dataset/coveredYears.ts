import { type PartialDate, yearOf } from "../domain/partialDate";

/**
 * Number of years that a period covers, at least 1. Calendar years count whole (`2020` to `2022` is
 * three); when both months are known and make whole years (September 2020 to August 2023), those
 * count, since school years straddle calendar ones.
 */
export function coveredYears(start: PartialDate, end: PartialDate): number {
  const calendarYears = yearOf(end) - yearOf(start) + 1;
  const from = monthIndex(start);
  const to = monthIndex(end);
  if (from === null || to === null) return Math.max(1, calendarYears);
  const months = to - from + 1;
  // One month either way: "septembre 2020 – septembre 2023" is three years.
  const wholeYears = Math.round(months / 12);
  const isWhole = wholeYears >= 1 && Math.abs(months - wholeYears * 12) <= 1;
  return isWhole ? wholeYears : Math.max(1, calendarYears);
}

/** Months since year 0; `null` when the date stops at the year. */
function monthIndex(date: PartialDate): number | null {
  return date.length < 7 ? null : yearOf(date) * 12 + Number(date.slice(5, 7));
}
