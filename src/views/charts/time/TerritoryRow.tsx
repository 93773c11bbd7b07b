import type { ReactNode } from "react";
import type { AllMessages } from "../../../i18n/messages";
import { itemWords, labelWords } from "../../../scene/time/itemWords";
import type { PlacedItem, TerritoryTime } from "../../../scene/time/territoryTimes";
import type { WaveLook } from "../../../scene/time/waveLook";
import { opensElsewhere } from "../../opensElsewhere";
import { ChartMark } from "../kit/ChartMark";
import type { Point } from "../kit/ChartTooltip";
import type { Roving } from "../kit/useRoving";
import { ItemBar } from "./ItemBar";
import { LabelRect } from "./LabelRect";
import { type PlacedRow, ROW } from "./rowLayout";
import type { TimePlot } from "./timePlot";

/** The facts of a mark and where it is; lines begin with the name of its territory. */
export interface RowTip extends Point {
  readonly lines: readonly string[];
}

interface Props {
  readonly placed: PlacedRow;
  readonly look: WaveLook;
  readonly plot: TimePlot;
  /** Width of the drawing, pixels. */
  readonly width: number;
  readonly patternId: string;
  readonly roving: Roving;
  readonly href: string;
  readonly onOpen: (id: string) => void;
  /** Told what the mark under the pointer or the focus says; `null` when it loses it. */
  readonly onTip: (tip: RowTip | null) => void;
  readonly words: AllMessages;
}

/** One territory: its name, its label over its years, then its events, partnerships and amounts. */
export function TerritoryRow(props: Props) {
  const { placed, look, plot, width, patternId, roving, href, onOpen, onTip, words } = props;
  const { row, firstStop, top, labelTop } = placed;
  const { id, name } = row.territory;
  const afterLabel = firstStop + (row.label === null ? 1 : 2);
  const afterEvents = afterLabel + row.events.length;
  const { onFocus, ...stop } = roving.item(firstStop);

  const mark = (key: string, rank: number, lines: readonly string[], at: Point, drawn: ReactNode) => (
    <ChartMark
      key={key}
      roving={roving}
      rank={rank}
      label={[name, ...lines].join(", ")}
      onPress={() => onOpen(id)}
      onShow={(isShown) => onTip(isShown ? { ...at, lines: [name, ...lines] } : null)}
    >
      {drawn}
    </ChartMark>
  );
  const itemMarks = (items: readonly PlacedItem[], laneTop: number, firstRank: number) =>
    items.map((item, at) => {
      const lane = item.kind === "event" ? 0 : item.lane;
      const size = item.kind === "amount" ? ROW.amount : ROW.partnership;
      const y = laneTop + lane * (size + ROW.lane);
      return mark(
        item.id,
        firstRank + at,
        itemWords(item, words),
        { x: plot.x(item.extent.from), y: y + size },
        <ItemBar item={item} plot={plot} top={laneTop} patternId={patternId} />,
      );
    });

  return (
    <g className={row.role === "match" ? "time-row" : "time-row time-row--aside"}>
      <line className="axis__grid" x1={plot.left} x2={width} y1={top} y2={top} aria-hidden />
      <a
        {...stop}
        onFocus={onFocus}
        className="time-row__link"
        href={href}
        onClick={(event) => {
          if (opensElsewhere(event)) return;
          event.preventDefault();
          onOpen(id);
        }}
      >
        <text className="time-row__name" x={plot.left} y={top + 14}>
          {name}
          <tspan className="chart-faint">{asideWords(row, words)}</tspan>
        </text>
      </a>
      {row.label !== null &&
        mark(
          "label",
          firstStop + 1,
          labelWords(row.label, look.label, words),
          { x: plot.x(row.label.from), y: labelTop + ROW.label },
          <LabelRect bar={row.label} token={look.token} plot={plot} top={labelTop} />,
        )}
      {itemMarks(row.events, labelTop, afterLabel)}
      {itemMarks(row.partnerships, placed.partnershipsTop, afterEvents)}
      {itemMarks(row.amounts, placed.amountsTop, afterEvents + row.partnerships.length)}
      {row.undated.length > 0 && (
        <g className="time-row__undated">
          <rect
            className="lane-bars__undated"
            fill={`url(#${patternId}-unknown)`}
            x={plot.undated.x + 4}
            y={labelTop}
            width={12}
            height={ROW.label}
          />
          <text x={plot.undated.x + 20} y={labelTop + 10}>
            {row.undated.length}
          </text>
        </g>
      )}
    </g>
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
