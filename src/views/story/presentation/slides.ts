import type { Story } from "../../../domain/story";
import type { View, ViewState } from "../../../domain/viewState";
import type { KnownValues } from "../../../state/knownValues";
import { viewOfPage } from "../../../state/storyPage";
import type { DroppedParam } from "../../../state/urlCodec";

/** A page of a story whose view has been read. */
export interface Slide {
  readonly title: string;
  readonly sentence: string;
  readonly notes: string;
  readonly view: ViewState;
  /** What its view asks for and the atlas does not hold. */
  readonly dropped: readonly DroppedParam[];
  /** Id of the only figure shown; `null` shows the whole view. */
  readonly figure: string | null;
}

/** How a slide is shown: the map, territories side by side, or a view made of text, tables and charts. */
export type SlideKind = "map" | "comparison" | "panel";

/** Views that answer a question of their own: nothing lies under them. */
const ALONE: ReadonlySet<View> = new Set(["donnees", "rapport", "quartier"]);

/** The slides of a story, in the language and the colours of the reader. */
export function slidesOf(
  story: Story,
  known: KnownValues,
  reader: Pick<ViewState, "language" | "colorTheme">,
): readonly Slide[] {
  return story.pages.map(({ view: pageView, ...texts }) => {
    const { view, dropped, figure } = viewOfPage(pageView, reader, known);
    return { ...texts, view, dropped, figure: view.view === "graphiques" ? figure : null };
  });
}

export function kindOf({ view, compared }: Pick<ViewState, "view" | "compared">): SlideKind {
  if (compared.length > 0 && !ALONE.has(view)) return "comparison";
  return view === "carte" ? "map" : "panel";
}

/** Whether columns need the whole breadth: what is said then stands over them, and not beside. */
export function isWide(view: ViewState): boolean {
  return kindOf(view) === "comparison" || view.view === "tableau";
}

/** Whether the time line lies under what the slide shows. */
export function hasTimeline({ view, timeline, chart }: ViewState): boolean {
  return timeline && !ALONE.has(view) && !(view === "graphiques" && chart === "temps");
}

/** The page of a story of `count` pages that is nearest to `page`; both from 1. */
export function pageWithin(page: number, count: number): number {
  return Math.min(Math.max(1, page), Math.max(1, count));
}

/** Whether the reader changed what the page shows; moving the map is no change. */
export function isChanged(shown: ViewState, page: ViewState): boolean {
  const names = Object.keys(page) as (keyof ViewState)[];
  return names.some((name) => name !== "camera" && shown[name] !== page[name]);
}
