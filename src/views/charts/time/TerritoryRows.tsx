import { useId, useState } from "react";
import type { Language } from "../../../domain/viewState";
import type { AllMessages } from "../../../i18n/messages";
import { itemWords, labelWords } from "../../../scene/time/itemWords";
import type { Succession } from "../../../scene/time/successions";
import type { PlacedItem, TerritoryTime } from "../../../scene/time/territoryTimes";
import type { WaveLook } from "../../../scene/time/waveLook";
import type { YearSpan } from "../../../scene/time/yearSpan";
import { opensElsewhere } from "../../opensElsewhere";
import { ChartSvg } from "../kit/ChartSvg";
import { ChartTooltip } from "../kit/ChartTooltip";
import { ChartPatterns } from "../kit/patterns";
import { pressable } from "../kit/pressable";
import { useRoving } from "../kit/useRoving";
import { Fork } from "./Fork";
import { ItemBar } from "./ItemBar";
import { LabelRect } from "./LabelRect";
import { layoutRows, type PlacedRow, ROW, stopsOf } from "./rowLayout";
import { timePlot, yearTick } from "./timePlot";

interface Props {
  readonly rows: readonly TerritoryTime[];
  readonly successions: readonly Succession[];
  readonly scale: YearSpan;
  /** Years kept by the period; `null` without one, or when it lies outside the scale. */
  readonly window: YearSpan | null;
  readonly lookOf: (wave: number | null) => WaveLook;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly width: number;
  readonly words: AllMessages;
  readonly language: Language;
}

interface Active {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

const AXIS = 22;

/** One row per territory: its label over its years, its partnerships and its amounts at their dates. */
export function TerritoryRows(props: Props) {
  const { rows, successions, scale, width, words, language } = props;
  const { time } = words;
  const patternId = useId().replaceAll(":", "");
  const [active, setActive] = useState<Active | null>(null);
  const plot = timePlot(scale, width);
  const placed = layoutRows(rows);
  const last = placed.at(-1);
  const bottom = last === undefined ? 0 : last.top + last.height;
  const height = bottom + 2 * AXIS;
  const roving = useRoving(rows.reduce((sum, row) => sum + stopsOf(row), 0));
  const years = Array.from({ length: scale.last - scale.first + 2 }, (_, at) => scale.first + at);

  /** What a mark that opens its territory needs: a stop of the arrows, a tooltip, a name. */
  const mark = (rank: number, row: PlacedRow, lines: readonly string[], at: { x: number; y: number }) => {
    const { id, name } = row.row.territory;
    const stop = roving.item(rank);
    const show = () => setActive({ x: at.x, y: at.y + AXIS, lines: [name, ...lines] });
    return {
      ...stop,
      ...pressable(() => props.onOpen(id)),
      className: "chart-mark",
      "aria-label": [name, ...lines].join(", "),
      onFocus: () => {
        stop.onFocus();
        show();
      },
      onBlur: () => setActive(null),
      onPointerEnter: show,
      onPointerLeave: () => setActive(null),
    };
  };
  const itemMarks = (row: PlacedRow, items: readonly PlacedItem[], top: number, firstRank: number) =>
    items.map((item, at) => {
      const lanes = item.kind === "event" ? 0 : item.lane;
      const size = item.kind === "amount" ? ROW.amount : ROW.partnership;
      const lines = itemWords(item, words);
      const y = top + lanes * (size + ROW.lane);
      return (
        <g key={item.id} {...mark(firstRank + at, row, lines, { x: plot.x(item.extent.from), y: y + size })}>
          <ItemBar item={item} plot={plot} top={top} patternId={patternId} />
        </g>
      );
    });

  return (
    <div className="territory-rows chart-anchor">
      <ChartSvg width={width} height={height} label={time.rows}>
        <ChartPatterns id={patternId} tokens={["seq-4"]} />
        <g aria-hidden>
          {props.window !== null && (
            <rect
              className="timeline__window"
              x={plot.x(props.window.first)}
              y={AXIS}
              width={plot.x(props.window.last + 1) - plot.x(props.window.first)}
              height={bottom}
            />
          )}
          {years.map((year) => (
            <line
              key={year}
              className="axis__grid"
              x1={plot.x(year)}
              x2={plot.x(year)}
              y1={AXIS}
              y2={AXIS + bottom}
            />
          ))}
          {[AXIS - 7, height - 7].map((y) => (
            <g key={y}>
              {years.slice(0, -1).map((year) => (
                <text key={year} className="axis__tick" x={plot.x(year + 0.5)} y={y} textAnchor="middle">
                  {yearTick(year, plot.band)}
                </text>
              ))}
              <text
                className="axis__tick"
                x={plot.undated.x + plot.undated.width / 2}
                y={y}
                textAnchor="middle"
              >
                {time.undatedShort}
              </text>
            </g>
          ))}
        </g>
        <g transform={`translate(0 ${AXIS})`} {...roving.container}>
          {successions.map((succession) => (
            <Fork
              key={succession.before.id}
              {...{ succession, plot, width, language }}
              rows={placed}
              words={time}
            />
          ))}
          {placed.map((each) => {
            const { row, firstStop: rank } = each;
            const { id, name, wave } = row.territory;
            const look = props.lookOf(wave);
            const afterLabel = rank + (row.label === null ? 1 : 2);
            const afterEvents = afterLabel + row.events.length;
            const { onFocus, ...stop } = roving.item(rank);
            return (
              <g key={id} className={row.role === "match" ? "time-row" : "time-row time-row--aside"}>
                <line
                  className="axis__grid"
                  x1={plot.left}
                  x2={width}
                  y1={each.top}
                  y2={each.top}
                  aria-hidden
                />
                <a
                  {...stop}
                  onFocus={onFocus}
                  className="time-row__link"
                  href={props.hrefOf(id)}
                  onClick={(event) => {
                    if (opensElsewhere(event)) return;
                    event.preventDefault();
                    props.onOpen(id);
                  }}
                >
                  <text className="time-row__name" x={plot.left} y={each.top + 14}>
                    {name}
                    <tspan className="chart-faint">{asideWords(row, words)}</tspan>
                  </text>
                </a>
                {row.label !== null && (
                  <g
                    {...mark(rank + 1, each, labelWords(row.label, look.label, words), {
                      x: plot.x(row.label.from),
                      y: each.labelTop + ROW.label,
                    })}
                  >
                    <LabelRect bar={row.label} token={look.token} plot={plot} top={each.labelTop} />
                  </g>
                )}
                {itemMarks(each, row.events, each.labelTop, afterLabel)}
                {itemMarks(each, row.partnerships, each.partnershipsTop, afterEvents)}
                {itemMarks(each, row.amounts, each.amountsTop, afterEvents + row.partnerships.length)}
                {row.undated.length > 0 && (
                  <g className="time-row__undated">
                    <rect
                      className="lane-bars__undated"
                      fill={`url(#${patternId}-unknown)`}
                      x={plot.undated.x + 4}
                      y={each.labelTop}
                      width={12}
                      height={ROW.label}
                    />
                    <text x={plot.undated.x + 20} y={each.labelTop + 10}>
                      {row.undated.length}
                    </text>
                  </g>
                )}
              </g>
            );
          })}
        </g>
      </ChartSvg>
      <ChartTooltip at={active} width={width}>
        {active?.lines.map((line, at) =>
          at === 0 ? (
            <strong key={line}>{line}</strong>
          ) : (
            <span key={line} className="timeline__line">
              {line}
            </span>
          ),
        )}
      </ChartTooltip>
    </div>
  );
}

/** What sets a row apart, after its name. */
function asideWords({ role, territory, label }: TerritoryTime, { time }: AllMessages): string {
  const lacksLabel = territory.type !== "cite-educative";
  return [
    ...(role === "match" ? [] : [time.role[role]]),
    ...(lacksLabel ? [time.noLabel] : label === null ? [time.undatedLabel] : []),
  ]
    .map((text) => ` · ${text}`)
    .join("");
}
