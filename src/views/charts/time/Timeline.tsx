import "../charts.css";
import "./time.css";
import { type ReactNode, useMemo, useState } from "react";
import type { Atlas, Core } from "../../../domain/facts";
import type { Language } from "../../../domain/viewState";
import type { AllMessages } from "../../../i18n/messages";
import type { Prepared } from "../../../query/prepare";
import { sourcesOfLabels, sourcesOfRows } from "../../../scene/charts/citedSources";
import { sourceRefs } from "../../../scene/charts/sourceRefs";
import { lanesTable } from "../../../scene/time/lanesTable";
import { periodText } from "../../../scene/time/periodText";
import { timelineNotes } from "../../../scene/time/timelineNotes";
import { periodOf, spanOf, type YearSpan } from "../../../scene/time/yearSpan";
import { yearDetails, yearWords } from "../../../scene/time/yearWords";
import type { AtlasActions } from "../../../state/store";
import { formatViewState } from "../../../state/urlCodec";
import { ActionLink } from "../../sheet/ActionLink";
import type { AtlasView } from "../../useAtlasView";
import { ChartFrame } from "../kit/ChartFrame";
import { ChartTwin } from "../kit/ChartTwin";
import { useMeasuredWidth } from "../kit/useMeasuredWidth";
import { LaneLegend } from "./LaneLegend";
import { TimeControls } from "./TimeControls";
import { TimelineChart } from "./TimelineChart";
import { useLanes } from "./useLanes";
import { useTimeLine } from "./useTimeLine";

interface Props {
  readonly core: Core;
  readonly prepared: Prepared;
  readonly view: AtlasView;
  readonly actions: AtlasActions;
  readonly words: AllMessages;
  readonly language: Language;
  /** A strip under another view, rather than a figure of the charts. */
  readonly compact: boolean;
  /** The details, for the sources of the figure; the strip does not wait for them, and leads to it. */
  readonly atlas?: Atlas;
}

/**
 * Labels, agreements and amounts year by year, with the brush that sets the period of every view. Its
 * counts need the light facts only. Under the charts of time, which hold it in full, the strip is left out.
 */
export default function Timeline(props: Props) {
  const { viewState } = props.view;
  const scale = props.prepared.years;
  if (scale === null) return null;
  const isRepeated = props.compact && viewState.view === "graphiques" && viewState.chart === "temps";
  return isRepeated ? null : <YearsOf {...props} scale={scale} />;
}

function YearsOf({ scale, ...props }: Props & { readonly scale: YearSpan }) {
  const { core, atlas, prepared, view, actions, words, language, compact } = props;
  const { time } = words;
  const { viewState, result } = view;
  const { filters } = viewState;
  const line = useTimeLine(prepared, filters);
  const { lanes, lookOf } = useLanes(core, line, words, language);
  const factsYear = Number(core.factsDate.slice(0, 4));
  const table = useMemo(
    () => lanesTable(line, lanes, result.periode, factsYear, words),
    [line, lanes, result.periode, factsYear, words],
  );
  const cited = useMemo(() => {
    if (atlas === undefined) return [];
    const { territories, agreements, budgets } = line.counted;
    return [
      ...sourcesOfLabels(atlas, territories),
      ...sourcesOfRows(atlas.partnerships, agreements),
      ...sourcesOfRows(atlas.budgets, budgets),
    ];
  }, [atlas, line]);
  const sources = useMemo(
    () => sourceRefs(cited, atlas?.sources ?? [], words.sheet.titleUnknown, language),
    [cited, atlas, words, language],
  );
  const chosen = spanOf(filters.periode, scale);
  const setPeriod = (period: typeof filters.periode) => actions.setRange("periode", period);
  const describe = (year: number) => {
    const at = line.years[year - scale.first];
    const answers = result.periode.bins.find(({ from }) => from === year)?.count ?? 0;
    if (at === undefined) return [];
    return compact ? yearWords(at, answers, words) : yearDetails(at, answers, lookOf, words);
  };
  const chart = (width: number) => (
    <TimelineChart
      lanes={lanes}
      scale={scale}
      chosen={chosen}
      said={periodText(filters.periode, scale, time)}
      hasPeriod={filters.periode !== null}
      describe={describe}
      onSpan={(span) => setPeriod(periodOf(span, scale))}
      onYear={(year) => {
        const isAlone = filters.periode?.min === year && filters.periode.max === year;
        setPeriod(isAlone ? null : { min: year, max: year });
      }}
      factsYear={factsYear}
      width={width}
      compact={compact}
      words={time}
      language={language}
    />
  );
  const controls = <TimeControls scale={scale} viewState={viewState} onPeriod={setPeriod} words={time} />;
  if (compact) {
    const full = { ...viewState, view: "graphiques", chart: "temps" } as const;
    return (
      <Strip
        controls={controls}
        chart={chart}
        table={<ChartTwin table={table} caption={time.title} words={words} language={language} />}
        words={words}
      >
        <ActionLink
          href={formatViewState(full)}
          // One gesture, hence one step back.
          onAct={() => actions.show({ view: "graphiques", chart: "temps" })}
        >
          {time.openFull}
        </ActionLink>
      </Strip>
    );
  }
  return (
    <ChartFrame
      id="frise"
      title={time.title}
      sample={time.sample(line.territories.current, line.territories.replaced)}
      notes={timelineNotes(line, filters, core.factsDate, words, language)}
      sources={sources}
      controls={controls}
      table={table}
      caption={time.title}
      empty={line.territories.current + line.territories.replaced === 0 ? time.noneAnswers : null}
      words={words}
      language={language}
    >
      {(width) => (
        <>
          <LaneLegend lanes={lanes} words={time} />
          {chart(width)}
        </>
      )}
    </ChartFrame>
  );
}

interface StripProps {
  readonly controls: ReactNode;
  readonly chart: (width: number) => ReactNode;
  readonly table: ReactNode;
  readonly words: AllMessages;
  readonly children: ReactNode;
}

/** The time line under another view: no higher than it must be, its table a button away. */
function Strip({ controls, chart, table, words, children }: StripProps) {
  const [body, width] = useMeasuredWidth<HTMLDivElement>();
  const [isTable, setIsTable] = useState(false);
  return (
    <section className="time-strip" aria-label={words.time.region}>
      <div className="time-strip__head">
        <h2 className="time-strip__title">{words.time.region}</h2>
        {controls}
        <span className="time-strip__more">
          <button type="button" className="link-button" onClick={() => setIsTable(!isTable)}>
            {isTable ? words.charts.showDrawing : words.charts.showTable}
          </button>
          {children}
        </span>
      </div>
      <div ref={body}>{isTable ? table : width !== null && chart(width)}</div>
    </section>
  );
}
