import type { PartialDate } from "./partialDate";
import type {
  Approximation,
  BudgetNature,
  BudgetScope,
  BudgetStatus,
  FactMeasure,
  FactScope,
  IndicatorName,
  PartnerNature,
  PartnershipType,
  PositionPrecision,
  QpvGeography,
  SourceNature,
  TerritoryType,
} from "./vocabulary";

/**
 * The facts of the atlas at two stages of loading. `Core` (decoded from `data/index.json`) is what
 * filters, map, list, search and summary need; `Atlas` (from `data/atlas.json`) adds every text,
 * amount and source for the sheet, the table's details and the "données" view.
 *
 * `null` always means "non renseigné": no source seen says it. It is never 0 and never "no".
 */

/** WGS 84 degrees, longitude first. */
export type LonLat = readonly [lon: number, lat: number];

/** The comparable yearly State grant of a territory: the only amount that may colour, size, sort or filter. */
export interface ComparableGrant {
  /** Euros a year. */
  readonly amount: number;
  /** `annuel`: the source states it as yearly. `enveloppe`: an envelope divided by `years`, and told so. */
  readonly method: "annuel" | "enveloppe";
  /** Number of years the envelope was divided by; `null` for `annuel`. */
  readonly years: number | null;
  /** First and last calendar year of the line behind it; `null` when the source gives no period. */
  readonly from: number | null;
  readonly to: number | null;
  readonly approximation: Approximation | null;
  /** Id of the `CoreBudget` behind it. */
  readonly budget: string;
}

/** A number of residents with its perimeter; comparable only within the same kind of perimeter. */
export interface Residents {
  readonly value: number;
  readonly approximation: Approximation | null;
}

export interface CoreTerritory {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly type: TerritoryType;
  /** Year of the labelling wave; `null` where there is no label (academies, city of Grenoble…). */
  readonly wave: number | null;
  /** Year given by local sources when it differs from `wave`, else `null`. */
  readonly waveInLocalSources: number | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly replacedBy: readonly string[];
  /** INSEE codes. */
  readonly communes: readonly string[];
  /** INSEE codes; several for academies and territories that straddle. */
  readonly departements: readonly string[];
  readonly regions: readonly string[];
  /** Slugs (`aix-marseille`). */
  readonly academies: readonly string[];
  readonly position: LonLat;
  readonly precision: PositionPrecision;
  /**
   * Neighbourhood names as sources give them, then official QPV names, without those that add no word
   * to the names of the territory, of its communes or of another: what search needs.
   */
  readonly quartiers: readonly string[];
  readonly declaredThemes: readonly string[];
  readonly grant: ComparableGrant | null;
  readonly residents: Residents | null;
}

export interface CorePartnership {
  /** `p` and the rank of the row in its table (`p0`): only joins `Core` and `Atlas` of one build, never in a link. */
  readonly id: string;
  readonly type: PartnershipType;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** Territory ids. */
  readonly territories: readonly string[];
  /** Partner ids. */
  readonly partners: readonly string[];
  /** Theme ids; empty means "not recorded". */
  readonly themes: readonly string[];
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly nature: PartnerNature;
}

/** When money of a territory ran: enough for the time filter. */
export interface CoreBudget {
  /** `b` and the rank of the row in its table (`b0`): only joins `Core` and `Atlas` of one build, never in a link. */
  readonly id: string;
  readonly territories: readonly string[];
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
}

export interface Theme {
  readonly id: string;
  readonly label: string;
  /** Family id. */
  readonly family: string;
}

export interface ThemeFamily {
  readonly id: string;
  readonly label: string;
}

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  readonly postcodes: readonly string[];
}
export interface Departement {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}
export interface Region {
  readonly code: string;
  readonly name: string;
}
export interface Academie {
  readonly slug: string;
  readonly name: string;
}

export interface Core {
  /** ISO date at which the facts were compiled. */
  readonly factsDate: string;
  readonly territories: readonly CoreTerritory[];
  /** Every row of `partenariats.csv`, `label` events included: filter with `isPartnership`. */
  readonly partnerships: readonly CorePartnership[];
  readonly partners: readonly Partner[];
  readonly budgets: readonly CoreBudget[];
  readonly themes: readonly Theme[];
  readonly families: readonly ThemeFamily[];
  /** Only the communes, départements, régions and académies that a territory touches. */
  readonly communes: readonly Commune[];
  readonly departements: readonly Departement[];
  readonly regions: readonly Region[];
  readonly academies: readonly Academie[];
}

// ---- details (atlas.json) ----

export interface TerritoryDetails {
  readonly id: string;
  /** How the wave was established, in French; `null` when a source states it outright. */
  readonly waveMethod: string | null;
  readonly related: readonly string[];
  readonly quartiers: readonly string[];
  readonly quartiersSources: readonly string[];
  readonly leadCollege: string | null;
  readonly leadCollegeSources: readonly string[];
  readonly positionSource: string | null;
  readonly themesSources: readonly string[];
  readonly notes: string | null;
  readonly sources: readonly string[];
}

export interface Partnership extends CorePartnership {
  /** `id` of the row of `partenariats.csv`: what a report of an error names, stable from build to build. */
  readonly rowId: string;
  readonly title: string;
  readonly periodText: string | null;
  readonly audience: string | null;
  /** INSEE codes of places (a lycée's commune…). */
  readonly places: readonly string[];
  readonly summary: string;
  readonly sources: readonly string[];
  /** Names of the columns of this row that were inferred rather than read. */
  readonly inferred: readonly string[];
  readonly notes: string | null;
}

export interface Budget extends CoreBudget {
  /** `id` of the row of `budgets.csv`, as `Partnership.rowId`. */
  readonly rowId: string;
  readonly scope: BudgetScope;
  /** Euros. */
  readonly amount: number;
  readonly approximation: Approximation | null;
  readonly nature: BudgetNature;
  /** `true`: amount a year; `false`: amount of the whole period; `null`: the source does not say. */
  readonly annual: boolean | null;
  readonly periodText: string | null;
  /** Partner ids; empty when the payer is unknown. */
  readonly payers: readonly string[];
  readonly payerText: string | null;
  readonly purpose: string | null;
  readonly status: BudgetStatus | null;
  /** Id of the line that contains or restates this one. */
  readonly includedIn: string | null;
  readonly sources: readonly string[];
  readonly inferred: readonly string[];
  readonly notes: string | null;
}

export interface Indicator {
  readonly territory: string;
  readonly name: IndicatorName;
  readonly value: number;
  readonly approximation: Approximation | null;
  /** What is counted and where, as the source says. */
  readonly perimeter: string | null;
  readonly year: number | null;
  readonly sources: readonly string[];
}

export interface Qpv {
  readonly code: string;
  readonly name: string;
  readonly geography: QpvGeography;
  readonly territory: string;
  readonly sources: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: PartialDate | null;
  readonly url: string | null;
  readonly nature: SourceNature;
  readonly note: string | null;
}

export interface ProgrammeFact {
  readonly id: string;
  readonly topic: string;
  readonly date: PartialDate | null;
  readonly statement: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly sources: readonly string[];
  /** `true` when deduced rather than read. */
  readonly deduced: boolean;
  readonly note: string | null;
  /** Of an amount in euros; `null` when the fact is not one. */
  readonly scope: FactScope | null;
  readonly measure: FactMeasure | null;
}

export interface Disagreement {
  readonly id: string;
  readonly topic: string;
  /** Ids of programme facts. */
  readonly facts: readonly string[];
  readonly comment: string;
}

export interface OpenQuestion {
  readonly id: string;
  readonly statement: string;
}

/** A dated, possibly partial, list of names published somewhere. */
export interface NameList {
  readonly id: string;
  readonly title: string;
  readonly date: PartialDate | null;
  readonly names: readonly string[];
  readonly comment: string | null;
  readonly sources: readonly string[];
}

export interface Atlas {
  readonly territories: readonly TerritoryDetails[];
  readonly partnerships: readonly Partnership[];
  readonly budgets: readonly Budget[];
  readonly indicators: readonly Indicator[];
  readonly qpvs: readonly Qpv[];
  readonly themeDefinitions: Readonly<Record<string, string>>;
  readonly familyDefinitions: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  readonly programmeFacts: readonly ProgrammeFact[];
  readonly disagreements: readonly Disagreement[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly lists: readonly NameList[];
  /** Communes named as places of partnerships, beyond those of `Core`. */
  readonly places: readonly Commune[];
  /** Where each place of a partnership is (the point of its commune), for those that are known. */
  readonly placePositions: readonly PlacePosition[];
  /** Every département of France, and every région: also those that no territory touches. */
  readonly allDepartements: readonly Departement[];
  readonly allRegions: readonly Region[];
}

/** The point of a commune, WGS 84. */
export interface PlacePosition {
  /** INSEE code. */
  readonly commune: string;
  readonly lonLat: LonLat;
}

/** A `label` row is an event of the territory, not a partnership. */
export function isPartnership(row: CorePartnership): boolean {
  return row.type !== "label";
}
