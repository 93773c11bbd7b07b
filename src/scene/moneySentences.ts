import type { Language } from "../domain/viewState";
import { formatApproximate, formatEuros } from "../i18n/format";
import type { MoneyTotals } from "./money";
import type { SceneWords } from "./words";

/** « Dotation annuelle comparable connue pour 41 territoires sur 209, de … à … »; `null` when nobody is eligible. */
export function grantSentence(totals: MoneyTotals, words: SceneWords, language: Language): string | null {
  const { summary } = words;
  const { eligible, known, range } = totals;
  if (eligible === 0) return null;
  if (range === null) return summary.grantUnknown(eligible);
  const euros = (amount: number) => formatEuros(amount, language);
  if (range.min === range.max) return summary.grantSame(known, eligible, euros(range.min));
  return summary.grantRange(known, eligible, euros(range.min), euros(range.max), euros(range.median));
}

/**
 * The honest total of a set: « Au moins 12 500 000 € pour la seule année 2021, connu pour 31 territoires
 * sur 209 », then why there is no greater sum. Empty when no two known grants share a year.
 */
export function totalSentences(
  totals: MoneyTotals,
  words: SceneWords,
  language: Language,
): readonly string[] {
  const { eligible, divided, fullestYear } = totals;
  if (fullestYear === null) return [];
  const { year, amount, known, isApproximate } = fullestYear;
  const figure = formatApproximate(formatEuros(amount, language), isApproximate ? "environ" : null, language);
  return [
    words.summary.yearTotal(figure, year, known, eligible),
    words.summary.noGreaterTotal,
    ...(divided === 0 ? [] : [words.legend.budget.divided(divided)]),
  ];
}
