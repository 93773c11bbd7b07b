import { type Filters, LIST_FACETS, NO_FILTERS } from "../domain/filters";

export type FilterName = keyof Filters;

/** Every filter, in the order in which they are told. */
export const FILTER_NAMES: readonly FilterName[] = [...LIST_FACETS, "lieu", "budget", "periode", "q"];

/** Whether one filter constrains anything. */
function isActive(filters: Filters, name: FilterName): boolean {
  const value = filters[name];
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** Names of the filters that constrain something, in the order of `FILTER_NAMES`. */
export function activeFilters(filters: Filters): readonly FilterName[] {
  return FILTER_NAMES.filter((name) => isActive(filters, name));
}

/** The same filters with one of them removed. */
export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return { ...filters, [name]: NO_FILTERS[name] };
}
