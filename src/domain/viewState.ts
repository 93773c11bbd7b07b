import type { LonLat } from "./facts";
import { type Filters, NO_FILTERS } from "./filters";

export const VIEWS = ["carte", "quartier", "tableau", "graphiques", "rapport", "donnees"] as const;
export type View = (typeof VIEWS)[number];

/** Subjects of the charts view (`graphique` in the URL). */
export const CHARTS = ["argent", "themes", "temps", "couverture", "partenaires"] as const;
export type ChartId = (typeof CHARTS)[number];

/** What one row or column of an aggregated chart stands for (`maille` in the URL). */
export const GRAINS = ["territoire", "departement", "region"] as const;
export type Grain = (typeof GRAINS)[number];
/** The grains that are places, whether or not a territory is in them. */
export type PlaceGrain = Exclude<Grain, "territoire">;

/**
 * Which ties the map draws (`liens` in the URL): those of the partners filtered on and of the open
 * territory, those of every partnership of the result, or none.
 */
export const TIE_MODES = ["choisis", "tous", "aucun"] as const;
export type TieMode = (typeof TIE_MODES)[number];

/** Most territories that are compared side by side. */
export const MOST_COMPARED = 4;
/** Longest story that a link carries, packed. */
export const LONGEST_PACKED = 6000;

/** What colours and sizes the map. */
export const INDICATORS = ["vague", "theme", "budget", "partenariats", "habitants", "couverture"] as const;
export type IndicatorId = (typeof INDICATORS)[number];

export const BASEMAPS = ["sobre", "ign-plan"] as const;
export type BasemapId = (typeof BASEMAPS)[number];

export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const COLOR_THEMES = ["clair", "sombre", "contraste"] as const;
export type ColorTheme = (typeof COLOR_THEMES)[number];

export interface Camera {
  readonly zoom: number;
  readonly center: LonLat;
}

/** Everything a person would share, bookmark or go back to: the URL and nothing else holds it. */
export interface ViewState {
  readonly view: View;
  readonly filters: Filters;
  /** `false` hides the territories unknown for the filtered facts (`inconnus=sans`). */
  readonly showUnknown: boolean;
  readonly indicator: IndicatorId;
  /** Theme family painted when `indicator` is `theme` (`famille` in the URL). `null`: the first family. */
  readonly family: string | null;
  /** Id of the territory whose sheet is open. */
  readonly territory: string | null;
  readonly camera: Camera | null;
  readonly basemap: BasemapId;
  readonly language: Language;
  /** `null` follows the system. */
  readonly colorTheme: ColorTheme | null;
  readonly sort: TableSort | null;
  readonly chart: ChartId;
  /** `null`: the chart's own choice. */
  readonly grain: Grain | null;
  /** Ids of the territories compared side by side (`comparer`), in the order they were chosen. */
  readonly compared: readonly string[];
  readonly ties: TieMode;
  /** Whether the time line is shown under the map (`frise=oui`). */
  readonly timeline: boolean;
  /**
   * The story shown as a presentation over the view (`recit`): an id, or `.` and the whole story packed.
   * The rest of the view is what the reader comes back to.
   */
  readonly story: string | null;
  /** Page of that story, from 1. */
  readonly page: number;
  /** Whether this window is the speaker's: notes, next page, clock (`orateur=oui`). */
  readonly speaker: boolean;
}

/** Order of the table and list (`tri` in the URL: `nom`, `-budget`…). `null`: by name. */
export interface TableSort {
  readonly column: SortColumn;
  readonly descending: boolean;
}
export const SORT_COLUMNS = [
  "nom",
  "type",
  "vague",
  "departement",
  "partenariats",
  "themes",
  "budget",
  "habitants",
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export const DEFAULT_VIEW_STATE: ViewState = {
  view: "carte",
  filters: NO_FILTERS,
  showUnknown: true,
  indicator: "vague",
  family: null,
  territory: null,
  camera: null,
  basemap: "sobre",
  language: "fr",
  colorTheme: null,
  sort: null,
  chart: "argent",
  grain: null,
  compared: [],
  ties: "choisis",
  timeline: false,
  story: null,
  page: 1,
  speaker: false,
};
