import { isLabelled } from "../domain/eligibility";
import type { ComparableGrant, CoreTerritory } from "../domain/facts";

/**
 * Amounts add up only when nature, payer level and period match (DESIGN §2). Comparable grants share
 * the first two by construction, but their periods differ: 200 000 € a year in 2020–2022 and 400 000 €
 * a year in 2024–2027 were never paid together. So a set of territories is told by its range (a
 * median would mix years), and the only sum is that of one calendar year, over the grants that ran in it.
 */
interface YearTotal {
  readonly year: number;
  /** Euros; a lower bound, since other territories are unknown. */
  readonly amount: number;
  /** Number of grants added. */
  readonly known: number;
  /** Whether one of them is itself approximate. */
  readonly isApproximate: boolean;
}

export interface MoneyTotals {
  /** Territories a grant can be asked of. */
  readonly eligible: number;
  readonly known: number;
  /** Euros a year. `null` when nothing is known. */
  readonly range: { readonly min: number; readonly max: number } | null;
  /** The calendar year that most grants cover, the latest if several; `null` when no two share a year. */
  readonly fullestYear: YearTotal | null;
}

/** Years that a grant surely covers: an open end says nothing of later years. */
function yearsCovered({ from, to }: ComparableGrant): readonly number[] {
  if (from === null) return [];
  return Array.from({ length: (to ?? from) - from + 1 }, (_, index) => from + index);
}

function fullestYear(grants: readonly ComparableGrant[]): YearTotal | null {
  const byYear = new Map<number, ComparableGrant[]>();
  for (const grant of grants) {
    // "At most 300 000 €" cannot enter a sum told as "at least".
    if (grant.approximation === "au-plus") continue;
    for (const year of yearsCovered(grant)) {
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

/** What can be said, and defended, of the yearly State grants of these territories. */
export function moneyTotals(territories: readonly CoreTerritory[]): MoneyTotals {
  const labelled = territories.filter(isLabelled);
  const grants = labelled.flatMap(({ grant }) => (grant === null ? [] : [grant]));
  const amounts = grants.map(({ amount }) => amount).sort((a, b) => a - b);
  const [min] = amounts;
  const max = amounts.at(-1);
  return {
    eligible: labelled.length,
    known: grants.length,
    range: min === undefined || max === undefined ? null : { min, max },
    fullestYear: fullestYear(grants),
  };
}
