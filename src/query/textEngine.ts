import type { Core } from "../domain/facts";
import { lazySearch } from "./searchIndex";
import { type SuggestionGroup, suggest } from "./suggest";
import { matchText } from "./textSearch";

/** Free text over a core. It is loaded apart: a page that nobody searches does without it. */
export interface TextEngine {
  /** Ids of the territories that answer; `null` when the text asks for nothing. */
  readonly match: (text: string) => ReadonlySet<string> | null;
  readonly suggest: (text: string) => readonly SuggestionGroup[];
  /** Builds the indexes ahead of the first keystroke. */
  readonly warm: () => void;
}

/** The text engine of a core; its indexes are built at their first use. */
export function createTextEngine(core: Core): TextEngine {
  const searchable = lazySearch(core);
  return {
    match: (text) => matchText(searchable, text),
    suggest: (text) => suggest(searchable, text),
    warm: () => {
      searchable.territoryIndex();
      searchable.suggestionIndex();
    },
  };
}
