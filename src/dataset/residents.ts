import type { Indicator, Residents } from "../domain/facts";

/**
 * The number of residents kept for a territory among its `habitants` figures: the latest year, a
 * known year before an unknown one, then the greater number (the widest perimeter).
 */
export function residentsOf(territory: string, indicators: readonly Indicator[]): Residents | null {
  const figures = indicators.filter((each) => each.territory === territory && each.name === "habitants");
  const [kept] = figures.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || b.value - a.value);
  return kept === undefined ? null : { value: kept.value, approximation: kept.approximation };
}
