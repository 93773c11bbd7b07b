import { isLabelled } from "../domain/eligibility";
import type { CoreTerritory } from "../domain/facts";

/**
 * Amounts add up only when nature, payer level and period match (DESIGN §2). Comparable grants share
 * the first two by construction, but their periods differ: 200 000 € a year in 2020–2022 and 400 000 €
 * a year in 2024–2027 were never paid together. So a set of territories is told by its range: a median
 * would mix years, and the only sum is that of one calendar year (`fullestYear`).
 */
export interface MoneyTotals {
  /** Territories a grant can be asked of. */
  readonly eligible: number;
  readonly known: number;
  /** Euros a year. `null` when nothing is known. */
  readonly range: { readonly min: number; readonly max: number } | null;
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
  };
}
