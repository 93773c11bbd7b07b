import type { ComparableGrant, Core, CoreBudget, CoreTerritory } from "../domain/facts";
import { type PartialDate, yearOf } from "../domain/partialDate";

/** The sum of the comparable grants of one calendar year. */
export interface YearTotal {
  readonly year: number;
  /** Euros; a lower bound, since other territories are unknown. */
  readonly amount: number;
  /** Number of grants added. */
  readonly known: number;
  /** Whether one of them is itself approximate. */
  readonly isApproximate: boolean;
}

/**
 * The calendar year that most grants of `territories` cover whole, the latest if several; `null` when no
 * two share one. Comparable grants have nature and payer in common, so those of one year add up
 * (DESIGN §2). A grant from mid-2022 is not added to 2022, of which it is a part only.
 */
export function fullestYear(core: Core, territories: readonly CoreTerritory[]): YearTotal | null {
  const budgets = new Map(core.budgets.map((budget) => [budget.id, budget]));
  const byYear = new Map<number, ComparableGrant[]>();
  for (const { grant } of territories) {
    // "At most 300 000 €" cannot enter a sum told as "at least".
    if (grant === null || grant.approximation === "au-plus") continue;
    for (const year of wholeYears(grant, budgets.get(grant.budget))) {
      const others = byYear.get(year);
      if (others) others.push(grant);
      else byYear.set(year, [grant]);
    }
  }
  const [fullest] = [...byYear].sort(([yearA, a], [yearB, b]) => b.length - a.length || yearB - yearA);
  if (fullest === undefined || fullest[1].length < 2) return null;
  const [year, added] = fullest;
  return {
    year,
    amount: Math.floor(added.reduce((sum, { amount }) => sum + amount, 0)),
    known: added.length,
    isApproximate: added.some(({ approximation }) => approximation === "environ"),
  };
}

/** Years that a grant surely covers from January to December: an open end says nothing of later years. */
function wholeYears({ from, to }: ComparableGrant, line: CoreBudget | undefined): readonly number[] {
  if (from === null) return [];
  const first = from + (startsLate(line?.start ?? null) ? 1 : 0);
  const last = (to ?? from) - (endsEarly(line?.end ?? null) ? 1 : 0);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** A date by its year alone stands for the whole year. */
const startsLate = (date: PartialDate | null): boolean =>
  date !== null && date !== `${yearOf(date)}` && !/^-01(-01)?$/.test(date.slice(4));
const endsEarly = (date: PartialDate | null): boolean =>
  date !== null && date !== `${yearOf(date)}` && !/^-12(-31)?$/.test(date.slice(4));
