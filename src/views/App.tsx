import { lazy, useState } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../domain/facts";
import { parsePartialDate } from "../domain/partialDate";
import type { View } from "../domain/viewState";
import { formatPartialDate } from "../i18n/format";
import type { FirstMessages } from "../i18n/messages";
import type { Prepared } from "../query/prepare";
import type { Selectors } from "../state/selectors";
import type { AtlasStore } from "../state/store";
import { useDetails } from "./details";
import { FiltersPanel } from "./filters/FiltersPanel";
import { ColourBy } from "./map/ColourBy";
import { useMediaQuery } from "./map/useMediaQuery";
import { ResultsBar } from "./results/ResultsBar";
import { SummaryRegion } from "./results/SummaryRegion";
import { SearchField } from "./search/SearchField";
import { LatePart } from "./shell/LatePart";
import { Notices } from "./shell/Notices";
import { SettingsMenu } from "./shell/SettingsMenu";
import { ShareButton } from "./shell/ShareButton";
import { Topbar } from "./shell/Topbar";
import { MapStage } from "./stage/MapStage";
import { useAtlasView } from "./useAtlasView";
import { useHrefs } from "./useHrefs";
import { useOverlays, wantsOverlays } from "./useOverlays";
import { useSheetFocus } from "./useSheetFocus";

const BottomDock = lazy(() => import("./stage/BottomDock"));
const TiesSlot = lazy(() => import("./map/overlays/TiesSlot"));
const EmptyResult = lazy(() => import("./results/EmptyResult"));
const SheetDock = lazy(() => import("./stage/SheetDock"));
const PanelStage = lazy(() => import("./stage/PanelStage"));
const StoryPanel = lazy(() => import("./story/StoryPanel"));

/** Views of the result of the filters. */
const WITH_FILTERS: ReadonlySet<View> = new Set(["carte", "tableau", "graphiques", "rapport"]);
/** Views of a question of its own: nothing lies under them. */
const WITHOUT_DOCK: ReadonlySet<View> = new Set(["donnees", "rapport", "quartier"]);

interface Props {
  readonly store: AtlasStore;
  readonly prepared: Prepared;
  readonly selectors: Selectors;
  /** Asks for the text engine, which is loaded apart. */
  readonly onTextWanted: () => void;
  readonly loadAtlas: () => Promise<Atlas>;
  /** Whether the panel of the stories is open: it is again after a presentation. */
  readonly isTelling: boolean;
  readonly onTelling: (isTelling: boolean) => void;
  readonly words: FirstMessages;
}

/** The whole page: it asks the query and the scene, and hands their answers to the views. */
export function App({ store, prepared, selectors, onTextWanted, loadAtlas, words, ...telling }: Props) {
  const { isTelling, onTelling } = telling;
  const { core } = prepared;
  const bare = useAtlasView(store, prepared, selectors, words);
  const { viewState, result, status, chips } = bare;
  const { filters, showUnknown, language } = viewState;
  const actions = useStore(store);
  const { headingRef, closeSheet } = useSheetFocus(viewState.territory, actions.closeTerritory);
  const [filtersOpen, setFiltersOpen] = useState(false);
  // On a phone the list is long: what lies under the view comes before it.
  const isPhone = useMediaQuery("(max-width: 699px)");
  const [isComparing, setIsComparing] = useState(false);
  const isFiltered = WITH_FILTERS.has(viewState.view);
  const { details, retry } = useDetails(
    loadAtlas,
    viewState.territory !== null ||
      viewState.view !== "carte" ||
      viewState.compared.length > 0 ||
      wantsOverlays(viewState),
  );
  const view = useOverlays(bare, core, details, words);

  const hrefs = useHrefs(viewState);
  const factsDate = parsePartialDate(core.factsDate);

  const emptyResult =
    view.matches.length > 0 ? null : (
      <LatePart words={words.app} isQuiet>
        <EmptyResult
          prepared={prepared}
          filters={filters}
          onTake={actions.setFilters}
          onReset={actions.clearFilters}
          words={words}
        />
      </LatePart>
    );
  const summaryRegion = <SummaryRegion sentences={view.summary} words={words.app} />;
  const ties = view.showsTies && details.status === "ready" && (
    <LatePart words={words.app} isQuiet>
      <TiesSlot
        scene={view.scene}
        core={core}
        atlas={details.atlas}
        viewState={viewState}
        words={words}
        language={language}
        onOpen={actions.openTerritory}
        hrefs={hrefs}
      />
    </LatePart>
  );
  const sheet = viewState.territory !== null && (
    <div className="sheet-dock">
      <LatePart words={words.app}>
        <SheetDock
          core={core}
          details={details}
          onRetry={retry}
          territory={viewState.territory}
          ids={[...view.matches, ...view.unknown]}
          hrefs={hrefs}
          onOpen={actions.openTerritory}
          onClose={closeSheet}
          headingRef={headingRef}
          onFilter={actions.setFilters}
          compared={viewState.compared}
          onCompare={actions.toggleCompared}
          words={words}
          language={language}
        />
      </LatePart>
      {ties}
    </div>
  );

  const dock = (viewState.timeline || isComparing || viewState.compared.length > 0) &&
    !WITHOUT_DOCK.has(viewState.view) && (
      <LatePart words={words.app}>
        <BottomDock
          core={core}
          prepared={prepared}
          view={view}
          details={details}
          onRetry={retry}
          actions={actions}
          hrefs={hrefs}
          words={words}
          isComparing={isComparing}
          onClose={() => setIsComparing(false)}
        />
      </LatePart>
    );

  return (
    <div className="app">
      <a className="skip" href="#contenu">
        {words.app.skip}
      </a>
      <Topbar
        viewState={viewState}
        onView={actions.setView}
        words={words.app}
        search={
          <SearchField
            engine={prepared.text}
            onWanted={onTextWanted}
            query={filters.q}
            onQuery={actions.setQuery}
            onChoose={(suggestion) => actions.follow(suggestion.action)}
            words={words}
            language={language}
          />
        }
        tools={
          <>
            <button
              type="button"
              className="button"
              aria-pressed={isTelling}
              onClick={() => onTelling(!isTelling)}
            >
              {words.app.present}
            </button>
            <ShareButton words={words.app} />
            <SettingsMenu
              language={language}
              colorTheme={viewState.colorTheme}
              basemap={viewState.basemap}
              onLanguage={actions.setLanguage}
              onColorTheme={actions.setColorTheme}
              onBasemap={actions.setBasemap}
              words={words}
            />
          </>
        }
      />
      <Notices notices={actions.notices} onDismiss={actions.dismissNotice} words={words.app} />
      <main className="workspace" id="contenu" tabIndex={-1}>
        {isFiltered && (
          <FiltersPanel
            core={core}
            filters={filters}
            result={result}
            showUnknown={showUnknown}
            open={filtersOpen}
            onToggle={actions.toggleOption}
            onRange={actions.setRange}
            onFounding={() => actions.setFilters({ vague: [2019] })}
            onShowUnknown={actions.setShowUnknown}
            onReset={actions.clearFilters}
            onClose={() => setFiltersOpen(false)}
            words={words}
            language={language}
          />
        )}
        <div className="stage">
          {isFiltered && (
            <ResultsBar
              status={status}
              unknownCount={result.unknown.length}
              showUnknown={showUnknown}
              chips={chips}
              filters={filters}
              filtersOpen={filtersOpen}
              onFiltersOpen={setFiltersOpen}
              onShowUnknown={actions.setShowUnknown}
              onFilters={actions.setFilters}
              words={words}
              factsLang={language === "fr" ? undefined : "fr"}
            >
              {viewState.view === "carte" && (
                <ColourBy
                  core={core}
                  indicator={viewState.indicator}
                  family={viewState.family}
                  onIndicator={actions.setIndicator}
                  onFamily={actions.setFamily}
                  words={words}
                  language={language}
                />
              )}
              {!WITHOUT_DOCK.has(viewState.view) && (
                <button
                  type="button"
                  className="button"
                  aria-pressed={viewState.timeline}
                  onClick={() => actions.show({ timeline: !viewState.timeline })}
                >
                  {words.app.timeline}
                </button>
              )}
              {viewState.territory === null &&
                viewState.compared.length === 0 &&
                !WITHOUT_DOCK.has(viewState.view) && (
                  <button
                    type="button"
                    className="button"
                    aria-pressed={isComparing}
                    onClick={() => setIsComparing(!isComparing)}
                  >
                    {words.app.compare}
                  </button>
                )}
            </ResultsBar>
          )}
          {isPhone && dock}
          {viewState.view === "carte" ? (
            <MapStage
              ties={ties}
              view={view}
              actions={actions}
              words={words}
              summary={summaryRegion}
              empty={emptyResult}
              sheet={sheet}
            />
          ) : (
            <LatePart words={words.app} key={viewState.view}>
              <PanelStage
                core={core}
                prepared={prepared}
                view={view}
                details={details}
                onRetry={retry}
                actions={actions}
                hrefs={hrefs}
                words={words}
                summary={summaryRegion}
                empty={emptyResult}
                sheet={sheet}
                onTell={() => onTelling(true)}
              />
            </LatePart>
          )}
          {!isPhone && dock}
          <footer className="footer">
            {factsDate !== null && <span>{words.app.factsDate(formatPartialDate(factsDate, language))}</span>}
            <span>{words.app.footer}</span>
            <span>{words.map.attribution}</span>
            <a href="glossaire/">{words.app.glossary}</a>
          </footer>
        </div>
        {isTelling && (
          <LatePart words={words.app} isQuiet>
            <StoryPanel
              core={core}
              viewState={viewState}
              actions={actions}
              onClose={() => onTelling(false)}
              words={words}
              language={language}
            />
          </LatePart>
        )}
      </main>
    </div>
  );
}
