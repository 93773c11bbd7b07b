import { LONGEST_VIEW, type StoryPage } from "../domain/story";
import { DEFAULT_VIEW_STATE, type ViewState } from "../domain/viewState";
import { splitStoryView } from "../scene/story/storyView";
import type { KnownValues } from "./knownValues";
import { type DroppedParam, formatViewState, parseViewState } from "./urlCodec";

type Reader = Pick<ViewState, "language" | "colorTheme">;

/** What belongs to the reader, or to the presentation itself: a page neither holds nor changes it. */
function ofReader({ language, colorTheme }: Reader) {
  return { language, colorTheme, story: null, page: 1, speaker: false };
}

/**
 * The view as a page of a story holds it; `null` when it has so many filters that a page could not be
 * read back. @param figure id of the only chart shown
 */
export function storyViewOf(viewState: ViewState, figure: string | null = null): StoryPage["view"] | null {
  const search = formatViewState({ ...viewState, ...ofReader(DEFAULT_VIEW_STATE) });
  const view = figure === null ? search : `${search}#${figure}`;
  return view.length <= LONGEST_VIEW ? view : null;
}

/** What the view of a page shows to this reader, and what of it the atlas does not have. */
export function viewOfPage(
  pageView: StoryPage["view"],
  reader: Reader,
  known?: KnownValues,
): { readonly view: ViewState; readonly dropped: readonly DroppedParam[]; readonly figure: string | null } {
  const { search, figure } = splitStoryView(pageView);
  const { state, dropped } = parseViewState(search, known);
  return { view: { ...state, ...ofReader(reader) }, dropped, figure };
}
