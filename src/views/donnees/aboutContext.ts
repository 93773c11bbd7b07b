import { createContext, use } from "react";
import type { Source } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { Messages } from "../../i18n/messages";

export type AboutWords = Pick<Messages, "data" | "sheet" | "terms" | "vocab">;

/** What every part of the "données" view needs; filled by `AboutData` only. */
export interface AboutSetting {
  readonly words: AboutWords;
  readonly language: Language;
  readonly sources: ReadonlyMap<string, Source>;
}

export const AboutContext = createContext<AboutSetting | null>(null);

/** The setting of the enclosing view. Throws when used outside one, which is a mistake of the code. */
export function useAbout(): AboutSetting {
  const setting = use(AboutContext);
  if (setting === null) throw new Error("useAbout outside AboutData");
  return setting;
}
