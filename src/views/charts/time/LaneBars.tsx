import { scaleLinear } from "d3";
import { memo } from "react";
import type { Language } from "../../../domain/viewState";
import { formatNumber } from "../../../i18n/format";
import type { Lane } from "../../../scene/time/lanes";
import type { YearSpan } from "../../../scene/time/yearSpan";
import type { TimePlot } from "./timePlot";

interface Props {
  readonly lane: Lane;
  readonly years: readonly number[];
  readonly plot: TimePlot;
  /** Top of the room of the bars and its height, in pixels; bars stand on its bottom, which is zero. */
  readonly top: number;
  readonly height: number;
  /** Years kept by the period; `null` when it lies outside the time line. */
  readonly chosen: YearSpan | null;
  /** The last year that the facts can tell of. */
  readonly factsYear: number;
  readonly patternId: string;
  readonly language: Language;
}

/** Room above the tallest bar for its figure. */
const FIGURE = 12;
/** A part of a bar is numbered when its figure fits in it. */
const PART = { height: 14, width: 26 };

/** Stacked bars of one lane, each with its figure, and the bar of what has no date. */
export const LaneBars = memo(function LaneBars(props: Props) {
  const { lane, years, plot, top, height, chosen, factsYear, patternId, language } = props;
  const tallest = Math.max(1, lane.undated, ...lane.totals);
  const y = scaleLinear([0, tallest], [top + height, top + FIGURE]);
  const inset = Math.min(5, plot.band * 0.12);
  const width = plot.band - 2 * inset;
  const figure = (count: number) => formatNumber(count, language);
  return (
    <g className="lane-bars" data-lane={lane.id}>
      {years.map((year, at) => {
        const x = plot.x(year) + inset;
        const total = lane.totals[at] as number;
        const isOut = chosen === null || year < chosen.first || year > chosen.last;
        const isPresumed = lane.id === "labels" && year > factsYear;
        let stacked = 0;
        return (
          <g
            key={year}
            className={[
              "lane-bars__year",
              ...(isOut ? ["lane-bars__year--out"] : []),
              ...(isPresumed ? ["lane-bars__year--presumed"] : []),
            ].join(" ")}
          >
            {lane.series.map(({ id, token, counts }) => {
              const count = counts[at] as number;
              if (count === 0) return null;
              const low = y(stacked);
              stacked += count;
              const tall = low - y(stacked);
              // Figures are read on the colours of waves, which are dark or light as the theme wants.
              const hasFigure =
                lane.id === "labels" && tall >= PART.height && width >= PART.width && count < total;
              return (
                <g key={id}>
                  <rect
                    className={`lane-bars__part tok-${token}`}
                    x={x}
                    y={y(stacked)}
                    width={width}
                    height={tall}
                  />
                  {hasFigure && (
                    <text className="lane-bars__count" x={x + width / 2} y={low - tall / 2} dy="0.36em">
                      {figure(count)}
                    </text>
                  )}
                </g>
              );
            })}
            <text className="lane-bars__total" x={x + width / 2} y={y(total) - 3}>
              {figure(total)}
            </text>
          </g>
        );
      })}
      <line className="axis__zero" x1={plot.left} x2={plot.right} y1={top + height} y2={top + height} />
      {lane.undated > 0 && (
        <rect
          className="lane-bars__undated"
          fill={`url(#${patternId}-unknown)`}
          x={plot.undated.x + 4}
          y={y(lane.undated)}
          width={plot.undated.width - 8}
          height={y(0) - y(lane.undated)}
        />
      )}
      <text className="lane-bars__total" x={plot.undated.x + plot.undated.width / 2} y={y(lane.undated) - 3}>
        {figure(lane.undated)}
      </text>
    </g>
  );
});
