import type { Budget } from "../../domain/facts";
import { BUDGET_NATURES, BUDGET_SCOPES, type BudgetNature, type BudgetScope } from "../../domain/vocabulary";
import { type PayerLevel, type PayerNatures, payerLevelOf, UNKNOWN_LEVEL } from "./payerLevel";

/** Least and greatest of amounts that are for the same length of time. */
export interface AmountRange {
  readonly count: number;
  readonly min: number;
  readonly max: number;
}

/** Published amounts of one nature and one payer level. Counted, never added. */
export interface AmountGroup {
  readonly nature: BudgetNature;
  readonly level: PayerLevel;
  readonly lines: readonly Budget[];
  /** Of them, how many are for whom. */
  readonly scopes: Readonly<Record<BudgetScope, number>>;
  /** `null` when no amount is of this kind. */
  readonly yearly: AmountRange | null;
  readonly total: AmountRange | null;
  readonly unsaid: AmountRange | null;
}

/** Groups lines, natures in the order of the vocabulary, most published first, unknown payers last. */
export function amountGroups(lines: readonly Budget[], natures: PayerNatures): readonly AmountGroup[] {
  return BUDGET_NATURES.flatMap((nature) => {
    const byLevel = new Map<PayerLevel, Budget[]>();
    for (const line of lines) {
      if (line.nature !== nature) continue;
      const level = payerLevelOf(line, natures);
      const others = byLevel.get(level);
      if (others) others.push(line);
      else byLevel.set(level, [line]);
    }
    return [...byLevel]
      .map(([level, grouped]) => groupOf(nature, level, grouped))
      .sort(
        (a, b) =>
          Number(a.level === UNKNOWN_LEVEL) - Number(b.level === UNKNOWN_LEVEL) ||
          b.lines.length - a.lines.length ||
          (a.level < b.level ? -1 : 1),
      );
  });
}

function groupOf(nature: BudgetNature, level: PayerLevel, lines: readonly Budget[]): AmountGroup {
  const scopes = Object.fromEntries(
    BUDGET_SCOPES.map((scope) => [scope, lines.filter((line) => line.scope === scope).length]),
  ) as Record<BudgetScope, number>;
  return {
    nature,
    level,
    lines,
    scopes,
    yearly: rangeOf(lines.filter(({ annual }) => annual === true)),
    total: rangeOf(lines.filter(({ annual }) => annual === false)),
    unsaid: rangeOf(lines.filter(({ annual }) => annual === null)),
  };
}

function rangeOf(lines: readonly Budget[]): AmountRange | null {
  if (lines.length === 0) return null;
  const amounts = lines.map(({ amount }) => amount);
  return { count: lines.length, min: Math.min(...amounts), max: Math.max(...amounts) };
}

/**
 * Groups whose amounts may be added by year: for one territory each, of a known payer. Most published
 * first, so that the first is the one to open with.
 */
export function addableGroups(lines: readonly Budget[], natures: PayerNatures): readonly AmountGroup[] {
  const own = lines.filter(({ scope }) => scope === "territoire");
  return amountGroups(own, natures)
    .filter(({ level }) => level !== UNKNOWN_LEVEL)
    .sort((a, b) => b.lines.length - a.lines.length);
}
