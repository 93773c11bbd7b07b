import type { Filters, Range } from "../domain/filters";
import { holdsAny, isRecorded, selectOptions } from "./column";
import { isDated, RECORD_FACETS, type RecordFacet, type Records } from "./records";
import type { Answer } from "./result";

/** One bit per constraint that a record can fail. */
export const RECORD_BITS: Readonly<Record<RecordFacet | "periode", number>> = {
  theme: 1,
  partenaire: 2,
  nature: 4,
  genre: 8,
  periode: 16,
};

export interface RecordScan {
  /** Bits of the active constraints. */
  readonly active: number;
  /** For each record, the bits of the active constraints it fails. */
  readonly fails: Uint8Array;
  /** For each record, the bits of the active constraints it has a value for. */
  readonly recorded: Uint8Array;
}

/** Holds every record against the record constraints of `filters`. */
export function scanRecords(records: Records, filters: Filters): RecordScan {
  const fails = new Uint8Array(records.count);
  const recorded = new Uint8Array(records.count);
  let active = 0;
  for (const facet of RECORD_FACETS) {
    const column = records.columns[facet];
    const selected = selectOptions(column, filters[facet]);
    if (selected === null) continue;
    const bit = RECORD_BITS[facet];
    active |= bit;
    for (let record = 0; record < records.count; record++) {
      if (!holdsAny(column, record, selected)) fails[record] = (fails[record] as number) | bit;
      if (isRecorded(column, record)) recorded[record] = (recorded[record] as number) | bit;
    }
  }
  if (filters.periode !== null) {
    active |= RECORD_BITS.periode;
    for (let record = 0; record < records.count; record++) {
      if (!overlaps(records, record, filters.periode)) {
        fails[record] = (fails[record] as number) | RECORD_BITS.periode;
      }
      if (isDated(records, record)) recorded[record] = (recorded[record] as number) | RECORD_BITS.periode;
    }
  }
  return { active, fails, recorded };
}

/**
 * How territory `index` answers the record constraints together. One record that satisfies them all is
 * a match. Otherwise it is "no" when some record could have answered them all, and unknown when none
 * could: nothing recorded is not a refusal.
 */
export function answerOfRecords(records: Records, scan: RecordScan, index: number): Answer {
  if (scan.active === 0) return "match";
  let known = false;
  const end = records.first[index + 1] as number;
  for (let record = records.first[index] as number; record < end; record++) {
    if (scan.fails[record] === 0) return "match";
    if (scan.recorded[record] === scan.active) known = true;
  }
  return known ? "no" : "unknown";
}

function overlaps(records: Records, record: number, period: Range): boolean {
  const from = records.from[record] as number;
  const to = records.to[record] as number;
  if (from > to) return false;
  return to >= (period.min ?? from) && from <= (period.max ?? to);
}
