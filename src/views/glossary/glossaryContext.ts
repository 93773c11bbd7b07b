import { createContext } from "react";
import type { GlossaryMessages } from "../../i18n/messages";

/** Where the page stands and what it already holds of the glossary. */
export interface GlossarySetting {
  /** From the page to the root of the site: nothing in the app, `../../` in a static page. */
  readonly base: string;
  /** French words at hand, for a page written by the build; `null` in the app, which loads them. */
  readonly words: GlossaryMessages | null;
}

export const GlossaryContext = createContext<GlossarySetting>({ base: "", words: null });
