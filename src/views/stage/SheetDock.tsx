// Loaded when first shown, with its style sheet; the static pages import the component alone.
import "../sheet/sheet.css";
import type { Ref } from "react";
import type { Core } from "../../domain/facts";
import type { Filters } from "../../domain/filters";
import type { Language } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";
import { CompareToggle } from "../compare/CompareToggle";
import type { Details } from "../details";
import type { SheetHrefs } from "../sheet/sheetContext";
import { TerritorySheet } from "../sheet/TerritorySheet";
import { ShareButton } from "../shell/ShareButton";
import { usePageMessages } from "../useMessages";

interface Props {
  readonly core: Core;
  readonly details: Details;
  readonly onRetry: () => void;
  readonly territory: string;
  readonly ids: readonly string[];
  readonly hrefs: SheetHrefs;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onFilter: (patch: Partial<Filters>) => void;
  readonly compared: readonly string[];
  readonly onCompare: (id: string) => void;
  readonly words: FirstMessages;
  readonly language: Language;
}

/** The sheet with its words, loaded with it. */
export default function SheetDock({ details, words, ...props }: Props) {
  const allWords = usePageMessages(words, props.language);
  return (
    <TerritorySheet
      core={props.core}
      atlas={details.status === "ready" ? details.atlas : null}
      failed={details.status === "failed"}
      onRetry={props.onRetry}
      territoryId={props.territory}
      ids={props.ids}
      words={allWords}
      language={props.language}
      hrefs={props.hrefs}
      actions={
        <>
          <CompareToggle
            id={props.territory}
            compared={props.compared}
            onToggle={props.onCompare}
            words={words.app}
          />
          <ShareButton words={words.app} />
        </>
      }
      headingRef={props.headingRef}
      onClose={props.onClose}
      onNavigate={props.onOpen}
      onOpenTerritory={props.onOpen}
      onFilter={props.onFilter}
      canReport
    />
  );
}
