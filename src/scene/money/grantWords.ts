import type { ComparableGrant } from "../../domain/facts";
import { formatApproximate, formatEuros } from "../../i18n/format";
import type { MoneyContext } from "./moneyContext";

/** `2020–2022`, `2024`, `depuis 2022` is told by its first year, or "not recorded". */
export function grantPeriod({ from, to }: ComparableGrant, { words }: MoneyContext): string {
  if (from === null) return words.money.periodUnknown;
  return to === null || to === from ? String(from) : `${from}–${to}`;
}

/** `environ 200 000 €`. */
export function grantAmount({ amount, approximation }: ComparableGrant, { language }: MoneyContext): string {
  return formatApproximate(formatEuros(amount, language), approximation, language);
}

/** Ids of the sources of the line behind a grant. */
export function grantSources({ budget }: ComparableGrant, { lines }: MoneyContext): readonly string[] {
  return lines.get(budget)?.sources ?? [];
}
