import type { Range } from "../../domain/filters";

/** Whole calendar years, both included, within a time line. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The part of the scale that a period covers: all of it without a period, `null` when it lies outside. */
export function spanOf(periode: Range | null, scale: YearSpan): YearSpan | null {
  const first = Math.max(scale.first, periode?.min ?? scale.first);
  const last = Math.min(scale.last, periode?.max ?? scale.last);
  return first <= last ? { first, last } : null;
}

/** The period that a span stands for; the whole scale is no filter, so that undated facts stay. */
export function periodOf(span: YearSpan, scale: YearSpan): Range | null {
  const isWhole = span.first <= scale.first && span.last >= scale.last;
  return isWhole ? null : { min: span.first, max: span.last };
}

/** The span of two years in any order, kept within the scale. */
export function spanBetween(a: number, b: number, scale: YearSpan): YearSpan {
  const within = (year: number) => Math.min(scale.last, Math.max(scale.first, year));
  return { first: within(Math.min(a, b)), last: within(Math.max(a, b)) };
}

/** The span moved by some years, as far as the scale goes; its length never changes. */
export function movedSpan(span: YearSpan, by: number, scale: YearSpan): YearSpan {
  const step = Math.min(scale.last - span.last, Math.max(scale.first - span.first, by));
  return { first: span.first + step, last: span.last + step };
}

/**
 * The window one year later (or earlier): without a period it begins at that end of the scale, one year
 * long. `null` when there is no year left.
 */
export function steppedSpan(periode: Range | null, by: 1 | -1, scale: YearSpan): YearSpan | null {
  const span = spanOf(periode, scale);
  if (periode === null || span === null || periodOf(span, scale) === null) {
    const year = by === 1 ? scale.first : scale.last;
    return { first: year, last: year };
  }
  const moved = movedSpan(span, by, scale);
  return moved.first === span.first ? null : moved;
}
