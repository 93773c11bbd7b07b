import { quantileSorted, tickStep } from "d3";

/**
 * Thresholds between classes of about equal membership, rounded to values one can say
 * (250 000 rather than 247 812).
 *
 * @param values known values, in any order
 * @param classes wanted number of classes
 * @returns ascending thresholds, each the lower bound of its class; fewer than `classes - 1` when
 *   values are few or alike, so that no class is empty by construction
 */
export function niceBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low === high) return [];
  const step = tickStep(low, high, 10);
  const breaks: number[] = [];
  for (let k = 1; k < classes; k++) {
    const rounded = Math.round((quantileSorted(sorted, k / classes) ?? low) / step) * step;
    const lowerBound = breaks.at(-1) ?? low;
    const separates = sorted.some((value) => value >= lowerBound && value < rounded) && rounded <= high;
    if (separates) breaks.push(rounded);
  }
  return breaks;
}

/** Index of the class of `value`: 0 below the first threshold; a threshold belongs to the class above it. */
export function classIndex(value: number, breaks: readonly number[]): number {
  let index = 0;
  while (index < breaks.length && value >= (breaks[index] ?? Infinity)) index++;
  return index;
}

/** Tokens of `count` sequential classes, spread over the five of the palette: 2 → `seq-1`, `seq-5`. */
export function sequentialTokens(count: number): readonly string[] {
  if (count === 1) return ["seq-3"];
  return Array.from({ length: count }, (_, index) => `seq-${Math.round(1 + (index * 4) / (count - 1))}`);
}

/** Words for classes cut at thresholds. */
export interface ClassWords {
  readonly below: (value: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly above: (value: string) => string;
  /** When there is a single class. */
  readonly only: string;
}

/** One label per class, from the lowest. */
export function classLabels(
  breaks: readonly number[],
  format: (value: number) => string,
  words: ClassWords,
): readonly string[] {
  const [first] = breaks;
  const last = breaks.at(-1);
  if (first === undefined || last === undefined) return [words.only];
  const between = breaks.slice(1).map((to, index) => words.between(format(breaks[index] ?? to), format(to)));
  return [words.below(format(first)), ...between, words.above(format(last))];
}
