import { createContext, use } from "react";
import type { Core, CoreTerritory } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { AudienceWords } from "../../i18n/messages";
import type { AtlasActions } from "../../state/store";
import type { SheetHrefs } from "../sheet/sheetContext";

/** What every part of my neighbourhood needs; filled by `QuartierStage` only. */
export interface QuartierSetting {
  readonly core: Core;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly actions: AtlasActions;
  readonly hrefs: SheetHrefs;
  readonly words: AudienceWords;
  readonly language: Language;
  /** Language of names and texts that come from the facts, when it is not that of the interface. */
  readonly factsLang: "fr" | undefined;
}

export const QuartierContext = createContext<QuartierSetting | null>(null);

/** The setting of the view. Throws when used outside it, which is a mistake of the code. */
export function useQuartier(): QuartierSetting {
  const setting = use(QuartierContext);
  if (setting === null) throw new Error("useQuartier outside QuartierStage");
  return setting;
}
