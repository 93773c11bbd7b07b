import { lazy, type ReactNode, Suspense } from "react";
import type { Core } from "../../domain/facts";
import type { FirstMessages } from "../../i18n/messages";
import type { Prepared } from "../../query/prepare";
import type { AtlasActions } from "../../state/store";
import type { SectionProps } from "../charts/sectionProps";
import type { Details } from "../details";
import type { QuartierProps } from "../quartier/QuartierStage";
import type { ReportProps } from "../report/ReportStage";
import type { SheetHrefs } from "../sheet/sheetContext";
import { RetryState } from "../shell/RetryState";
import type { AtlasView } from "../useAtlasView";
import { useAllMessages, useAudienceMessages, usePageMessages } from "../useMessages";
import { UnknownTerritories } from "./UnknownTerritories";

const TerritoryTable = lazy(() => import("./tableEntry"));
const ChartsStage = lazy(() => import("../charts/ChartsStage"));
const AboutData = lazy(() => import("./donneesEntry"));
const ReportStage = lazy(() => import("../report/ReportStage"));
const QuartierStage = lazy(() => import("../quartier/QuartierStage"));

interface Props {
  readonly core: Core;
  readonly prepared: Prepared;
  readonly view: AtlasView;
  readonly details: Details;
  readonly onRetry: () => void;
  readonly actions: AtlasActions;
  readonly hrefs: SheetHrefs;
  readonly summary: ReactNode;
  /** What to show instead of the table when nothing matches; else `null`. */
  readonly empty: ReactNode;
  readonly sheet: ReactNode;
  /** Opens the panel of the stories. */
  readonly onTell: () => void;
  readonly words: FirstMessages;
}

/** The views made of text and tables. */
export default function PanelStage(props: Props) {
  const isSheetOpen = props.view.viewState.territory !== null;
  return (
    <div className="stage__body stage__body--wide" data-sheet={isSheetOpen ? "" : undefined}>
      <div className={props.view.viewState.view === "tableau" ? "panel-fill" : "panel-scroll"}>
        <Suspense fallback={<p className="state">{props.words.app.loading}</p>}>
          <Panel {...props} />
        </Suspense>
      </div>
      {props.sheet}
    </div>
  );
}

function Panel({ core, view, details, actions, hrefs, words, ...props }: Props) {
  const { viewState } = view;
  const { language } = viewState;
  const allWords = usePageMessages(words, language);
  const pending = <Pending details={details} onRetry={props.onRetry} words={words.app} />;
  if (viewState.view === "graphiques") {
    return (
      <>
        {props.summary}
        {props.empty}
        {details.status === "ready" ? (
          <Charts
            core={core}
            atlas={details.atlas}
            prepared={props.prepared}
            view={view}
            actions={actions}
            hrefs={hrefs}
            words={words}
            language={language}
            onTell={props.onTell}
          />
        ) : (
          pending
        )}
      </>
    );
  }
  if (viewState.view === "rapport") {
    return details.status === "ready" ? (
      <Report
        core={core}
        atlas={details.atlas}
        prepared={props.prepared}
        view={view}
        actions={actions}
        hrefs={hrefs}
        empty={props.empty}
        words={words}
        language={language}
      />
    ) : (
      pending
    );
  }
  if (viewState.view === "quartier") {
    return (
      <Quartier
        core={core}
        details={details}
        onRetry={props.onRetry}
        prepared={props.prepared}
        viewState={viewState}
        actions={actions}
        hrefs={hrefs}
        words={words}
        language={language}
      />
    );
  }
  if (viewState.view === "donnees") {
    // Parts that come late among others would move what is being read.
    if (details.status === "loading") return pending;
    return (
      <AboutData
        core={core}
        atlas={details.status === "ready" ? details.atlas : null}
        pending={pending}
        words={allWords}
        language={language}
        hrefOf={hrefs.territory}
        onOpenTerritory={actions.openTerritory}
        canReport
      />
    );
  }
  return (
    <>
      {props.summary}
      {props.empty}
      {view.matches.length > 0 && (
        <TerritoryTable
          core={core}
          ids={view.matches}
          sort={viewState.sort}
          onSort={actions.setSort}
          hrefOf={hrefs.territory}
          onOpen={actions.openTerritory}
          selected={viewState.territory}
          words={allWords}
          language={language}
        />
      )}
      <UnknownTerritories
        ids={view.unknown}
        territories={view.territories}
        hrefOf={hrefs.territory}
        onOpen={actions.openTerritory}
        words={words}
        factsLang={language === "fr" ? undefined : "fr"}
      />
    </>
  );
}

function Charts({
  words,
  ...props
}: Omit<SectionProps, "words"> & { readonly words: FirstMessages; readonly onTell: () => void }) {
  return <ChartsStage {...props} words={useAllMessages(words, props.language)} />;
}

function Report({ words, ...props }: Omit<ReportProps, "words"> & { readonly words: FirstMessages }) {
  return <ReportStage {...props} words={useAudienceMessages(words, props.language)} />;
}

function Quartier({ words, ...props }: Omit<QuartierProps, "words"> & { readonly words: FirstMessages }) {
  return <QuartierStage {...props} words={useAudienceMessages(words, props.language)} />;
}

function Pending({
  details,
  onRetry,
  words,
}: Pick<Props, "details" | "onRetry"> & { words: FirstMessages["app"] }) {
  return details.status === "failed" ? (
    <RetryState message={words.loadFailed} onRetry={onRetry} words={words} />
  ) : (
    <p className="state">{words.loading}</p>
  );
}
