import { lazy, type Ref, Suspense, use, useMemo } from "react";
import type { Core } from "../../domain/facts";
import type { Filters } from "../../domain/filters";
import type { Language } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";
import type { Details } from "../details";
import { pageWords } from "../pageWords";
import type { SheetHrefs } from "../sheet/sheetContext";
import { LoadBoundary } from "../shell/LoadBoundary";
import { ShareButton } from "../shell/ShareButton";

const TerritorySheet = lazy(() => import("./sheetEntry"));

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
  readonly words: FirstMessages;
  readonly language: Language;
}

/** The place of the sheet beside the view (under it on a phone). */
export function SheetDock(props: Props) {
  return (
    <div className="sheet-dock">
      <LoadBoundary words={props.words.app}>
        <Suspense fallback={<p className="state">{props.words.app.loading}</p>}>
          <Sheet {...props} />
        </Suspense>
      </LoadBoundary>
    </div>
  );
}

function Sheet({ details, words, ...props }: Props) {
  const more = use(pageWords(props.language));
  const allWords = useMemo(() => ({ ...words, ...more }), [words, more]);
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
      actions={<ShareButton words={words.app} />}
      headingRef={props.headingRef}
      onClose={props.onClose}
      onNavigate={props.onOpen}
      onOpenTerritory={props.onOpen}
      onFilter={props.onFilter}
    />
  );
}
