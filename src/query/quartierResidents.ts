import { residentsOf } from "../dataset/residents";
import type { Indicator, Residents } from "../domain/facts";

/** Perimeters that reach beyond neighbourhoods, in the words that the table uses for them. */
const BEYOND_QUARTIERS = /communes? enti|toute la commune|agglomération|intercommunalit/i;

/** Whether a published number of residents counts those of neighbourhoods. Its perimeter must say so. */
export function countsQuartiers({ perimeter }: Indicator): boolean {
  return perimeter !== null && !BEYOND_QUARTIERS.test(perimeter);
}

/**
 * Residents of the neighbourhoods of a territory: figures of a whole commune are another fact, left out.
 * `null` when no such figure is published.
 */
export function quartierResidents(territory: string, indicators: readonly Indicator[]): Residents | null {
  return residentsOf(territory, indicators.filter(countsQuartiers));
}
