import type { Budget, ComparableGrant, Indicator } from "../domain/facts";
import type { PartialDate } from "../domain/partialDate";
import type { Language } from "../domain/viewState";
import {
  formatApproximate,
  formatEuros,
  formatNumber,
  formatPartialDate,
  formatPeriod,
} from "../i18n/format";
import type { Messages } from "../i18n/messages";
import type { Envelope } from "./sheetMoney";

/** The words a sheet needs, and nothing of the rest of the interface. */
export type SheetWords = Pick<Messages, "sheet" | "terms" | "vocab">;

/** `environ 600 000 €`, with the reserve its source makes. */
export function amountText(line: Budget, language: Language): string {
  return formatApproximate(formatEuros(line.amount, language), line.approximation, language);
}

/** What the amount is for: a year, the whole period, or not said. */
export function annualityText(line: Budget, words: SheetWords): string {
  if (line.annual === null) return words.sheet.annualityUnknown;
  return line.annual ? words.sheet.perYear : words.sheet.totalAmount;
}

/** When the amount runs: its dates, else the words of its source, else "not recorded". */
export function budgetPeriodText(line: Budget, words: SheetWords, language: Language): string {
  return formatPeriod(line.start, line.end, language) ?? line.periodText ?? words.sheet.periodUnknown;
}

/** When something happened or ran; a row with a beginning and no end is told by its beginning. */
export function eventDateText(
  start: PartialDate | null,
  end: PartialDate | null,
  language: Language,
): string | null {
  if (start !== null && end === null) return formatPartialDate(start, language);
  return formatPeriod(start, end, language);
}

/** How the comparable grant was established, in one sentence. `line` is the row behind it. */
export function grantMethodText(
  grant: ComparableGrant,
  line: Budget | null,
  words: SheetWords,
  language: Language,
): string {
  const { from, to } = grant;
  const period = from === null || to === null ? null : from === to ? String(from) : `${from}–${to}`;
  if (grant.method === "annuel" || grant.years === null) return words.sheet.grantStated(period);
  const total =
    line === null ? formatEuros(grant.amount * grant.years, language) : amountText(line, language);
  return words.sheet.grantDivided(total, grant.years, period);
}

/**
 * Says that two published amounts are one envelope: "600 000 € et 200 000 € par an sont une seule et
 * même enveloppe (3 × 200 000 € = 600 000 €)." `null` when `part` is a share of `whole`, not a restatement.
 */
export function sameEnvelopeText(
  whole: Budget,
  part: Envelope,
  words: SheetWords,
  language: Language,
): string | null {
  if (part.relation.kind !== "same") return null;
  const { years } = part.relation;
  if (years === 1) return words.sheet.sameAmount(formatEuros(whole.amount, language));
  const [yearly, total] = part.line.annual === true ? [part.line, whole] : [whole, part.line];
  const yearlyText = formatEuros(yearly.amount, language);
  const totalText = formatEuros(total.amount, language);
  const isExact = years * yearly.amount === total.amount;
  const sum = isExact ? words.sheet.sameEnvelopeExact : words.sheet.sameEnvelopeRounded;
  return `${words.sheet.sameEnvelope(totalText, yearlyText)} ${sum(years, yearlyText, totalText)}`;
}

/** `environ 7 000`. */
export function indicatorText(indicator: Indicator, language: Language): string {
  return formatApproximate(formatNumber(indicator.value, language), indicator.approximation, language);
}

/** Whether a date says its day, which French introduces by "le" or "du". */
export function isDay(date: PartialDate): boolean {
  return date.length === 10;
}
