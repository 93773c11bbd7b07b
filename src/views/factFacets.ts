import type { Filters } from "../domain/filters";

/** Facets whose options are facts, in French whatever the language of the interface. */
const FACT_FACETS: readonly (keyof Filters)[] = [
  "region",
  "departement",
  "academie",
  "theme",
  "partenaire",
  "lieu",
];

/** Whether the values of a facet are names of the facts rather than words of the interface. */
export function hasFactValues(facet: keyof Filters): boolean {
  return FACT_FACETS.includes(facet);
}
