import { scaleBand, scaleLinear } from "d3";
import { formatEurosShort } from "../../../i18n/format";
import { textWidth } from "../../../scene/charts/textWidth";
import { totalOf, type YearBar } from "../../../scene/money/amountsByYear";
import { eurosIn, type MoneyContext } from "../../../scene/money/moneyContext";
import { AxisLeft } from "../kit/Axis";
import { ChartMark } from "../kit/ChartMark";
import { ChartSvg } from "../kit/ChartSvg";
import { MarkTip } from "../kit/MarkTip";
import { ChartPatterns } from "../kit/patterns";
import { TEXT_SIZE } from "../kit/textSize";
import { useRoving } from "../kit/useRoving";
import { useShown } from "../kit/useShown";
import { ChartKey, placeKey } from "./ChartKey";
import { footHeight, YearFoot } from "./YearFoot";

interface Props {
  readonly width: number;
  readonly bars: readonly YearBar[];
  readonly context: MoneyContext;
  /** The year that filters everything, if one does. */
  readonly chosen: number | null;
  readonly onYear: (year: number) => void;
}

const PATTERNS = "argent-annees";
const LEFT = 56;
const UNIT = 22;
const PLOT = 220;

/** One column a year: amounts given for the year, and above them those that are spread over several. */
export function YearColumns({ width, bars, context, chosen, onYear }: Props) {
  const { words, language } = context;
  const { overTime } = words.money;
  const euros = eurosIn(context);
  const roving = useRoving(bars.length);
  const shown = useShown();
  const key = placeKey(
    [
      {
        id: "stated",
        label: overTime.stated,
        glyph: <rect className="tok-seq-4 chart-fill" x={-6} y={-6} width={12} height={12} />,
      },
      {
        id: "spread",
        label: overTime.spread,
        glyph: (
          <rect
            className="tok-seq-4 money-hatched"
            x={-6}
            y={-6}
            width={12}
            height={12}
            fill={`url(#${PATTERNS}-hatch-seq-4)`}
          />
        ),
      },
    ],
    width,
  );
  const top = key.height + UNIT;
  const x = scaleBand(
    bars.map(({ year }) => year),
    [LEFT, width],
  ).padding(0.25);
  const most = Math.max(...bars.map((bar) => totalOf(bar) ?? 0));
  const y = scaleLinear([0, most || 1], [top + PLOT, top]).nice(5);
  const ratio = (bar: YearBar) => overTime.ratio(bar.known, bar.eligible);
  const isTight = bars.some((bar) => textWidth(ratio(bar), TEXT_SIZE) + 8 > x.step());
  // Where columns are close, known over concerned, in two lines.
  const ratioLines = (bar: YearBar) => (isTight ? ratio(bar).split(/(?=\/)/) : [ratio(bar)]);
  const below = footHeight(isTight ? 2 : 1);
  const sentence = (bar: YearBar) => {
    const total = totalOf(bar);
    const year = String(bar.year);
    return total === null
      ? overTime.barNone(year, bar.eligible)
      : overTime.bar(year, euros(Math.floor(total)), bar.known, bar.eligible);
  };
  const facts = (bar: YearBar) => [
    sentence(bar),
    ...(bar.lines.length === 0 ? [] : [parts(bar)]),
    gesture(bar),
  ];
  const parts = (bar: YearBar) =>
    (["stated", "spread"] as const)
      .flatMap((kind) => {
        const amount = bar[kind];
        return amount === null ? [] : overTime.parts[kind](euros(Math.floor(amount)));
      })
      .join(", ");
  const gesture = (bar: YearBar) =>
    bar.year === chosen ? overTime.unfilter : overTime.filter(String(bar.year));
  return (
    <>
      <ChartSvg width={width} height={top + PLOT + below} label={overTime.drawing}>
        <ChartPatterns id={PATTERNS} tokens={["seq-4"]} />
        <ChartKey placed={key.placed} />
        <g transform={`translate(0 ${key.height})`}>
          <text className="axis__unit" y={12}>
            {overTime.unit}
          </text>
        </g>
        <AxisLeft
          scale={y}
          ticks={y.ticks(5)}
          format={(amount) => formatEurosShort(amount, language)}
          x={LEFT}
          grid={width - LEFT}
        />
        <g {...roving.container}>
          {bars.map((bar, rank) => {
            const at = x(bar.year) ?? 0;
            const band = x.bandwidth();
            const statedTop = y(bar.stated ?? 0);
            const totalTop = y(totalOf(bar) ?? 0);
            return (
              <g key={bar.year}>
                <YearFoot bar={bar} ratio={ratioLines(bar)} x={at} y={top + PLOT} width={band} />
                <ChartMark
                  roving={roving}
                  rank={rank}
                  label={facts(bar).join(". ")}
                  onPress={() => onYear(bar.year)}
                  onShow={shown.onShow(rank)}
                  isPressed={bar.year === chosen}
                >
                  <rect className="chart-mark__hit" x={at} y={top} width={band} height={PLOT + below - 6} />
                  {bar.stated !== null && (
                    <rect
                      className="tok-seq-4 chart-fill"
                      x={at}
                      y={statedTop}
                      width={band}
                      height={y(0) - statedTop}
                    />
                  )}
                  {bar.spread !== null && (
                    <rect
                      className="tok-seq-4 money-hatched"
                      x={at}
                      y={totalTop}
                      width={band}
                      height={statedTop - totalTop}
                      fill={`url(#${PATTERNS}-hatch-seq-4)`}
                    />
                  )}
                </ChartMark>
              </g>
            );
          })}
        </g>
      </ChartSvg>
      <MarkTip
        shown={shown}
        marks={bars}
        width={width}
        at={(bar) => ({ x: (x(bar.year) ?? 0) + x.bandwidth() / 2, y: y(totalOf(bar) ?? 0) })}
      >
        {(bar) => (
          <>
            <strong>{sentence(bar)}</strong>
            {bar.lines.length > 0 && <p>{parts(bar)}</p>}
            {bar.isApproximate && <p>{overTime.approximate}</p>}
            <p>{gesture(bar)}</p>
          </>
        )}
      </MarkTip>
    </>
  );
}
