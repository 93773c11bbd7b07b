import { createContext } from "react";

/** How the charts stand in the page: all of them, or one alone on the page of a story. */
interface FigureTools {
  /** Id of the only chart shown, without its buttons; `null` shows them all. */
  readonly only: string | null;
  /** Adds a chart to a story; `null` where there is no story to add it to. */
  readonly onPresent: ((id: string, title: string) => void) | null;
}

/** Where nothing says otherwise: every chart, and no story. */
export const EVERY_FIGURE: FigureTools = { only: null, onPresent: null };

export const FigureContext = createContext(EVERY_FIGURE);
