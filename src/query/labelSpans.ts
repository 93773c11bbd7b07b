import { isLabelled } from "../domain/eligibility";
import type { Filters } from "../domain/filters";
import type { Prepared } from "./prepare";
import { scanRecords } from "./scanRecords";
import { BITS, scanTerritories } from "./scanTerritories";
import { yearsOfLabel } from "./years";

/** The calendar years in which a label counts, both included. */
export interface LabelSpan {
  /** Id of the territory. */
  readonly territory: string;
  /** `null`: a label whose wave is not recorded. */
  readonly wave: number | null;
  /** `null`: the label is not dated, and counts in no year. */
  readonly from: number | null;
  readonly to: number;
}

/**
 * Rows of the territories that answer `filters`, whichever side of a succession they are: each then has
 * its own years. The result of the filters holds only those that stand at the end of the period.
 */
export function rowsAtAnyDate(prepared: Prepared, filters: Filters): readonly number[] {
  const { unmet } = scanTerritories(prepared, filters, scanRecords(prepared.records, filters));
  return prepared.core.territories.flatMap((_, index) =>
    ((unmet[index] as number) & ~BITS.standing) === 0 ? [index] : [],
  );
}

/**
 * The labels of these rows. A label that was replaced leaves its last year to its successors when they
 * are of the rows too: the place counts once.
 */
export function labelSpans({ core, succession }: Prepared, rows: readonly number[]): readonly LabelSpan[] {
  const ids = new Set(rows.flatMap((index) => core.territories[index]?.id ?? []));
  return rows.flatMap((index) => {
    const territory = core.territories[index];
    if (!territory || !isLabelled(territory)) return [];
    const years = yearsOfLabel(territory);
    const handsOver = territory.replacedBy.some((id) => ids.has(id));
    const handover = handsOver ? (succession.replacedIn[index] as number) : 0;
    const to = handover === 0 ? years?.to : Math.min(years?.to ?? 0, handover - 1);
    return [{ territory: territory.id, wave: territory.wave, from: years?.from ?? null, to: to ?? 0 }];
  });
}

/** Whether a label counts in a year. */
export function isInForce({ from, to }: LabelSpan, year: number): boolean {
  return from !== null && from <= year && year <= to;
}
