import { range } from "d3";
import type { YearSpan } from "../../../scene/time/yearSpan";
import { type TimePlot, yearTick } from "./timePlot";

interface Props {
  readonly scale: YearSpan;
  /** Years kept by the period; `null` without one, or when it lies outside the scale. */
  readonly window: YearSpan | null;
  readonly plot: TimePlot;
  /** Top and bottom of the rows, pixels; the years are written above and under them. */
  readonly top: number;
  readonly bottom: number;
  /** Height of a line of years. */
  readonly axis: number;
  /** Name of the column of what has no date. */
  readonly undated: string;
}

/** The years behind rows: their names twice, since rows can be long, their limits, the chosen period. */
export function YearGrid({ scale, window, plot, top, bottom, axis, undated }: Props) {
  const edges = range(scale.first, scale.last + 2);
  return (
    <g aria-hidden>
      {window !== null && (
        <rect
          className="timeline__window"
          x={plot.x(window.first)}
          y={top}
          width={plot.x(window.last + 1) - plot.x(window.first)}
          height={bottom - top}
        />
      )}
      {edges.map((year) => (
        <line key={year} className="axis__grid" x1={plot.x(year)} x2={plot.x(year)} y1={top} y2={bottom} />
      ))}
      {[top - 7, bottom + axis - 7].map((y) => (
        <g key={y}>
          {edges.slice(0, -1).map((year) => (
            <text key={year} className="axis__tick" x={plot.x(year + 0.5)} y={y} textAnchor="middle">
              {yearTick(year, plot.band)}
            </text>
          ))}
          <text className="axis__tick" x={plot.undated.x + plot.undated.width / 2} y={y} textAnchor="middle">
            {undated}
          </text>
        </g>
      ))}
    </g>
  );
}
