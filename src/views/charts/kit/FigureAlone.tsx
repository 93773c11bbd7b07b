import type { AllMessages } from "../../../i18n/messages";
import { mostCited, type SourceRef } from "../../../scene/charts/sourceRefs";
import type { ChartFrameProps } from "./ChartFrame";
import { useMeasuredWidth } from "./useMeasuredWidth";

/** Notes and sources that a page shown to a room has place for. */
const MOST_NOTES = 3;
const MOST_SOURCES = 3;

/** A chart alone on the page of a story: nothing to press, the notes that matter most, its sources on a line. */
export function FigureAlone(props: ChartFrameProps) {
  const { id, title, sample, notes = [], sources = [], empty = null, words } = props;
  const [body, width] = useMeasuredWidth<HTMLDivElement>();
  const titleId = `${id}-titre`;
  return (
    <figure className="chart chart--alone" id={id} aria-labelledby={titleId}>
      <h3 className="chart__title" id={titleId}>
        {title}
      </h3>
      <p className="chart__sample">{sample}</p>
      <div className="chart__body" ref={body}>
        {empty === null ? (
          <div className="chart__drawing chart-anchor">{width !== null && props.children(width)}</div>
        ) : (
          <p className="chart__empty">{empty}</p>
        )}
      </div>
      {notes.length > 0 && (
        <ul className="chart__notes">
          {notes.slice(0, MOST_NOTES).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {sources.length > 0 && <p className="chart__notes">{sourcesLine(sources, words)}</p>}
    </figure>
  );
}

/** The documents most cited by a chart, by name, and how many others. */
function sourcesLine(sources: readonly SourceRef[], words: AllMessages): string {
  const named = mostCited(sources, MOST_SOURCES).map(({ label }) => label);
  return words.charts.sourcesLine(named.join(words.charts.sourceJoin), sources.length - named.length);
}
