import type { Filters, ListFacet } from "../domain/filters";
import type { Column } from "./column";
import { type Prepared, TERRITORY_FACETS } from "./prepare";
import { RECORD_FACETS } from "./records";
import type { FacetOption } from "./result";
import { RECORD_BITS, type RecordScan } from "./scanRecords";
import { BITS, type TerritoryScan } from "./scanTerritories";

type Facets = Readonly<Record<ListFacet, readonly FacetOption[]>>;

/** Counts each option at most once per territory. */
interface Tally {
  /** Territories counted, per code. */
  readonly counts: Uint32Array;
  /** 1 + the last territory counted, per code. */
  readonly last: Uint32Array;
}

/**
 * Counts, for each option, the territories that would match with the other facets applied and this
 * option alone. An option of no count stays when it is selected or exists in the population: an
 * honest 0 tells more than an absence. Options are sorted by code.
 */
export function countFacets(
  prepared: Prepared,
  filters: Filters,
  scans: { readonly territories: TerritoryScan; readonly records: RecordScan },
  population: readonly number[],
): Facets {
  const { unmet } = scans.territories;
  const facets = {} as Record<ListFacet, readonly FacetOption[]>;

  for (const facet of TERRITORY_FACETS) {
    const column = prepared.columns[facet];
    const own = facet === "vague" ? BITS.vague | BITS.standing : BITS[facet];
    const tally = newTally(column);
    for (let index = 0; index < unmet.length; index++) {
      if (((unmet[index] as number) & ~own) === 0) count(tally, column, index, index);
    }
    // Academies are outside the population until their type is asked for, so it must stay on offer.
    const offered = facet === "type" ? null : held(column, population, null);
    facets[facet] = options(column, tally, filters[facet].map(String), offered);
  }

  for (const facet of RECORD_FACETS) {
    const column = prepared.records.columns[facet];
    const tally = newTally(column);
    for (let index = 0; index < unmet.length; index++) {
      if (((unmet[index] as number) & ~BITS.records) !== 0) continue;
      const end = prepared.records.first[index + 1] as number;
      for (let record = prepared.records.first[index] as number; record < end; record++) {
        const others = (scans.records.fails[record] as number) & ~RECORD_BITS[facet];
        if (others === 0) count(tally, column, record, index);
      }
    }
    facets[facet] = options(column, tally, filters[facet], held(column, population, prepared.records.first));
  }
  return facets;
}

function newTally(column: Column): Tally {
  return { counts: new Uint32Array(column.values.length), last: new Uint32Array(column.values.length) };
}

function count(tally: Tally, column: Column, row: number, territory: number): void {
  const end = column.starts[row + 1] as number;
  for (let at = column.starts[row] as number; at < end; at++) {
    const code = column.codes[at] as number;
    if (tally.last[code] === territory + 1) continue;
    tally.last[code] = territory + 1;
    tally.counts[code] = (tally.counts[code] as number) + 1;
  }
}

/** One flag per option held by a row of the population; a territory has rows `first[i]` … `first[i + 1] - 1`. */
function held(column: Column, population: readonly number[], first: Uint32Array | null): Uint8Array {
  const flags = new Uint8Array(column.values.length);
  for (const index of population) {
    const row = first === null ? index : (first[index] as number);
    const lastRow = first === null ? index + 1 : (first[index + 1] as number);
    // The rows of a territory follow one another, so their options do too.
    const end = column.starts[lastRow] as number;
    for (let at = column.starts[row] as number; at < end; at++) flags[column.codes[at] as number] = 1;
  }
  return flags;
}

/** `offered` null offers every option of the column. */
function options(
  column: Column,
  tally: Tally,
  selected: readonly string[],
  offered: Uint8Array | null,
): readonly FacetOption[] {
  const kept = column.values.flatMap((value, code) => {
    const option = { value, count: tally.counts[code] as number };
    const stays = option.count > 0 || offered === null || offered[code] === 1 || selected.includes(value);
    return stays ? [option] : [];
  });
  const strangers = selected.filter((value) => !column.values.includes(value));
  if (strangers.length === 0) return kept;
  const added = strangers.map((value) => ({ value, count: 0 }));
  return [...kept, ...added].sort((a, b) => (a.value < b.value ? -1 : 1));
}
