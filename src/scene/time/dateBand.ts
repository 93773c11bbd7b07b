import type { PartialDate } from "../../domain/partialDate";

/** An interval of time in decimal years (2020.5 is the middle of 2020), the end excluded. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** Every instant that a partial date may stand for: a year is the whole year, a month the whole month. */
export function dateBand(date: PartialDate): Band {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  if (day === undefined) return { from: year + (month - 1) / 12, to: year + month / 12 };
  const start = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - start) / DAY;
  const rank = (Date.UTC(year, month - 1, day) - start) / DAY;
  return { from: year + rank / days, to: year + (rank + 1) / days };
}

/** Where a period lies: `certain` is the part it covers whatever the exact days of its dates. */
export interface Extent extends Band {
  /** `null` when no instant is certain: both dates may be the same, or one date alone is known. */
  readonly certain: Band | null;
}

/**
 * Extent between two partial dates. With one date it is that date's own band: a training day is not
 * "since 2020". `null` when undated.
 */
export function extentOf(start: PartialDate | null, end: PartialDate | null): Extent | null {
  const opening = start ?? end;
  const closing = end ?? start;
  if (opening === null || closing === null) return null;
  const first = dateBand(opening);
  const last = dateBand(closing);
  const certain = first.to < last.from ? { from: first.to, to: last.from } : null;
  return { from: first.from, to: Math.max(first.to, last.to), certain };
}
