import { scaleLinear } from "d3";
import type { Language } from "../../../domain/viewState";
import { formatNumber } from "../../../i18n/format";
import type { AllMessages } from "../../../i18n/messages";
import { clipText } from "../../../scene/charts/textWidth";
import type { ReachRow } from "../../../scene/partners/reachRows";
import { AxisBottom } from "../kit/Axis";
import { ChartMark } from "../kit/ChartMark";
import { ChartSvg } from "../kit/ChartSvg";
import { MarkTip } from "../kit/MarkTip";
import { TEXT_SIZE } from "../kit/textSize";
import { Unread } from "../kit/Unread";
import { useRoving } from "../kit/useRoving";
import { useShown } from "../kit/useShown";
import { placeRows } from "./placeRows";

interface Props {
  readonly width: number;
  readonly rows: readonly ReachRow[];
  /** Ids of the partners filtered on. */
  readonly chosen: readonly string[];
  readonly onToggle: (partner: string) => void;
  readonly words: AllMessages;
  readonly language: Language;
}

const AXIS = 40;

/** One bar for each partner, from zero: beside its name, or under it where the screen is narrow. */
export function ReachBars({ width, rows, chosen, onToggle, words, language }: Props) {
  const said = words.partners.reach;
  const roving = useRoving(rows.length);
  const shown = useShown();
  const { barLeft, barRight, nameWidth, bottom, placed } = placeRows(rows, width);
  const most = Math.max(1, ...rows.map(({ reach }) => reach.territories));
  const x = scaleLinear([0, most], [barLeft, barRight]);
  const ticks = x.ticks(Math.max(2, Math.floor((barRight - barLeft) / 70))).filter(Number.isInteger);
  return (
    <div className="chart-anchor">
      <ChartSvg width={width} height={bottom + AXIS} label={said.label} description={said.description}>
        <AxisBottom
          scale={x}
          ticks={ticks}
          format={(value) => formatNumber(value, language)}
          y={bottom}
          grid={bottom}
          unit={words.partners.unitTerritories}
          width={barRight}
        />
        <g {...roving.container}>
          {placed.map(({ row: { reach, heading }, top, height, name, bar }, rank) => {
            const { partner, territories, partnerships } = reach;
            const counts = said.counts(territories, partnerships);
            return (
              <g key={partner.id}>
                {heading !== null && (
                  <Unread>
                    <text className="partners__heading" x={0} y={top - 8}>
                      {words.vocab.partnerNature[heading].many}
                    </text>
                  </Unread>
                )}
                <ChartMark
                  roving={roving}
                  rank={rank}
                  label={said.mark(partner.name, words.vocab.partnerNature[partner.nature].one, counts)}
                  isPressed={chosen.includes(partner.id)}
                  onPress={() => onToggle(partner.id)}
                  onShow={shown.onShow(rank)}
                  texts={
                    <>
                      <text x={name.x} y={name.y} textAnchor={name.anchor}>
                        {clipText(partner.name, nameWidth, TEXT_SIZE)}
                      </text>
                      <text
                        className="chart-halo"
                        x={x(territories) + 6}
                        y={bar.y + bar.height / 2}
                        dy="0.35em"
                      >
                        <tspan className="chart-value">{formatNumber(territories, language)}</tspan>
                        <tspan className="chart-faint partners__second" dx={7}>
                          {said.partnerships(partnerships)}
                        </tspan>
                      </text>
                    </>
                  }
                >
                  <rect className="chart-mark__hit" x={0} y={top} width={width} height={height} rx={3} />
                  <rect
                    className="chart-fill tok-seq-4"
                    x={x(0)}
                    y={bar.y}
                    width={Math.max(0, x(territories) - x(0))}
                    height={bar.height}
                  />
                </ChartMark>
              </g>
            );
          })}
        </g>
      </ChartSvg>
      <MarkTip
        shown={shown}
        marks={placed}
        width={width}
        at={(row) => tipAt(row, x(row.row.reach.territories), width)}
      >
        {({ row: { reach } }) => (
          <>
            <strong>{reach.partner.name}</strong>
            {words.vocab.partnerNature[reach.partner.nature].one}
            <br />
            {said.counts(reach.territories, reach.partnerships)}
            <br />
            <em>{chosen.includes(reach.partner.id) ? said.unpress : said.press}</em>
          </>
        )}
      </MarkTip>
    </div>
  );
}

/** Past the figures of the bar where there is room, so that its neighbours stay in sight; else under it. */
function tipAt({ top, height }: { top: number; height: number }, end: number, width: number) {
  const past = end + 120;
  return past < width - 300 ? { x: past, y: top - 4 } : { x: width * 0.3, y: top + height + 4 };
}
