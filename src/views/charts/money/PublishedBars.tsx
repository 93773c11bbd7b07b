import { scaleLinear } from "d3";
import { clipText } from "../../../scene/charts/textWidth";
import { lineHeading, linePeriod } from "../../../scene/money/lineWords";
import { eurosIn, type MoneyContext, sourceText } from "../../../scene/money/moneyContext";
import type { PublishedGroup, PublishedLine } from "../../../scene/money/publishedLines";
import { rowLines } from "../../../scene/money/rowLines";
import { AxisBottom } from "../kit/Axis";
import { ChartMark } from "../kit/ChartMark";
import { ChartSvg } from "../kit/ChartSvg";
import { MarkTip } from "../kit/MarkTip";
import { ChartPatterns } from "../kit/patterns";
import { TEXT_SIZE } from "../kit/textSize";
import { useRoving } from "../kit/useRoving";
import { useShown } from "../kit/useShown";
import { ChartKey, placeKey } from "./ChartKey";
import { PUBLISHED_KINDS, publishedKind, publishedLooks } from "./publishedLooks";
import { ROW_LINE, RowText, rowTextHeight } from "./RowText";

interface Props {
  /** Of the chart, unique in the page. */
  readonly id: string;
  readonly width: number;
  readonly label: string;
  readonly groups: readonly PublishedGroup[];
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly context: MoneyContext;
  /** What a line adds to what is told of it (for how many territories). */
  readonly more?: (line: PublishedLine) => string;
  /** The same in few words, written above the bar. */
  readonly short?: (line: PublishedLine) => string;
  /** Opens the sheet of the territory of a group. */
  readonly onOpen: (id: string) => void;
}

const HEADING = 28;
const BAR = 12;
const GAP = 10;
const AXIS = 30;
const SIDE = 2;

/** Each published amount as a bar over its years, under its own words. Nothing is added. */
export function PublishedBars({ id, width, label, groups, years, context, more, short, onOpen }: Props) {
  const { published } = context.words.money;
  const key = placeKey(
    PUBLISHED_KINDS.map((kind) => ({
      id: kind,
      label: published.key[kind],
      glyph: <rect {...publishedLooks(kind, id)} x={-6} y={-5} width={12} height={10} />,
    })),
    width,
  );
  const x = scaleLinear(years === null ? [0, 1] : [years.from, years.to + 1], [SIDE, width - SIDE]);
  const written = (line: PublishedLine) =>
    [
      lineHeading(line.line, context),
      ...(short === undefined ? [] : [short(line)]),
      ...(line.years === null ? [linePeriod(line.line, context)] : []),
    ].join(" · ");
  let y = key.height + 4;
  let rank = 0;
  const placed = groups.map((group) => {
    const top = y;
    y += HEADING;
    const lines = group.lines.map((line) => {
      const text = rowLines(written(line), width - SIDE, TEXT_SIZE);
      const at = { line, text, top: y, barTop: y + rowTextHeight(text), rank };
      y = at.barTop + BAR + GAP;
      rank += 1;
      return at;
    });
    if (group.lines.length === 0) y += ROW_LINE;
    return { group, top, lines };
  });
  const roving = useRoving(rank);
  const shown = useShown();
  const tipOf = (line: PublishedLine): readonly string[] => tipLines(line, context, more);
  return (
    <>
      <ChartSvg width={width} height={y + AXIS} label={label}>
        <ChartPatterns id={id} tokens={["seq-4"]} />
        <ChartKey placed={key.placed} />
        {years !== null && (
          <AxisBottom
            scale={x}
            ticks={yearTicks(years, width)}
            format={String}
            offset={(x(1) - x(0)) / 2}
            y={y}
            grid={y - key.height - 4}
          />
        )}
        <g {...roving.container}>
          {placed.map(({ group, top, lines }) => (
            <g key={group.territory ?? group.name}>
              <text className="money-heading" x={0} y={top + 19}>
                {clipText(group.name, width - 4, TEXT_SIZE + 1)}
              </text>
              {lines.length === 0 && (
                <text className="chart-faint" x={0} y={top + HEADING + 12}>
                  {published.none}
                </text>
              )}
              {lines.map(({ line, text, top: lineTop, barTop, rank: lineRank }) => (
                <g key={line.line.id}>
                  <RowText lines={text} x={0} y={lineTop} />
                  <ChartMark
                    roving={roving}
                    rank={lineRank}
                    label={[group.name, lineHeading(line.line, context), ...tipOf(line)].join(", ")}
                    onPress={group.territory === null ? null : () => onOpen(group.territory as string)}
                    onShow={shown.onShow(lineRank)}
                  >
                    <rect
                      className="chart-mark__hit"
                      x={0}
                      y={lineTop}
                      width={width}
                      height={barTop + BAR + 3 - lineTop}
                    />
                    <rect
                      {...publishedLooks(publishedKind(line), id)}
                      x={line.years === null ? SIDE : x(line.years.from)}
                      y={barTop}
                      width={
                        line.years === null ? width - 2 * SIDE : x(line.years.to + 1) - x(line.years.from) - 1
                      }
                      height={BAR}
                    />
                  </ChartMark>
                </g>
              ))}
            </g>
          ))}
        </g>
      </ChartSvg>
      <MarkTip
        shown={shown}
        marks={placed.flatMap(({ lines }) => lines)}
        width={width}
        at={({ line, barTop }) => ({ x: line.years === null ? 20 : x(line.years.from), y: barTop + BAR })}
      >
        {({ line }) => (
          <>
            <strong>{lineHeading(line.line, context)}</strong>
            {tipOf(line).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </>
        )}
      </MarkTip>
    </>
  );
}

/** Period, purpose, what already holds it, sources. */
function tipLines(published: PublishedLine, context: MoneyContext, more: Props["more"]): readonly string[] {
  const { line, years, within } = published;
  const words = context.words.money.published;
  return [
    linePeriod(line, context),
    ...(years?.isOpen === true ? [words.openEnd] : []),
    ...(more === undefined ? [] : [more(published)]),
    ...(line.purpose === null ? [] : [line.purpose]),
    ...(within === null ? [] : [words.within(eurosIn(context)(within.amount))]),
    sourceText(published.sources, context),
  ];
}

/** Every year, or one in two where they would touch. */
function yearTicks({ from, to }: { readonly from: number; readonly to: number }, width: number) {
  const step = Math.ceil(((to - from + 1) * 40) / width);
  return Array.from({ length: Math.ceil((to - from + 1) / step) }, (_, index) => from + index * step);
}
