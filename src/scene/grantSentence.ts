import type { Language } from "../domain/viewState";
import { formatEuros } from "../i18n/format";
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
  return summary.grantRange(known, eligible, euros(range.min), euros(range.max));
}
