import { type ReactNode, use, useRef, useState } from "react";
import type { Language } from "../../../domain/viewState";
import type { AllMessages } from "../../../i18n/messages";
import type { ChartTable } from "../../../scene/charts/chartTable";
import type { SourceRef } from "../../../scene/charts/sourceRefs";
import { ChartExports } from "./ChartExports";
import { ChartSources } from "./ChartSources";
import { ChartTwin } from "./ChartTwin";
import { FigureAlone } from "./FigureAlone";
import { FigureContext } from "./figureContext";
import { useMeasuredWidth } from "./useMeasuredWidth";

export interface ChartFrameProps {
  /** DOM id and stem of the exported files: `dotations-comparables`. */
  readonly id: string;
  /** Says what the chart shows, with its result when it is one. */
  readonly title: string;
  /** Sample size and completeness, always shown. */
  readonly sample: string;
  /** Definitions, what was not added, method. */
  readonly notes?: readonly string[];
  readonly sources?: readonly SourceRef[];
  /** Selects and switches, beside the title. */
  readonly controls?: ReactNode;
  /** Every figure drawn, the unknown included. */
  readonly table: ChartTable;
  readonly caption: string;
  /** When set, shown instead of the drawing. */
  readonly empty?: string | null;
  readonly words: AllMessages;
  readonly language: Language;
  /** The drawing, for a measured width in pixels (≥ 280). */
  readonly children: (width: number) => ReactNode;
}

/**
 * A figure of the atlas: title, what is known, drawing or its table twin, notes, sources, exports. On the
 * page of a story that shows one chart, that one has no buttons and the others are not there.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { only, onPresent } = use(FigureContext);
  if (only === null) return <WholeFigure {...props} onPresent={onPresent} />;
  return only === props.id ? <FigureAlone {...props} /> : null;
}

interface WholeProps extends ChartFrameProps {
  readonly onPresent: ((id: string, title: string) => void) | null;
}

function WholeFigure({ onPresent, ...props }: WholeProps) {
  const { id, title, sample, notes = [], sources = [], empty = null, words, language } = props;
  const [isTable, setIsTable] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  const [body, width] = useMeasuredWidth<HTMLDivElement>();
  const titleId = `${id}-titre`;
  const showsTable = isTable && empty === null;
  return (
    <figure className="chart" id={id} aria-labelledby={titleId}>
      <div className="chart__head">
        <h3 className="chart__title" id={titleId}>
          {title}
        </h3>
        {props.controls !== undefined && <div className="chart__controls">{props.controls}</div>}
      </div>
      <p className="chart__sample">{sample}</p>
      {/* Above what it changes: the button stays where it is when the table takes the place of the drawing. */}
      {empty === null && (
        <div className="chart__tools">
          <button
            type="button"
            className="chart__tool"
            aria-describedby={titleId}
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? words.charts.showDrawing : words.charts.showTable}
          </button>
          <ChartExports frame={props} drawing={drawing} isTable={isTable} titleId={titleId} />
          {onPresent !== null && (
            <button
              type="button"
              className="chart__tool"
              aria-describedby={titleId}
              onClick={() => onPresent(id, title)}
            >
              {words.charts.present}
            </button>
          )}
        </div>
      )}
      <div className="chart__body" ref={body}>
        {empty !== null && <p className="chart__empty">{empty}</p>}
        {showsTable && (
          <ChartTwin table={props.table} caption={props.caption} words={words} language={language} />
        )}
        {empty === null && !isTable && (
          <div className="chart__drawing chart-anchor" ref={drawing}>
            {width !== null && props.children(width)}
          </div>
        )}
      </div>
      {notes.length > 0 && (
        <ul className="chart__notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {sources.length > 0 && <ChartSources sources={sources} words={words} />}
    </figure>
  );
}
