import type { Indicator, Residents } from "../domain/facts";

/**
 * Orders the figures of one fact, the one to keep first: the latest year, a known year before an
 * unknown one, then the greater number (the widest perimeter).
 */
export function keepFirst(a: Indicator, b: Indicator): number {
  return (b.year ?? 0) - (a.year ?? 0) || b.value - a.value;
}

/** The `habitants` figure kept for a territory, with all that is said of it; `null` when none is published. */
export function residentsFigure(territory: string, indicators: readonly Indicator[]): Indicator | null {
  const figures = indicators.filter((each) => each.territory === territory && each.name === "habitants");
  return figures.sort(keepFirst)[0] ?? null;
}

/** The number of residents kept for a territory. */
export function residentsOf(territory: string, indicators: readonly Indicator[]): Residents | null {
  const kept = residentsFigure(territory, indicators);
  return kept === null ? null : { value: kept.value, approximation: kept.approximation };
}
