import type { StoryPage } from "../domain/story";
import { DEFAULT_VIEW_STATE, type ViewState } from "../domain/viewState";
import { splitStoryView } from "../scene/story/storyView";
import type { KnownValues } from "./knownValues";
import { type DroppedParam, formatViewState, parseViewState } from "./urlCodec";

/** What belongs to the reader, or to the presentation itself: a page neither holds nor changes it. */
function ofReader({ language, colorTheme }: ViewState) {
  return { language, colorTheme, story: null, page: 1, speaker: false };
}

/** The view as a page of a story holds it. @param figure id of the only chart shown */
export function storyViewOf(viewState: ViewState, figure: string | null = null): StoryPage["view"] {
  const search = formatViewState({ ...viewState, ...ofReader(DEFAULT_VIEW_STATE) });
  return figure === null ? search : `${search}#${figure}`;
}

/** What the view of a page shows to this reader, and what of it the atlas does not have. */
export function viewOfPage(
  pageView: StoryPage["view"],
  reader: ViewState,
  known?: KnownValues,
): { readonly view: ViewState; readonly dropped: readonly DroppedParam[]; readonly figure: string | null } {
  const { search, figure } = splitStoryView(pageView);
  const { state, dropped } = parseViewState(search, known);
  return { view: { ...state, ...ofReader(reader) }, dropped, figure };
}
