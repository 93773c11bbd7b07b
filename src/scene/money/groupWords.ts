import { BUDGET_SCOPES } from "../../domain/vocabulary";
import type { AmountGroup, AmountRange } from "./amountGroups";
import { eurosIn, type MoneyContext } from "./moneyContext";

type RangeKind = "yearly" | "total" | "unsaid";
export const RANGE_KINDS: readonly RangeKind[] = ["yearly", "total", "unsaid"];

/** « 34 par an : de 175 000 € à 650 000 € »; `null` when no amount is of this kind. */
export function rangeText(kind: RangeKind, range: AmountRange | null, context: MoneyContext): string | null {
  if (range === null) return null;
  const euros = eurosIn(context);
  return context.words.money.groups.range[kind](range.count, euros(range.min), euros(range.max));
}

/** For whom the amounts of a group are, scopes without amount left out. */
export function scopeText({ scopes }: AmountGroup, { words }: MoneyContext): string {
  return BUDGET_SCOPES.filter((scope) => scopes[scope] > 0)
    .map((scope) => words.money.groups.scope[scope](scopes[scope]))
    .join(", ");
}
