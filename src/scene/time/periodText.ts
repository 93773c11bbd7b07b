import type { Range } from "../../domain/filters";
import type { LateMessages } from "../../i18n/messages";
import { spanOf, type YearSpan } from "./yearSpan";

/**
 * The chosen period as the filter has it: a year outside the scale is told, although nothing is drawn
 * there, and a period that covers the whole scale is told as the filter it is.
 */
export function periodText(periode: Range | null, scale: YearSpan, words: LateMessages["time"]): string {
  const years = periode && yearsText(periode, words);
  if (years === null) return words.isWhole(scale.first, scale.last);
  return spanOf(periode, scale) === null ? words.outside(years, scale.first, scale.last) : years;
}

function yearsText({ min, max }: Range, words: LateMessages["time"]): string | null {
  if (min === null) return max === null ? null : words.until(max);
  return max === null ? words.since(min) : words.chosen(min, max);
}
