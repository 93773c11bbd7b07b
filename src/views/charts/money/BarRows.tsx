import { scaleLinear } from "d3";
import { rowLines } from "../../../scene/money/rowLines";
import { AxisBottom } from "../kit/Axis";
import { ChartMark } from "../kit/ChartMark";
import { ChartSvg } from "../kit/ChartSvg";
import { MarkTip } from "../kit/MarkTip";
import { ChartPatterns } from "../kit/patterns";
import { TEXT_SIZE } from "../kit/textSize";
import { useRoving } from "../kit/useRoving";
import { useShown } from "../kit/useShown";
import { RowText, rowTextHeight } from "./RowText";

/** How a bar is filled: a figure as published, one the atlas computed or inferred, one of an unknown payer. */
type BarFill = "solid" | "hatch" | "unknown";

interface BarRow {
  readonly id: string;
  /** Opens a group of rows; `null` inside a group. */
  readonly heading: string | null;
  /** What the bar is, written above it; cut where it is too long for the drawing. */
  readonly text: string;
  /** In the unit of the axis, from zero. */
  readonly value: number;
  readonly fill: BarFill;
  /** Everything the bar says, in words. */
  readonly label: string;
  /** Lines of the tooltip. */
  readonly tip: readonly string[];
  readonly onPress: (() => void) | null;
  readonly isPressed?: boolean;
  /** Language of its words, when it is not that of the page. */
  readonly lang?: "fr" | undefined;
}

interface Props {
  /** Of the chart, unique in the page. */
  readonly id: string;
  readonly width: number;
  readonly rows: readonly BarRow[];
  readonly format: (value: number) => string;
  /** `null` when the values on the axis say it. */
  readonly unit: string | null;
  readonly label: string;
}

const HEADING = 30;
const BAR = 13;
const GAP = 11;
/** Room for half of the first and of the last value of the axis. */
const SIDE = 20;
/** Between the line of zero and the words that stand on it. */
const OFF_LINE = 4;
const AXIS = 28;
const UNIT = 16;

/** Bars from zero, one a row, each under its own words: it reads alike on a phone and on a wide screen. */
export function BarRows({ id, width, rows, format, unit, label }: Props) {
  const x = scaleLinear([0, Math.max(0, ...rows.map(({ value }) => value)) || 1], [SIDE, width - SIDE]).nice(
    5,
  );
  const roving = useRoving(rows.length);
  const shown = useShown();
  let y = 0;
  const placed = rows.map((row) => {
    const top = y + (row.heading === null ? 0 : HEADING);
    const lines = rowLines(row.text, width - SIDE - OFF_LINE, TEXT_SIZE);
    const barTop = top + rowTextHeight(lines);
    y = barTop + BAR + GAP;
    return { ...row, top, lines, barTop };
  });
  return (
    <div className="chart-anchor">
      <ChartSvg width={width} height={y + AXIS + (unit === null ? 0 : UNIT)} label={label}>
        <ChartPatterns id={id} tokens={["seq-4"]} />
        <AxisBottom
          scale={x}
          ticks={x.ticks(width < 520 ? 4 : 8).filter((tick) => x(tick) <= width - SIDE)}
          format={format}
          y={y}
          grid={y}
          {...(unit === null ? {} : { unit })}
          width={width}
        />
        <g {...roving.container}>
          {placed.map((row, rank) => (
            <g key={row.id} lang={row.lang}>
              {row.heading !== null && (
                <text className="money-heading" x={SIDE + OFF_LINE} y={row.top - 8}>
                  {row.heading}
                </text>
              )}
              <RowText lines={row.lines} x={SIDE + OFF_LINE} y={row.top} />
              <ChartMark
                roving={roving}
                rank={rank}
                label={row.label}
                onPress={row.onPress}
                onShow={shown.onShow(rank)}
                {...(row.isPressed === undefined ? {} : { isPressed: row.isPressed })}
              >
                <rect
                  className="chart-mark__hit"
                  x={0}
                  y={row.top}
                  width={width}
                  height={row.barTop + BAR + 3 - row.top}
                />
                <rect
                  className={`tok-seq-4 ${row.fill === "solid" ? "chart-fill" : "money-hatched"}`}
                  x={SIDE}
                  y={row.barTop}
                  width={Math.max(1, x(row.value) - SIDE)}
                  height={BAR}
                  fill={row.fill === "solid" ? undefined : fillOf(row.fill, id)}
                />
              </ChartMark>
            </g>
          ))}
        </g>
      </ChartSvg>
      <MarkTip
        shown={shown}
        marks={placed}
        width={width}
        at={({ value, barTop }) => ({ x: Math.min(x(value), width * 0.7), y: barTop + BAR })}
      >
        {({ tip }) => tip.map((line) => <p key={line}>{line}</p>)}
      </MarkTip>
    </div>
  );
}

function fillOf(fill: Exclude<BarFill, "solid">, id: string): string {
  return fill === "hatch" ? `url(#${id}-hatch-seq-4)` : `url(#${id}-unknown)`;
}
