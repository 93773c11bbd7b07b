import { range } from "d3";
import { type PointerEvent, useId, useMemo, useRef, useState } from "react";
import type { Language } from "../../../domain/viewState";
import type { LateMessages } from "../../../i18n/messages";
import type { Lane } from "../../../scene/time/lanes";
import type { YearSpan } from "../../../scene/time/yearSpan";
import { ChartSvg } from "../kit/ChartSvg";
import { ChartTooltip } from "../kit/ChartTooltip";
import { ChartPatterns } from "../kit/patterns";
import { useRoving } from "../kit/useRoving";
import { LaneBars } from "./LaneBars";
import { timePlot, yearTick } from "./timePlot";
import { useYearBrush } from "./useYearBrush";
import { YearSlider } from "./YearSlider";

export interface TimelineChartProps {
  readonly lanes: readonly Lane[];
  readonly scale: YearSpan;
  /** Years kept by the period: all without one; `null` when it lies outside the scale. */
  readonly chosen: YearSpan | null;
  readonly hasPeriod: boolean;
  /** The period in words, as the filter has it. */
  readonly said: string;
  /** What a year holds, in short lines. */
  readonly describe: (year: number) => readonly string[];
  readonly onSpan: (span: YearSpan) => void;
  /** A year alone was pressed. */
  readonly onYear: (year: number) => void;
  readonly factsYear: number;
  readonly width: number;
  readonly compact: boolean;
  readonly words: LateMessages["time"];
  readonly language: Language;
}

/** Heights in pixels, by lane. */
const HEIGHTS = {
  compact: { labels: 40, partenariats: 34, montants: 30, title: 14, gap: 4 },
  full: { labels: 132, partenariats: 78, montants: 66, title: 18, gap: 12 },
};
const AXIS = 20;

/** Bars of the three lanes over the same years, and the brush that chooses some of them. */
export function TimelineChart(props: TimelineChartProps) {
  const { lanes, scale, chosen, hasPeriod, width, compact, words, language } = props;
  const patternId = useId().replaceAll(":", "");
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | null>(null);
  const plot = useMemo(() => timePlot(scale, width), [scale, width]);
  const years = useMemo(() => range(scale.first, scale.last + 1), [scale]);
  const sizes = HEIGHTS[compact ? "compact" : "full"];
  let bottom = 0;
  const placed = lanes.map((lane) => {
    const title = bottom + sizes.title - 4;
    const top = bottom + sizes.title;
    bottom = top + sizes[lane.id] + sizes.gap;
    return { lane, title, top, height: sizes[lane.id] };
  });
  const height = bottom - sizes.gap + AXIS;
  const roving = useRoving(years.length);
  const yearOf = (event: PointerEvent) =>
    plot.yearAt(event.clientX - (box.current?.getBoundingClientRect().left ?? 0));
  const brush = useYearBrush({ scale, yearOf, onSpan: props.onSpan, onYear: props.onYear });
  const lines = active === null ? [] : props.describe(active);
  return (
    <div className="timeline chart-anchor" ref={box}>
      <ChartSvg width={width} height={height} label={words.years} description={words.hint}>
        <ChartPatterns id={patternId} />
        {hasPeriod && chosen !== null && (
          <rect
            className="timeline__window"
            x={plot.x(chosen.first)}
            y={0}
            width={plot.x(chosen.last + 1) - plot.x(chosen.first)}
            height={height}
          />
        )}
        <g aria-hidden>
          {placed.map(({ lane, title, top, height: tall }) => (
            <g key={lane.id}>
              <text className="timeline__title" x={plot.left} y={title}>
                <tspan className="timeline__name">{lane.title}</tspan>
                {width > 480 && <tspan className="timeline__hint"> {lane.hint}</tspan>}
              </text>
              <LaneBars
                lane={lane}
                years={years}
                plot={plot}
                top={top}
                height={tall}
                chosen={hasPeriod ? chosen : scale}
                factsYear={props.factsYear}
                patternId={patternId}
                language={language}
              />
            </g>
          ))}
          {years.map((year) => (
            <text key={year} className="axis__tick" x={plot.x(year + 0.5)} y={height - 6} textAnchor="middle">
              {yearTick(year, plot.band)}
            </text>
          ))}
          <text
            className="axis__tick"
            x={plot.undated.x + plot.undated.width / 2}
            y={height - 6}
            textAnchor="middle"
          >
            {words.undatedShort}
          </text>
        </g>
        <g
          className="timeline__years"
          {...roving.container}
          {...brush}
          onPointerLeave={() => setActive(null)}
        >
          {years.map((year, rank) => {
            const { onFocus, ...stop } = roving.item(rank);
            const isChosen = hasPeriod && chosen !== null && chosen.first <= year && year <= chosen.last;
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
              <g
                key={year}
                {...stop}
                role="button"
                className="timeline__year"
                aria-pressed={isChosen}
                aria-label={[words.chooseYear(year), ...props.describe(year)].join(", ")}
                onFocus={() => {
                  onFocus();
                  setActive(year);
                }}
                onBlur={() => setActive(null)}
                onPointerEnter={() => setActive(year)}
                // A press is the brush's; this is a click that no pointer made.
                onClick={(event) => {
                  if (event.detail === 0) props.onYear(year);
                }}
                onKeyDown={(event) => {
                  if (event.key !== "Enter" && event.key !== " ") return;
                  event.preventDefault();
                  props.onYear(year);
                }}
              >
                <rect className="timeline__column" x={plot.x(year)} width={plot.band} height={height} />
              </g>
            );
          })}
        </g>
      </ChartSvg>
      <YearSlider scale={scale} span={chosen} said={props.said} onSpan={props.onSpan} words={words} />
      <ChartTooltip at={active === null ? null : { x: plot.x(active + 1), y: 8 }} width={width}>
        <strong>{active}</strong>
        {lines.map((line) => (
          <span key={line} className="timeline__line">
            {line}
          </span>
        ))}
      </ChartTooltip>
    </div>
  );
}
