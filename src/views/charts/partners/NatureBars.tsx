import { scaleLinear } from "d3";
import type { Language } from "../../../domain/viewState";
import type { PartnerNature } from "../../../domain/vocabulary";
import { formatNumber } from "../../../i18n/format";
import type { AllMessages } from "../../../i18n/messages";
import { clipText } from "../../../scene/charts/textWidth";
import type { NatureReach } from "../../../scene/partners/natureReach";
import { AxisBottom } from "../kit/Axis";
import { ChartMark } from "../kit/ChartMark";
import { ChartSvg } from "../kit/ChartSvg";
import { TEXT_SIZE } from "../kit/textSize";
import { Unread } from "../kit/Unread";
import { useRoving } from "../kit/useRoving";

interface Props {
  readonly width: number;
  readonly natures: readonly NatureReach[];
  readonly chosen: readonly PartnerNature[];
  readonly onToggle: (nature: PartnerNature) => void;
  readonly words: AllMessages;
  readonly language: Language;
}

const NARROW = 620;
const HEAD = 24;
const AXIS = 26;
const GAP = 40;
const BAR = 14;
/** Room at the end of a bar for its figure. */
const FIGURE = 34;
/** Everything a row shows is written in it: there is no tooltip to open. */
const showNothingMore = () => undefined;

/** Two panels side by side, each with its own unit and its own zero: partnerships, then territories. */
export function NatureBars({ width, natures, chosen, onToggle, words, language }: Props) {
  const said = words.partners.natures;
  const roving = useRoving(natures.length);
  const isNarrow = width < NARROW;
  const nameEnd = isNarrow ? 6 : Math.min(270, width * 0.3);
  const row = isNarrow ? 44 : 30;
  const bottom = HEAD + natures.length * row + 2;
  const firstLeft = isNarrow ? nameEnd : nameEnd + 12;
  const panelWidth = (width - firstLeft - GAP) / 2;
  const panels = (["partnerships", "territories"] as const).map((field, rank) => {
    const left = firstLeft + rank * (panelWidth + GAP);
    const most = Math.max(1, ...natures.map((nature) => nature[field]));
    return {
      field,
      left,
      x: scaleLinear([0, most], [left, left + panelWidth - FIGURE]),
      unit: field === "partnerships" ? words.partners.unitPartnerships : words.partners.unitTerritories,
      fill: field === "partnerships" ? "chart-fill tok-seq-4" : "chart-fill tok-seq-2",
    };
  });
  return (
    <ChartSvg width={width} height={bottom + AXIS} label={said.label} description={said.description}>
      {panels.map(({ field, left, x, unit }) => (
        <g key={field}>
          <Unread>
            <text className="axis__unit" x={left} y={14}>
              {unit}
            </text>
          </Unread>
          <AxisBottom
            scale={x}
            ticks={x.ticks(isNarrow ? 3 : 5).filter(Number.isInteger)}
            format={(value) => formatNumber(value, language)}
            y={bottom}
            grid={bottom - HEAD}
          />
        </g>
      ))}
      <g {...roving.container}>
        {natures.map((nature, rank) => {
          const top = HEAD + rank * row;
          const barTop = top + (isNarrow ? 22 : 8);
          const name = words.vocab.partnerNature[nature.nature].many;
          return (
            <ChartMark
              key={nature.nature}
              roving={roving}
              rank={rank}
              label={said.mark(name, nature.partners, nature.partnerships, nature.territories)}
              isPressed={chosen.includes(nature.nature)}
              onPress={() => onToggle(nature.nature)}
              onShow={showNothingMore}
              texts={
                <>
                  <text
                    x={isNarrow ? nameEnd + 4 : nameEnd}
                    y={top + (isNarrow ? 16 : 19)}
                    textAnchor={isNarrow ? "start" : "end"}
                  >
                    {clipText(name, isNarrow ? width - nameEnd : nameEnd, TEXT_SIZE)}
                  </text>
                  {panels.map(({ field, x }) => (
                    <text
                      key={field}
                      className="chart-value chart-halo"
                      x={x(nature[field]) + 6}
                      y={barTop + BAR / 2}
                      dy="0.35em"
                    >
                      {formatNumber(nature[field], language)}
                    </text>
                  ))}
                </>
              }
            >
              <rect className="chart-mark__hit" x={0} y={top} width={width} height={row} rx={3} />
              {panels.map(({ field, x, fill }) => (
                <rect
                  key={field}
                  className={fill}
                  x={x(0)}
                  y={barTop}
                  width={x(nature[field]) - x(0)}
                  height={BAR}
                />
              ))}
            </ChartMark>
          );
        })}
      </g>
    </ChartSvg>
  );
}
