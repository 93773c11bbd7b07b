import type { PartnerNature, PartnershipType, TerritoryType } from "./vocabulary";

/** Inclusive numeric range; `null` on a side means open. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * What the reader asked for, as plain data: it can be stored, compared, put in a link and told in
 * French. Inside a facet the values are alternatives (any of); facets combine with "and".
 * Property names are those of the URL parameters (CONTRACT).
 */
export interface Filters {
  readonly type: readonly TerritoryType[];
  readonly vague: readonly number[];
  readonly region: readonly string[];
  readonly departement: readonly string[];
  readonly academie: readonly string[];
  /** INSEE code of one commune, or `null`. */
  readonly lieu: string | null;
  readonly theme: readonly string[];
  readonly partenaire: readonly string[];
  readonly nature: readonly PartnerNature[];
  readonly genre: readonly PartnershipType[];
  /** Euros a year of comparable State grant. */
  readonly budget: Range | null;
  /** Calendar years. */
  readonly periode: Range | null;
  readonly q: string;
}

/** Facets whose value is a list of options. */
export const LIST_FACETS = [
  "type",
  "vague",
  "region",
  "departement",
  "academie",
  "theme",
  "partenaire",
  "nature",
  "genre",
] as const;
export type ListFacet = (typeof LIST_FACETS)[number];

export const NO_FILTERS: Filters = {
  type: [],
  vague: [],
  region: [],
  departement: [],
  academie: [],
  lieu: null,
  theme: [],
  partenaire: [],
  nature: [],
  genre: [],
  budget: null,
  periode: null,
  q: "",
};
