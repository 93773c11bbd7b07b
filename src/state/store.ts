import { createStore, type StoreApi } from "zustand/vanilla";
import { type Filters, type ListFacet, NO_FILTERS, type Range } from "../domain/filters";
import {
  type BasemapId,
  type Camera,
  type ColorTheme,
  type IndicatorId,
  type Language,
  MOST_COMPARED,
  type TableSort,
  type View,
  type ViewState,
} from "../domain/viewState";
import type { SuggestionAction } from "../query/suggestionEntries";
import type { DroppedParam } from "./urlCodec";
import { LONGEST_QUERY } from "./urlParameters";
import { roundCamera } from "./urlValues";

/** What the reader is told once and may dismiss; never in the URL. */
export interface Notice extends DroppedParam {
  readonly id: number;
}

interface AtlasState {
  /** What the URL holds. Every value in it survives a trip through the URL. */
  readonly viewState: ViewState;
  readonly notices: readonly Notice[];
}

/** Gestures. They change the view, never the data. */
export interface AtlasActions {
  /** Replaces the given filters and keeps the others. */
  readonly setFilters: (changes: Partial<Filters>) => void;
  /** Adds or removes one alternative of a facet, given as it is written in `FacetOption.value`. */
  readonly toggleOption: (facet: ListFacet, value: string) => void;
  /** Bounds in any order; two open sides remove the filter. */
  readonly setRange: (facet: "budget" | "periode", range: Range | null) => void;
  readonly setQuery: (text: string) => void;
  readonly clearFilters: () => void;
  /** Does what a suggestion promises; the text that led to it is consumed. */
  readonly follow: (action: SuggestionAction) => void;
  readonly openTerritory: (id: string) => void;
  readonly closeTerritory: () => void;
  readonly setView: (view: View) => void;
  readonly setIndicator: (indicator: IndicatorId) => void;
  readonly setFamily: (family: string | null) => void;
  readonly setCamera: (camera: Camera | null) => void;
  readonly setSort: (sort: TableSort | null) => void;
  readonly setShowUnknown: (shown: boolean) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setColorTheme: (theme: ColorTheme | null) => void;
  readonly setBasemap: (basemap: BasemapId) => void;
  /** Changes what is shown beside the map: charts, ties, time line. */
  readonly show: (
    changes: Partial<
      Pick<ViewState, "view" | "chart" | "grain" | "ties" | "timeline" | "story" | "page" | "speaker">
    >,
  ) => void;
  /** Adds a territory to those compared, or removes it; beyond `MOST_COMPARED` nothing is added. */
  readonly toggleCompared: (id: string) => void;
  readonly clearCompared: () => void;
  readonly dismissNotice: (id: number) => void;
  /** Takes a view read from the URL (back, forward, a new link) with what it could not hold. */
  readonly restore: (viewState: ViewState, dropped: readonly DroppedParam[]) => void;
}

export type AtlasStore = StoreApi<AtlasState & AtlasActions>;

/**
 * Makes the store of a page from the view its URL asks for and what that URL could not say.
 * @param start.communes those that a filter may hold; my neighbourhood answers for any other too
 */
export function createAtlasStore(start: {
  readonly initial: ViewState;
  readonly dropped?: readonly DroppedParam[];
  readonly communes?: ReadonlySet<string>;
}): AtlasStore {
  return createStore<AtlasState & AtlasActions>()((set) => {
    const change = (edit: (view: ViewState) => Partial<ViewState>): void =>
      set(({ viewState }) => {
        const next = { ...viewState, ...edit(viewState) };
        return { viewState: viewState.view === "quartier" ? withoutFarPlace(next, start.communes) : next };
      });
    const filter = (edit: (filters: Filters) => Partial<Filters>): void =>
      change(({ filters }) => ({ filters: { ...filters, ...edit(filters) } }));
    return {
      viewState: start.initial,
      notices: noticesOf(start.dropped ?? [], 0),

      setFilters: (changes) => filter(() => changes),
      toggleOption: (facet, value) => filter((filters) => toggled(filters, facet, value)),
      setRange: (facet, range) => filter(() => ({ [facet]: orderedRange(range) })),
      // A lone surrogate (half of a cut emoji) cannot be written in a URL.
      setQuery: (text) => filter(() => ({ q: text.slice(0, LONGEST_QUERY).replace(/\p{Surrogate}/gu, "") })),
      clearFilters: () => filter(() => NO_FILTERS),
      follow: (action) => change((view) => followed(view, action)),
      openTerritory: (territory) => change(() => ({ territory })),
      closeTerritory: () => change(() => ({ territory: null })),
      setView: (view) => change(() => ({ view })),
      setIndicator: (indicator) => change(() => ({ indicator })),
      setFamily: (family) => change(() => ({ family })),
      setCamera: (camera) => change(() => ({ camera: camera && roundCamera(camera) })),
      setSort: (sort) => change(() => ({ sort })),
      setShowUnknown: (showUnknown) => change(() => ({ showUnknown })),
      setLanguage: (language) => change(() => ({ language })),
      setColorTheme: (colorTheme) => change(() => ({ colorTheme })),
      setBasemap: (basemap) => change(() => ({ basemap })),
      show: (changes) => change(() => changes),
      toggleCompared: (id) => change(({ compared }) => ({ compared: withCompared(compared, id) })),
      clearCompared: () => change(() => ({ compared: [] })),

      dismissNotice: (id) =>
        set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
      restore: (viewState, dropped) =>
        set(({ notices }) => ({
          viewState,
          notices: noticesOf(dropped, (notices.at(-1)?.id ?? -1) + 1),
        })),
    };
  });
}

/** Out of my neighbourhood, no filter holds a commune that no territory touches. */
function withoutFarPlace(view: ViewState, communes: ReadonlySet<string> | undefined): ViewState {
  const { lieu } = view.filters;
  if (view.view === "quartier" || lieu === null || communes === undefined || communes.has(lieu)) return view;
  return { ...view, filters: { ...view.filters, lieu: null } };
}

function noticesOf(dropped: readonly DroppedParam[], firstId: number): readonly Notice[] {
  return dropped.map((param, rank) => ({ ...param, id: firstId + rank }));
}

/** Options stay sorted, so that the same choice always makes the same link. */
function toggled(filters: Filters, facet: ListFacet, value: string): Partial<Filters> {
  const current: readonly string[] = filters[facet].map(String);
  const next = current.includes(value)
    ? current.filter((option) => option !== value)
    : [...current, value].sort();
  return { [facet]: facet === "vague" ? next.map(Number) : next };
}

function withCompared(compared: readonly string[], id: string): readonly string[] {
  if (compared.includes(id)) return compared.filter((each) => each !== id);
  return compared.length < MOST_COMPARED ? [...compared, id] : compared;
}

function orderedRange(range: Range | null): Range | null {
  if (range === null || (range.min === null && range.max === null)) return null;
  const { min, max } = range;
  return min !== null && max !== null && min > max ? { min: max, max: min } : range;
}

function followed(view: ViewState, action: SuggestionAction): Partial<ViewState> {
  const filters = { ...view.filters, q: "" };
  switch (action.type) {
    case "open":
      return { filters, territory: action.territory };
    case "place":
      return { filters: { ...filters, lieu: action.commune } };
    case "option": {
      const chosen = filters[action.facet].includes(action.value)
        ? filters
        : { ...filters, ...toggled(filters, action.facet, action.value) };
      if (!action.withAcademies || chosen.type.includes("academie")) return { filters: chosen };
      return { filters: { ...chosen, type: ["academie"] } };
    }
    default:
      return action satisfies never;
  }
}
