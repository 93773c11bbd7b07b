import { useMemo } from "react";
import { useStore } from "zustand";
import type { FirstMessages } from "../../../i18n/messages";
import type { Prepared } from "../../../query/prepare";
import { createSelectors } from "../../../state/selectors";
import type { AtlasActions, AtlasStore, Notice } from "../../../state/store";
import type { Details } from "../../details";
import type { SheetHrefs } from "../../sheet/sheetContext";
import { useAtlasView } from "../../useAtlasView";
import { useHrefs } from "../../useHrefs";
import { type OverlaidView, useOverlays } from "../../useOverlays";

/** What a slide shows and what can be done on it, which never reaches the URL. */
export interface SlideView {
  readonly view: OverlaidView;
  readonly actions: AtlasActions & { readonly notices: readonly Notice[] };
  readonly hrefs: SheetHrefs;
  /** Whether the free text of the view waits for its engine: there is no result to tell yet. */
  readonly isPending: boolean;
}

/** The one result of a slide, computed as for the atlas itself: the same view holds the same territories. */
export function useSlideView(
  store: AtlasStore,
  prepared: Prepared,
  details: Details,
  words: FirstMessages,
): SlideView {
  const selectors = useMemo(() => createSelectors(prepared), [prepared]);
  const bare = useAtlasView(store, prepared, selectors, words);
  const view = useOverlays(bare, prepared.core, details, words);
  const actions = useStore(store);
  const { viewState } = view;
  const hrefs = useHrefs(viewState);
  return { view, actions, hrefs, isPending: viewState.filters.q !== "" && prepared.text === null };
}
