import { max, scaleLinear } from "d3";
import { useEffect, useId, useRef, useState } from "react";
import type { Language } from "../../../domain/viewState";
import { formatNumber } from "../../../i18n/format";
import type { AllMessages } from "../../../i18n/messages";
import { clipText, textWidth } from "../../../scene/charts/textWidth";
import type { PlaceRow } from "../../../scene/coverage/placeRows";
import { AxisBottom } from "../kit/Axis";
import { ChartMark } from "../kit/ChartMark";
import { ChartSvg } from "../kit/ChartSvg";
import { MarkTip } from "../kit/MarkTip";
import { ChartPatterns } from "../kit/patterns";
import { TEXT_SIZE } from "../kit/textSize";
import { Unread } from "../kit/Unread";
import { useRoving } from "../kit/useRoving";
import { useShown } from "../kit/useShown";

interface Props {
  readonly rows: readonly PlaceRow[];
  readonly width: number;
  readonly label: string;
  readonly unit: string;
  /** Codes that the reader has filtered on. */
  readonly chosen: readonly string[];
  readonly onChoose: (code: string) => void;
  readonly words: Pick<AllMessages, "coverage">;
  readonly language: Language;
}

const ROW = 24;
const BAR = 14;
const AXIS = 40;
const GUTTER = 28;
/** Font size of the names of places, pixels (`.place-bar__name`). */
const NAME_SIZE = 12;
const LONGEST_NAME = 200;
/** Least room for the bars of a column. */
const LEAST_BARS = 90;
/** Fewest bars worth a column of their own. */
const LEAST_ROWS = 8;
/** Bars of a single column, on a phone, before the reader asks for the others. */
const MOST_AT_FIRST = 20;

/** Horizontal bars from zero, in as many columns of one scale as the width allows. */
export function PlaceBars({ rows: all, width, label, unit, chosen, onChoose, words, language }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const id = `barres${useId().replace(/\W/g, "")}`;
  const shown = useShown();
  const longest = max(all, (row) => textWidth(row.label, NAME_SIZE)) ?? 0;
  const names = Math.min(LONGEST_NAME, longest + 10, width - LEAST_BARS - 60);
  const values = (max(all, ({ value }) => textWidth(value, TEXT_SIZE)) ?? 0) + 10;
  const roomy = Math.floor((width + GUTTER) / (names + values + LEAST_BARS + 60 + GUTTER));
  const columns = Math.max(1, Math.min(3, roomy, Math.floor(all.length / LEAST_ROWS)));
  const rows = columns === 1 && !isWhole ? all.slice(0, MOST_AT_FIRST) : all;
  const roving = useRoving(rows.length);
  const bars = useRef<SVGGElement>(null);
  // The button that had the focus is gone: the first of the bars it brought takes it.
  useEffect(() => {
    if (isWhole) bars.current?.querySelectorAll<SVGElement>(".chart-mark")[MOST_AT_FIRST]?.focus();
  }, [isWhole]);
  const perColumn = Math.ceil(rows.length / columns);
  const columnWidth = (width - GUTTER * (columns - 1)) / columns;
  const greatest = Math.max(1, ...all.map(({ known, rest }) => known + rest));
  const scale = scaleLinear([0, greatest], [0, columnWidth - names - values]);
  const ticks = scale.ticks(3).filter(Number.isInteger);
  const height = perColumn * ROW + AXIS;
  const placeOf = (rank: number) => ({
    x: Math.floor(rank / perColumn) * (columnWidth + GUTTER),
    y: (rank % perColumn) * ROW,
  });
  return (
    <>
      <ChartSvg width={width} height={height} label={label}>
        <ChartPatterns id={id} />
        {Array.from({ length: columns }, (_, column) => (
          <g
            key={placeOf(column * perColumn).x}
            transform={`translate(${placeOf(column * perColumn).x + names} 0)`}
          >
            <AxisBottom
              scale={scale}
              ticks={ticks}
              format={(value) => formatNumber(value, language)}
              y={perColumn * ROW}
              grid={perColumn * ROW}
              unit={unit}
              width={columnWidth - names}
            />
          </g>
        ))}
        <g {...roving.container} ref={bars}>
          {rows.map((row, rank) => {
            const { x, y } = placeOf(rank);
            return (
              <g
                key={row.code}
                className="place-bar"
                transform={`translate(${x} ${y})`}
                data-place={row.code}
              >
                <ChartMark
                  roving={roving}
                  rank={rank}
                  label={row.accessibleName}
                  onPress={() => onChoose(row.code)}
                  onShow={shown.onShow(rank)}
                  isPressed={chosen.includes(row.code)}
                >
                  <rect className="chart-mark__hit" width={columnWidth} height={ROW} rx={3} />
                  <rect
                    className="chart-fill tok-seq-4"
                    x={names}
                    y={(ROW - BAR) / 2}
                    width={scale(row.known)}
                    height={BAR}
                  />
                  {row.rest > 0 && (
                    <rect
                      className="place-bar__rest"
                      x={names + scale(row.known)}
                      y={(ROW - BAR) / 2}
                      width={scale(row.rest)}
                      height={BAR}
                      fill={`url(#${id}-unknown)`}
                    />
                  )}
                </ChartMark>
                {/* Beside the mark, whose own words say the same: a name and a figure run together are no name. */}
                <Unread className="place-bar__texts">
                  <text className="place-bar__name" x={names - 6} y={ROW / 2} dy="0.33em" textAnchor="end">
                    {clipText(row.label, names - 6, NAME_SIZE)}
                  </text>
                  <text
                    className="chart-value"
                    x={names + scale(row.known + row.rest) + 5}
                    y={ROW / 2}
                    dy="0.33em"
                  >
                    {row.value}
                  </text>
                </Unread>
              </g>
            );
          })}
        </g>
      </ChartSvg>
      <MarkTip
        shown={shown}
        marks={rows}
        width={width}
        at={(_, rank) => ({ x: placeOf(rank).x + names, y: placeOf(rank).y + ROW })}
      >
        {({ accessibleName }) => accessibleName}
      </MarkTip>
      {rows.length < all.length && (
        <button type="button" className="chart__tool" data-no-export="" onClick={() => setIsWhole(true)}>
          {words.coverage.others(all.length - rows.length)}
        </button>
      )}
    </>
  );
}
