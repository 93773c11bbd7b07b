import { createContext, use } from "react";
import type { Source } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { Messages } from "../../i18n/messages";
import type { Reporting } from "../sheet/sheetContext";

export type AboutWords = Pick<Messages, "data" | "sheet" | "terms" | "vocab">;

/** What every part of the "données" view needs; filled by `AboutData` only. */
export interface AboutSetting {
  readonly words: AboutWords;
  readonly language: Language;
  readonly sources: ReadonlyMap<string, Source>;
  /** Address of the sheet of a territory; nothing where none can be given. */
  readonly hrefOf?: ((id: string) => string) | undefined;
  /** Opens a sheet without leaving the page. */
  readonly onOpenTerritory?: ((id: string) => void) | undefined;
  /** What a reader may report here; nothing where scripts do not run. */
  readonly reporting?: Reporting | undefined;
}

export const AboutContext = createContext<AboutSetting | null>(null);

/** The setting of the enclosing view. Throws when used outside one, which is a mistake of the code. */
export function useAbout(): AboutSetting {
  const setting = use(AboutContext);
  if (setting === null) throw new Error("useAbout outside AboutData");
  return setting;
}
