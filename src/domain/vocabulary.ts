/** Closed vocabularies of the tables. Values are those written in `data/*.csv`. */

export const TERRITORY_TYPES = ["cite-educative", "commune", "academie", "territoire-innovation"] as const;
export type TerritoryType = (typeof TERRITORY_TYPES)[number];

/** What the point of a territory is, from finest to coarsest. */
export const POSITION_PRECISIONS = ["quartier", "arrondissement", "commune", "communes", "academie"] as const;
export type PositionPrecision = (typeof POSITION_PRECISIONS)[number];

/**
 * Kinds of row in `partenariats.csv`. A `label` row is an event of the territory (a labelling, an
 * extension, a split), never a partnership: see `isPartnership`.
 */
export const PARTNERSHIP_TYPES = [
  "convention",
  "projet",
  "formation",
  "appel-a-projets",
  "hackathon",
  "autre",
  "label",
] as const;
export type PartnershipType = (typeof PARTNERSHIP_TYPES)[number];

export const PARTNER_NATURES = [
  "commune",
  "etat",
  "education-nationale",
  "association",
  "operateur-public",
  "entreprise",
  "fondation",
  "universite",
  "autre",
] as const;
export type PartnerNature = (typeof PARTNER_NATURES)[number];

/**
 * Whom an amount is for: one territory, several together (never divided among them), or each
 * territory of a national rule alike (a programme fact, never one territory's own budget).
 */
export const BUDGET_SCOPES = ["territoire", "plusieurs", "programme"] as const;
export type BudgetScope = (typeof BUDGET_SCOPES)[number];

export const BUDGET_NATURES = [
  "dotation-etat",
  "amorcage",
  "convention",
  "municipal",
  "action",
  "autre",
] as const;
export type BudgetNature = (typeof BUDGET_NATURES)[number];

export const BUDGET_STATUSES = ["annonce", "vote", "verse"] as const;
export type BudgetStatus = (typeof BUDGET_STATUSES)[number];

/** How exact a published figure says it is; `null` means stated without reserve. */
export const APPROXIMATIONS = ["environ", "au-moins", "au-plus"] as const;
export type Approximation = (typeof APPROXIMATIONS)[number];

/** Whether a programme fact in euros is about the whole programme, or about territories that it names. */
export const FACT_SCOPES = ["nationale", "locale"] as const;
export type FactScope = (typeof FACT_SCOPES)[number];

/** Whether a programme fact in euros gives an amount, or what is added to an earlier one. */
export const FACT_MEASURES = ["niveau", "variation"] as const;
export type FactMeasure = (typeof FACT_MEASURES)[number];

export const INDICATOR_NAMES = ["habitants", "jeunes", "colleges", "lycees", "ecoles"] as const;
export type IndicatorName = (typeof INDICATOR_NAMES)[number];

export const QPV_GEOGRAPHIES = ["2015", "2024"] as const;
export type QpvGeography = (typeof QPV_GEOGRAPHIES)[number];

export const SOURCE_NATURES = [
  "document-fondateur",
  "officiel",
  "collectivite",
  "education-nationale",
  "presse",
  "recherche",
  "association",
  "donnees-ouvertes",
  "autre",
] as const;
export type SourceNature = (typeof SOURCE_NATURES)[number];
