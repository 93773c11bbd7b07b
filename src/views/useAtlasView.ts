import { useMemo } from "react";
import { useStore } from "zustand";
import type { CoreTerritory } from "../domain/facts";
import type { ViewState } from "../domain/viewState";
import type { FirstMessages } from "../i18n/messages";
import type { Prepared } from "../query/prepare";
import type { Result } from "../query/result";
import { composeScene } from "../scene/composeScene";
import { describeFilters, type FilterWords } from "../scene/describeFilters";
import { sortTerritories } from "../scene/order";
import type { Scene } from "../scene/scene";
import { statusSentence } from "../scene/statusSentence";
import { summarize } from "../scene/summary";
import type { Selectors } from "../state/selectors";
import type { AtlasStore } from "../state/store";
import { useIndicator } from "./useIndicator";

/** Everything the page shows, computed once from the view state: all views read the same answers. */
export interface AtlasView {
  readonly viewState: ViewState;
  readonly result: Result;
  readonly scene: Scene;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** Ids that match, then ids unknown for the filtered facts (none when hidden), in the reader's order. */
  readonly matches: readonly string[];
  readonly unknown: readonly string[];
  readonly status: string;
  readonly summary: readonly string[];
  readonly chips: readonly FilterWords[];
}

/** Follows the store and asks `query` and `scene` for what is shown. */
export function useAtlasView(
  store: AtlasStore,
  prepared: Prepared,
  selectors: Selectors,
  words: FirstMessages,
): AtlasView {
  const { core } = prepared;
  const viewState = useStore(store, (state) => state.viewState);
  const { filters, showUnknown, language, indicator, family, sort } = viewState;
  const result = selectors.result(viewState);
  const territories = useMemo(() => new Map(core.territories.map((entry) => [entry.id, entry])), [core]);
  const painted = useIndicator(indicator, family, { core, words, language });
  const scene = useMemo(
    () => composeScene(core, result, painted, { showUnknown, language, words }),
    [core, result, painted, showUnknown, language, words],
  );
  const matches = useMemo(() => sortTerritories(core, result.matches, sort), [core, result, sort]);
  const unknown = useMemo(
    () => (showUnknown ? sortTerritories(core, result.unknown, sort) : []),
    [core, result, showUnknown, sort],
  );
  const summary = useMemo(
    () => summarize(core, result, { filters, showUnknown }, words, language),
    [core, result, filters, showUnknown, words, language],
  );
  const chips = useMemo(
    () => describeFilters(filters, core, words, language),
    [filters, core, words, language],
  );
  return {
    viewState,
    result,
    scene,
    territories,
    matches,
    unknown,
    status: statusSentence(result, showUnknown, words),
    summary,
    chips,
  };
}
