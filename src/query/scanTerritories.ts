import type { Filters } from "../domain/filters";
import { holdsAny, selectOptions } from "./column";
import { type Prepared, TERRITORY_FACETS, type TerritoryFacet } from "./prepare";
import type { Answer } from "./result";
import { answerOfRecords, type RecordScan } from "./scanRecords";
import { lastYearOf, standsUntil } from "./standing";

/**
 * One bit per constraint that a territory can fail. `standing` is apart from `vague` because a wave asked
 * for by name counts its ended labels too, and apart from `periode` because each year has its own answer.
 */
export const BITS: Readonly<
  Record<TerritoryFacet | "standing" | "lieu" | "q" | "budget" | "records", number>
> = {
  type: 1,
  vague: 2,
  region: 4,
  departement: 8,
  academie: 16,
  standing: 32,
  lieu: 64,
  q: 128,
  budget: 256,
  records: 512,
};

export interface TerritoryScan {
  /** For each territory, the bits of the constraints it does not meet, whether it fails or is unknown. */
  readonly unmet: Uint16Array;
  /** Of those, the bits for which nothing is known (`budget`, `records`). */
  readonly unknown: Uint16Array;
}

/** Holds every territory against `filters`, given the scan of its records. */
export function scanTerritories(prepared: Prepared, filters: Filters, scan: RecordScan): TerritoryScan {
  const count = prepared.core.territories.length;
  const unmet = new Uint16Array(count);
  const unknown = new Uint16Array(count);
  const fail = (index: number, bit: number): void => {
    unmet[index] = (unmet[index] as number) | bit;
  };
  const settle = (index: number, bit: number, answer: Answer): void => {
    if (answer !== "match") fail(index, bit);
    if (answer === "unknown") unknown[index] = (unknown[index] as number) | bit;
  };

  for (const facet of [...TERRITORY_FACETS, "lieu"] as const) {
    const column = prepared.columns[facet];
    const selected = selectOptions(column, optionsOf(filters, facet));
    if (selected === null) continue;
    for (let index = 0; index < count; index++) {
      if (!holdsAny(column, index, selected)) fail(index, BITS[facet]);
    }
  }

  const lastYear = lastYearOf(filters.periode);
  const found = prepared.text?.match(filters.q) ?? null;
  prepared.core.territories.forEach((territory, index) => {
    if (filters.type.length === 0 && territory.type === "academie") fail(index, BITS.type);
    if (filters.vague.length === 0 && !standsUntil(prepared.succession, index, lastYear)) {
      fail(index, BITS.standing);
    }
    if (found !== null && !found.has(territory.id)) fail(index, BITS.q);
    settle(index, BITS.budget, answerOfBudget(prepared, filters, index));
    settle(index, BITS.records, answerOfRecords(prepared.records, scan, index));
  });
  return { unmet, unknown };
}

/** How territory `index` answers all filters together. */
export function answerOf(scan: TerritoryScan, index: number): Answer {
  const unmet = scan.unmet[index];
  if (unmet === 0) return "match";
  return unmet === scan.unknown[index] ? "unknown" : "no";
}

function optionsOf(filters: Filters, facet: TerritoryFacet | "lieu"): readonly string[] {
  if (facet === "vague") return filters.vague.map(String);
  if (facet === "lieu") return filters.lieu === null ? [] : [filters.lieu];
  return filters[facet];
}

/** Without a known grant: unknown where one can exist, "no" where none can (a commune, an academy). */
function answerOfBudget({ grants, grantable }: Prepared, { budget }: Filters, index: number): Answer {
  if (budget === null) return "match";
  const amount = grants[index] as number;
  if (Number.isNaN(amount)) return grantable[index] === 1 ? "unknown" : "no";
  return amount >= (budget.min ?? amount) && amount <= (budget.max ?? amount) ? "match" : "no";
}
