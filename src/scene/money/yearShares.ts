import type { Budget } from "../../domain/facts";
import { type PartialDate, yearOf } from "../../domain/partialDate";

/**
 * What a published amount says of each calendar year. `stated`: the source gives it for that year (a
 * yearly amount over a whole year, or an amount of that year alone). `spread`: the atlas divides an
 * envelope, or a yearly amount that straddles calendar years, by months.
 */
export interface YearShare {
  readonly year: number;
  /** Euros. */
  readonly amount: number;
  readonly kind: "stated" | "spread";
}

/**
 * Why an amount is in no year. `period`: the source gives no years; `annuality`: it does not say whether
 * the amount is for a year or in all; `ceiling`: « au plus » cannot enter a total told as « au moins ».
 */
export type OutOfYears = "period" | "annuality" | "ceiling";

export type YearReading =
  | { readonly kind: "years"; readonly shares: readonly YearShare[] }
  | { readonly kind: "none"; readonly reason: OutOfYears };

/** Reads the calendar years of one amount. An open end says nothing of later years. */
export function readYears(line: Budget): YearReading {
  if (line.approximation === "au-plus") return { kind: "none", reason: "ceiling" };
  const { start, end, annual, amount } = line;
  if (start === null || (annual === false && end === null)) return { kind: "none", reason: "period" };
  if (annual === null) return { kind: "none", reason: "annuality" };
  const first = yearOf(start);
  if (end === null && start.length === 4) {
    return { kind: "years", shares: [{ year: first, amount, kind: "stated" }] };
  }
  const last = end === null ? first : yearOf(end);
  if (end !== null && last === first) {
    return { kind: "years", shares: [{ year: first, amount, kind: "stated" }] };
  }
  const from = firstMonth(start);
  const to = end === null ? first * 12 + 11 : lastMonth(end);
  const perMonth = annual ? amount / 12 : amount / (to - from + 1);
  const shares: YearShare[] = [];
  for (let year = Math.floor(from / 12); year * 12 <= to; year++) {
    const months = Math.min(to, year * 12 + 11) - Math.max(from, year * 12) + 1;
    const isStated = annual && months === 12;
    shares.push({
      year,
      amount: isStated ? amount : perMonth * months,
      kind: isStated ? "stated" : "spread",
    });
  }
  return { kind: "years", shares };
}

/** Days after the middle of a month leave it out: what starts on 30 June runs from July. */
const MIDDLE_OF_MONTH = 15;

/** Months since year 0 of the first whole month of a period. */
function firstMonth(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year * 12 + (month - 1) + (day > MIDDLE_OF_MONTH ? 1 : 0);
}

function lastMonth(date: PartialDate): number {
  const [year = 0, month = 12, day = 31] = date.split("-").map(Number);
  return year * 12 + (month - 1) - (day < MIDDLE_OF_MONTH ? 1 : 0);
}
