import { memo, useId, useMemo, useState } from "react";
import type { Language } from "../../../domain/viewState";
import type { AllMessages } from "../../../i18n/messages";
import type { Succession } from "../../../scene/time/successions";
import type { TerritoryTime } from "../../../scene/time/territoryTimes";
import type { WaveLook } from "../../../scene/time/waveLook";
import type { YearSpan } from "../../../scene/time/yearSpan";
import { ChartSvg } from "../kit/ChartSvg";
import { ChartTooltip } from "../kit/ChartTooltip";
import { ChartPatterns } from "../kit/patterns";
import { useRoving } from "../kit/useRoving";
import { Fork } from "./Fork";
import { layoutRows, stopsOf } from "./rowLayout";
import { type RowTip, TerritoryRow } from "./TerritoryRow";
import { timePlot } from "./timePlot";
import { YearGrid } from "./YearGrid";

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

const AXIS = 22;

/** One row per territory: its label over its years, its partnerships and its amounts at their dates. */
export function TerritoryRows(props: Props) {
  const [tip, setTip] = useState<RowTip | null>(null);
  const [title, ...lines] = tip?.lines ?? [];
  return (
    <div className="territory-rows chart-anchor">
      <RowsDrawing {...props} onTip={setTip} />
      <ChartTooltip at={tip && { x: tip.x, y: tip.y + AXIS }} width={props.width}>
        <strong>{title}</strong>
        {lines.map((line) => (
          <span key={line} className="timeline__line">
            {line}
          </span>
        ))}
      </ChartTooltip>
    </div>
  );
}

/** The rows themselves, apart from the tooltip: pointing at marks does not draw them again. */
const RowsDrawing = memo(function RowsDrawing(
  props: Props & { readonly onTip: (tip: RowTip | null) => void },
) {
  const { rows, successions, scale, width, words, language } = props;
  const patternId = useId().replaceAll(":", "");
  const plot = useMemo(() => timePlot(scale, width), [scale, width]);
  const placed = useMemo(() => layoutRows(rows), [rows]);
  const last = placed.at(-1);
  const bottom = AXIS + (last === undefined ? 0 : last.top + last.height);
  const roving = useRoving(rows.reduce((sum, row) => sum + stopsOf(row), 0));
  return (
    <ChartSvg width={width} height={bottom + AXIS} label={words.time.rows}>
      <ChartPatterns id={patternId} tokens={["seq-4"]} />
      <YearGrid
        scale={scale}
        window={props.window}
        plot={plot}
        top={AXIS}
        bottom={bottom}
        axis={AXIS}
        undated={words.time.undatedShort}
      />
      <g transform={`translate(0 ${AXIS})`} {...roving.container}>
        {successions.map((succession) => (
          <Fork
            key={succession.before.id}
            {...{ succession, plot, width, language }}
            rows={placed}
            words={words.time}
          />
        ))}
        {placed.map((each) => (
          <TerritoryRow
            key={each.row.territory.id}
            placed={each}
            look={props.lookOf(each.row.territory.wave)}
            plot={plot}
            width={width}
            patternId={patternId}
            roving={roving}
            href={props.hrefOf(each.row.territory.id)}
            onOpen={props.onOpen}
            onTip={props.onTip}
            words={words}
          />
        ))}
      </g>
    </ChartSvg>
  );
});
