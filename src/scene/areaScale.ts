import { tickStep } from "d3";

/** Relative radius of the greatest amount; the normal mark is 1. */
const GREATEST = 1.9;
/** Smallest relative radius that can still be seen and pointed at. */
const SMALLEST = 0.5;

export interface AreaScale {
  /** Relative radius of an amount: the mark's area is proportional to it. */
  readonly radius: (value: number) => number;
  /** Up to three round amounts, from small to great, to explain sizes. */
  readonly samples: readonly number[];
}

/**
 * Sizes by area for positive amounts, relative to the greatest of `values`. An amount less than a
 * fourteenth of the greatest keeps the smallest radius, to stay visible.
 */
export function areaScale(values: readonly number[]): AreaScale {
  let low = Infinity;
  let high = 0;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (high === 0) return { radius: () => 1, samples: [] };
  const step = tickStep(0, high, 12);
  const toStep = (value: number) => Math.max(step, Math.round(value / step) * step);
  const middle = ((Math.sqrt(low) + Math.sqrt(high)) / 2) ** 2;
  return {
    radius: (value) => Math.max(SMALLEST, GREATEST * Math.sqrt(value / high)),
    samples: [...new Set([low, middle, high].map(toStep))],
  };
}
