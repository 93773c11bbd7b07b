import type { ListFacet } from "../domain/filters";

/** How a territory answers the filters: it matches, nothing is known to answer, or it does not. */
export type Answer = "match" | "unknown" | "no";

export interface FacetOption {
  readonly value: string;
  /** Territories that would match with the other facets applied and this option alone in its facet. */
  readonly count: number;
}

/** Distribution of a numeric or time facet, with the other facets applied. */
export interface Distribution {
  /** Known values, one per territory (budget) or one per year touched (periode: `values` are years). */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly known: number;
  readonly eligible: number;
}

/** The answer of a query: the one set of territories that every view shows. */
export interface Result {
  /** Ids that match, in the core's order. This is the set of "the same-ids law". */
  readonly matches: readonly string[];
  /** Ids unknown for a filtered fact; shown as hollow marks when `showUnknown`, never counted in N. */
  readonly unknown: readonly string[];
  /** Ids of the counted population (M), by DESIGN §2 "Counting". */
  readonly population: readonly string[];
  readonly facets: Readonly<Record<ListFacet, readonly FacetOption[]>>;
  readonly budget: Distribution;
  readonly periode: Distribution;
  /** Ids of the partnerships (labels excluded) that answer the partnership constraints, for matches only. */
  readonly partnerships: readonly string[];
}
