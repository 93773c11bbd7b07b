import { createContext, use } from "react";
import type { Core } from "../../../domain/facts";
import type { ViewState } from "../../../domain/viewState";
import type { AudienceWords } from "../../../i18n/messages";
import type { KnownValues } from "../../../state/knownValues";
import type { AtlasActions } from "../../../state/store";

/** What every part of the panel reads. */
interface Panel {
  readonly core: Core;
  readonly known: KnownValues;
  /** The view behind the panel, which a page can be made of. */
  readonly viewState: ViewState;
  readonly actions: AtlasActions;
  readonly words: AudienceWords;
  /** Says aloud what a gesture did. */
  readonly say: (text: string) => void;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = use(PanelContext);
  if (panel === null) throw new Error("usePanel is for what stands inside the panel of the stories");
  return panel;
}
