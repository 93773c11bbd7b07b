import type { Language } from "../../../domain/viewState";
import { formatNumber } from "../../../i18n/format";
import type { AllMessages } from "../../../i18n/messages";
import type { TypeByYear } from "../../../scene/partners/typesByYear";
import { ChartMark } from "../kit/ChartMark";
import type { Roving } from "../kit/useRoving";

/** What the lanes share; pixels. */
export interface LanePlot {
  readonly width: number;
  readonly height: number;
  /** Names are written above their lane. */
  readonly isNarrow: boolean;
  readonly nameEnd: number;
  readonly years: readonly number[];
  readonly yearsFrom: number;
  readonly yearsTo: number;
  readonly centreOf: (year: number) => number;
  readonly undatedFrom: number;
  readonly undatedCentre: number;
  readonly columnWidth: number;
  /** Height of a count. */
  readonly y: (count: number) => number;
}

interface Props {
  readonly type: TypeByYear;
  readonly top: number;
  readonly plot: LanePlot;
  readonly roving: Roving;
  readonly rank: number;
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly words: AllMessages;
  readonly language: Language;
}

/** Everything a lane shows is written in it: there is no tooltip to open. */
const showNothingMore = () => undefined;

/** The columns of one type of partnership: a year each, then the undated. */
export function TypeLane({ type, top, plot, words, language, ...mark }: Props) {
  const said = words.partners.types;
  const name = words.vocab.partnershipType[type.type].many;
  const base = top + plot.height - 4;
  const dated = plot.years.map((year, rank) => ({
    key: String(year),
    count: type.begun[rank] ?? 0,
    centre: plot.centreOf(year),
    className: "chart-fill tok-seq-4",
  }));
  const undated = {
    key: "undated",
    count: type.undated,
    centre: plot.undatedCentre,
    className: "chart-hollow",
  };
  const columns = [...dated, undated].filter(({ count }) => count > 0);
  const byYear = dated
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => said.inYear(count, Number(key)));
  return (
    <ChartMark
      {...mark}
      label={said.mark(name, type.total, byYear, type.undated)}
      onShow={showNothingMore}
      texts={
        <>
          <LaneName
            name={name}
            total={plot.isNarrow ? formatNumber(type.total, language) : said.partnerships(type.total)}
            top={top}
            base={base}
            plot={plot}
          />
          {columns.map(({ key, count, centre }) => (
            <text
              key={key}
              className="chart-value partners__count"
              x={centre}
              y={base - plot.y(count) - 4}
              textAnchor="middle"
            >
              {formatNumber(count, language)}
            </text>
          ))}
        </>
      }
    >
      <rect className="chart-mark__hit" x={0} y={top} width={plot.width} height={plot.height} rx={3} />
      <line className="axis__zero" x1={plot.yearsFrom} x2={plot.yearsTo} y1={base} y2={base} />
      <line
        className="axis__zero"
        x1={plot.undatedFrom}
        x2={plot.width}
        y1={base}
        y2={base}
        strokeDasharray="3 3"
      />
      {columns.map(({ key, count, centre, className }) => (
        <rect
          key={key}
          className={className}
          x={centre - plot.columnWidth / 2}
          y={base - plot.y(count)}
          width={plot.columnWidth}
          height={plot.y(count)}
        />
      ))}
    </ChartMark>
  );
}

interface NameProps {
  readonly name: string;
  readonly total: string;
  readonly top: number;
  readonly base: number;
  readonly plot: LanePlot;
}

function LaneName({ name, total, top, base, plot: { isNarrow, nameEnd } }: NameProps) {
  if (isNarrow) {
    return (
      <text x={nameEnd} y={top + 15}>
        {name}
        <tspan className="chart-faint" dx={8}>
          {total}
        </tspan>
      </text>
    );
  }
  return (
    <>
      <text x={nameEnd} y={base - 14} textAnchor="end">
        {name}
      </text>
      <text className="chart-faint" x={nameEnd} y={base + 2} textAnchor="end">
        {total}
      </text>
    </>
  );
}
