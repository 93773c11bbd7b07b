import type { Atlas, Core } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { AllMessages } from "../../i18n/messages";
import type { Prepared } from "../../query/prepare";
import type { AtlasActions } from "../../state/store";
import type { SheetHrefs } from "../sheet/sheetContext";
import type { AtlasView } from "../useAtlasView";

/** What every section of the charts view is given: the same result as the map, the list and the table. */
export interface SectionProps {
  readonly core: Core;
  readonly atlas: Atlas;
  readonly prepared: Prepared;
  readonly view: AtlasView;
  readonly actions: AtlasActions;
  readonly hrefs: SheetHrefs;
  readonly words: AllMessages;
  readonly language: Language;
}
