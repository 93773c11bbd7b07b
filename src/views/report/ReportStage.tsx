import "./report.css";
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import type { Atlas, Core } from "../../domain/facts";
import type { Filters } from "../../domain/filters";
import type { Language } from "../../domain/viewState";
import { formatFactsDate } from "../../i18n/format";
import type { AudienceWords } from "../../i18n/messages";
import { activeFilters } from "../../query/activeFilters";
import type { Prepared } from "../../query/prepare";
import { runQuery } from "../../query/runQuery";
import { composeScene } from "../../scene/composeScene";
import { waveIndicator } from "../../scene/indicators/wave";
import { buildReport } from "../../scene/report/buildReport";
import { checklistTable } from "../../scene/report/checklist";
import { placeName } from "../../scene/report/placeName";
import { reportContext } from "../../scene/report/reportContext";
import { filtersOfPlace, type ReportPlace, reportPlace, withoutPlace } from "../../scene/report/reportPlace";
import type { AtlasActions } from "../../state/store";
import { Glossed } from "../glossary/Glossed";
import type { SheetHrefs } from "../sheet/sheetContext";
import type { AtlasView } from "../useAtlasView";
import { completionShelf } from "./completionShelf";
import { MissingFactsTools } from "./MissingFactsTools";
import { mapPicture } from "./mapPicture";
import { NothingHere } from "./NothingHere";
import { PlaceChooser } from "./PlaceChooser";
import { ReportDocumentView } from "./ReportDocumentView";
import { ReportMap } from "./ReportMap";
import { ReportTools } from "./ReportTools";
import { usePrintedReport } from "./usePrintedReport";

export interface ReportProps {
  readonly core: Core;
  readonly atlas: Atlas;
  readonly prepared: Prepared;
  readonly view: AtlasView;
  readonly actions: AtlasActions;
  readonly hrefs: SheetHrefs;
  /** What to show when nothing matches; else `null`. */
  readonly empty: ReactNode;
  readonly words: AudienceWords;
  readonly language: Language;
}

/** The coverage report of a département, a région or an académie. */
export default function ReportStage(props: ReportProps) {
  const { core, atlas, view, actions } = props;
  const { filters } = view.viewState;
  const place = useMemo(() => reportPlace(core, atlas, filters), [core, atlas, filters]);
  const stage = useRef<HTMLDivElement>(null);
  // The link that was followed is gone with the place it was in: the title of the report takes the focus.
  const isChosen = useRef(false);
  const choose = useCallback(
    (patch: Partial<Filters>) => {
      isChosen.current = true;
      actions.setFilters(patch);
    },
    [actions],
  );
  const key = place === null ? "" : `${place.kind} ${place.id}`;
  useEffect(() => {
    if (key === "" || !isChosen.current) return;
    isChosen.current = false;
    const title = stage.current?.querySelector("h2");
    title?.focus();
    title?.scrollIntoView({ block: "nearest" });
  }, [key]);
  return (
    <div ref={stage}>
      {place === null ? (
        <Start {...props} onChoose={choose} />
      ) : (
        <PlaceReport {...props} key={key} place={place} onChoose={choose} />
      )}
    </div>
  );
}

interface ChooserProps extends ReportProps {
  readonly onChoose: (patch: Partial<Filters>) => void;
}

function Chooser({
  core,
  atlas,
  prepared,
  view,
  hrefs,
  words,
  language,
  onChoose,
  place,
}: ChooserProps & { readonly place: ReportPlace | null }) {
  // The place chosen takes the place of this one: its count owes nothing to it.
  const others = useMemo(() => withoutPlace(view.viewState.filters), [view.viewState.filters]);
  const facets = useMemo(() => runQuery(prepared, others).facets, [prepared, others]);
  return (
    <PlaceChooser
      core={core}
      atlas={atlas}
      facets={facets}
      isFiltered={activeFilters(others).length > 0}
      hrefOf={hrefs.filter}
      onChoose={onChoose}
      chosen={place?.id ?? null}
      words={words}
      factsLang={language === "fr" ? undefined : "fr"}
    />
  );
}

/** Without one place, what a report is, and every place that it may be about. */
function Start(props: ChooserProps) {
  const { filters } = props.view.viewState;
  const { chooser } = props.words.report;
  const several = filters.departement.length + filters.region.length + filters.academie.length > 1;
  return (
    <div className="report report--start">
      <h2 className="report__title">{chooser.title}</h2>
      <p className="report__subtitle">{several ? chooser.several : chooser.intro}</p>
      <Chooser {...props} place={null} />
    </div>
  );
}

const gloss = (text: string) => <Glossed text={text} />;

function PlaceReport(props: ChooserProps & { readonly place: ReportPlace }) {
  const { core, atlas, view, actions, hrefs, place, words, language } = props;
  const { viewState, matches, result, territories } = view;
  // Told even when the map hides them: hiding does not make them known.
  const { unknown } = result;
  const { filters, showUnknown } = viewState;
  const completions = useStore(completionShelf, (shelf) => shelf.completions);
  const input = useMemo(
    () => ({ core, atlas, matches, unknown, place, filters, completions, words, language }),
    [core, atlas, matches, unknown, place, filters, completions, words, language],
  );
  const report = useMemo(() => buildReport(input), [input]);
  const checklist = useMemo(() => checklistTable(reportContext(input)), [input]);
  // Whatever colours the great map: waves are the one fact that is complete.
  const scene = useMemo(
    () =>
      composeScene(core, result, waveIndicator({ core, words, language }), { showUnknown, language, words }),
    [core, result, showUnknown, words, language],
  );
  const drawing = useRef<HTMLDivElement>(null);
  const takePicture = useCallback(async () => {
    const { current } = drawing;
    const credit = [words.app.name, formatFactsDate(core.factsDate, language)].join(" — ");
    return current && mapPicture(current, { title: report.title, credit });
  }, [report.title, core, words, language]);
  usePrintedReport(report.runningHead);

  const isFiltered = activeFilters(withoutPlace(filters)).length > 0;
  return (
    <ReportDocumentView
      report={report}
      map={
        <ReportMap
          scene={scene}
          territories={territories}
          place={place}
          label={words.report.mapLabel(matches.length, placeName(place, words))}
          activeId={viewState.territory}
          onOpen={actions.openTerritory}
          drawing={drawing}
          words={words}
        />
      }
      hrefOf={hrefs.territory}
      onOpen={actions.openTerritory}
      gloss={gloss}
      head={
        <>
          {isFiltered && (
            <p className="report__filtered">
              {words.report.filteredHead}{" "}
              <button
                type="button"
                className="button"
                onClick={() => actions.setFilters(filtersOfPlace(place.kind, place.id))}
              >
                {words.report.removeFilters}
              </button>
            </p>
          )}
          {isFiltered && props.empty}
          <ReportTools report={report} map={takePicture} words={words} language={language}>
            <Chooser {...props} />
          </ReportTools>
        </>
      }
      after={{
        essentiel: matches.length === 0 && !isFiltered && (
          <NothingHere
            core={core}
            atlas={atlas}
            territories={territories}
            place={place}
            hrefs={hrefs}
            onOpen={actions.openTerritory}
            onChoose={props.onChoose}
            words={words}
            language={language}
          />
        ),
        "non-renseigne": (
          <MissingFactsTools
            core={core}
            atlas={atlas}
            ids={matches}
            checklist={checklist}
            fileStem={report.fileStem}
            words={words}
            language={language}
          />
        ),
      }}
      words={words}
      language={language}
    />
  );
}
