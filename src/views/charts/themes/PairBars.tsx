import { scaleLinear } from "d3";
import type { Language } from "../../../domain/viewState";
import { formatNumber } from "../../../i18n/format";
import type { AllMessages } from "../../../i18n/messages";
import type { PairBasis, ThemePair } from "../../../scene/themes/themePairs";
import { AxisBottom } from "../kit/Axis";
import { ChartMark } from "../kit/ChartMark";
import { ChartSvg } from "../kit/ChartSvg";
import { MarkTip } from "../kit/MarkTip";
import { useRoving } from "../kit/useRoving";
import { useShown } from "../kit/useShown";

interface Props {
  readonly pairs: readonly ThemePair[];
  readonly basis: PairBasis;
  readonly chosen: ThemePair | null;
  readonly width: number;
  readonly onChoose: (pair: ThemePair) => void;
  readonly words: AllMessages["themeCharts"];
  readonly language: Language;
}

const ROW = 40;
const BAR = 12;
const EDGE = 4;

/** One bar per pair, from zero: its outline is what has either theme, its fill what has both. */
export function PairBars({ pairs, basis, chosen, width, onChoose, words, language }: Props) {
  const said = words.pairs;
  const roving = useRoving(pairs.length);
  const shown = useShown();
  const most = Math.max(1, ...pairs.map(({ either }) => either));
  const x = scaleLinear([0, most], [EDGE, width - EDGE]);
  const ticks = x.ticks(Math.max(2, Math.floor(width / 110))).filter(Number.isInteger);
  const bottom = pairs.length * ROW + 6;
  return (
    <>
      <ChartSvg width={width} height={bottom + 40} label={said.label} description={said.choose}>
        <AxisBottom
          scale={x}
          ticks={ticks}
          format={(value) => formatNumber(value, language)}
          y={bottom}
          grid={bottom}
          unit={said.axis[basis]}
          width={width - EDGE}
        />
        <g {...roving.container}>
          {pairs.map((pair, rank) => {
            const [first, second] = pair.themes;
            const top = rank * ROW;
            const counts = said.said[basis](pair.both.length, pair.either);
            return (
              <ChartMark
                key={`${first.id} ${second.id}`}
                roving={roving}
                rank={rank}
                label={`${said.name(first.label, second.label)}, ${counts}`}
                onPress={() => onChoose(pair)}
                onShow={shown.onShow(rank)}
                isPressed={pair === chosen}
              >
                <rect className="chart-mark__hit" x={0} y={top} width={width} height={ROW - 2} rx={3} />
                <text className="theme-pair__name" x={EDGE + 4} y={top + 15}>
                  {said.name(first.label, second.label)}
                </text>
                <rect
                  className="theme-pair__either"
                  x={x(0)}
                  y={top + 21}
                  width={x(pair.either) - x(0)}
                  height={BAR}
                />
                <rect
                  className="theme-pair__both"
                  x={x(0)}
                  y={top + 21}
                  width={x(pair.both.length) - x(0)}
                  height={BAR}
                />
              </ChartMark>
            );
          })}
        </g>
        <g aria-hidden>
          {pairs.map(({ themes: [first, second], both, either }, rank) => (
            <text
              key={`${first.id} ${second.id}`}
              className="theme-pair__count"
              x={width - EDGE}
              y={rank * ROW + 15}
            >
              {said.count(both.length, either)}
            </text>
          ))}
        </g>
      </ChartSvg>
      <MarkTip
        shown={shown}
        marks={pairs}
        width={width}
        at={({ both }, rank) => ({ x: Math.min(x(both.length), width * 0.6), y: rank * ROW + 38 })}
      >
        {({ themes: [first, second], both, either }) => (
          <>
            <strong>{said.name(first.label, second.label)}</strong>
            {said.said[basis](both.length, either)}
            <br />
            <em>{said.choose}</em>
          </>
        )}
      </MarkTip>
      <ul className="theme-key">
        <li>
          <span className="theme-key__bar theme-key__bar--both" />
          {said.keyBoth}
        </li>
        <li>
          <span className="theme-key__bar" />
          {said.keyEither}
        </li>
      </ul>
    </>
  );
}
