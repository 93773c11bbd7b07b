import type { ViewState } from "../../domain/viewState";
import { titleOfFigure } from "../../scene/story/viewWords";
import { storyViewOf } from "../../state/storyPage";
import { audienceWords } from "../pageWords";
import { storyShelf } from "./useShelf";

/**
 * Adds a chart, alone on its page, to the story being written, or to a new one. A view or a story that is
 * too long for it is left as it is: the panel says so. @throws when the words cannot be loaded
 */
export async function addFigure(viewState: ViewState, figure: string, title: string): Promise<void> {
  const view = storyViewOf(viewState, figure);
  const { story: words } = await audienceWords(viewState.language);
  if (view === null) return;
  const { stories, current, create, addPage } = storyShelf().getState();
  const isOpen = stories.some(({ id }) => id === current);
  const id = isOpen && current !== null ? current : create({ title: words.newTitle, description: "" });
  addPage(id, {
    title: titleOfFigure(title),
    view,
    sentence: "",
    notes: "",
  });
}
