import type { Filters } from "../domain/filters";
import { activeFilters, type FilterName, withoutFilter } from "./activeFilters";
import type { Prepared } from "./prepare";
import { runQuery } from "./runQuery";

/** A way out of an empty result: one change of the filters, and what then matches. */
export interface Relaxation {
  /** `remove`: drop `filter`. `academies`: ask for the academies, which are left out by default. */
  readonly kind: "remove" | "academies";
  readonly filter: FilterName;
  /** Territories that then match; more than 0. */
  readonly matches: number;
  /** The changed filters, ready to apply. */
  readonly filters: Filters;
}

/** Single changes that give matches, the most fruitful first. */
export function relaxations(prepared: Prepared, filters: Filters): readonly Relaxation[] {
  const changes: Omit<Relaxation, "matches">[] = activeFilters(filters).map((filter) => ({
    kind: "remove",
    filter,
    filters: withoutFilter(filters, filter),
  }));
  if (filters.type.length === 0) {
    changes.push({ kind: "academies", filter: "type", filters: { ...filters, type: ["academie"] } });
  }
  return changes
    .map((change) => ({ ...change, matches: runQuery(prepared, change.filters).matches.length }))
    .filter(({ matches }) => matches > 0)
    .sort((a, b) => b.matches - a.matches);
}
