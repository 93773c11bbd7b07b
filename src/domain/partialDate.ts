/**
 * An ISO date whose precision is part of the fact: `2020`, `2020-03` or `2020-03-05`.
 * The brand keeps unchecked strings out; make one with `parsePartialDate`.
 */
export type PartialDate = string & { readonly __brand: "PartialDate" };

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `text` as a partial date; `null` when it is not one or names a day that does not exist. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, , month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined) {
    const date = new Date(`${text}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return null;
  }
  return text as PartialDate;
}

/** Calendar year of a partial date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** Orders partial dates by their earliest possible day; unknown (`null`) comes last. */
export function comparePartialDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
