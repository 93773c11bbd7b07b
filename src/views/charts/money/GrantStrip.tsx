import { scaleLinear } from "d3";
import type { CoreTerritory } from "../../../domain/facts";
import { formatEurosShort } from "../../../i18n/format";
import { beeswarm, packRows } from "../../../scene/money/beeswarm";
import type { GrantDistribution } from "../../../scene/money/grantDistribution";
import { grantAmount, grantPeriod, grantSources } from "../../../scene/money/grantWords";
import { type MoneyContext, sourceText } from "../../../scene/money/moneyContext";
import { AxisBottom } from "../kit/Axis";
import { ChartMark } from "../kit/ChartMark";
import { ChartSvg } from "../kit/ChartSvg";
import { MarkTip } from "../kit/MarkTip";
import { ChartPatterns } from "../kit/patterns";
import { useRoving } from "../kit/useRoving";
import { useShown } from "../kit/useShown";
import { ChartKey, placeKey } from "./ChartKey";
import { GrantDot } from "./GrantDot";

interface Props {
  readonly width: number;
  readonly distribution: GrantDistribution;
  /** Territories unknown for the filters, told apart. */
  readonly unknownForFilters: readonly CoreTerritory[];
  readonly selected: string | null;
  readonly context: MoneyContext;
  readonly onOpen: (id: string) => void;
}

const PATTERNS = "argent-dotations";
const SIDE = 22;
const AXIS = 44;
const LANE_TITLE = 26;
const HOLLOW = 3.6;
const PITCH = 12;

/** One dot a territory: known grants along an axis of euros, the others hollow in lanes under it. */
export function GrantStrip({ width, distribution, unknownForFilters, selected, context, onOpen }: Props) {
  const { words, language } = context;
  const { grants } = words.money;
  const radius = width < 520 ? 4.6 : 6;
  const { known, unknown } = distribution;
  const greatest = known.at(-1)?.grant.amount ?? 1;
  const x = scaleLinear([0, greatest], [SIDE, width - SIDE]).nice(width < 520 ? 4 : 8);
  const seats = beeswarm(
    known.map(({ grant }) => x(grant.amount)),
    2 * radius + 1.5,
  );
  const reach = Math.max(radius * 3, ...seats.map(({ y }) => Math.abs(y) + radius)) + 6;
  const key = placeKey(
    [
      {
        id: "annuel",
        label: grants.key.annuel,
        glyph: <GrantDot method="annuel" radius={5} patterns={PATTERNS} />,
      },
      {
        id: "enveloppe",
        label: grants.key.enveloppe,
        glyph: <GrantDot method="enveloppe" radius={5} patterns={PATTERNS} />,
      },
      { id: "inconnu", label: grants.key.unknown, glyph: <circle className="chart-hollow" r={HOLLOW} /> },
    ],
    width,
  );
  const axisY = key.height + 2 * reach;
  const lanes = placeLanes(
    [
      { title: grants.laneUnknown(unknown.length), state: grants.unknownPoint, territories: unknown },
      {
        title: grants.laneFilters(unknownForFilters.length),
        state: grants.unknownForFilters,
        territories: unknownForFilters,
      },
    ],
    axisY + AXIS,
    width,
  );
  const points = [
    ...known.map(({ territory, grant }, index) => ({
      territory,
      grant,
      x: seats[index]?.x ?? 0,
      y: key.height + reach + (seats[index]?.y ?? 0),
      state: `${words.money.perYear(grantAmount(grant, context))}, ${grantPeriod(grant, context)}, ${grants.method[grant.method]}`,
    })),
    ...lanes.flatMap(({ points: hollow }) => hollow),
  ];
  const roving = useRoving(points.length);
  const shown = useShown();
  const height = lanes.at(-1)?.end ?? axisY + AXIS;
  return (
    <>
      <ChartSvg width={width} height={height} label={grants.drawing}>
        <ChartPatterns id={PATTERNS} tokens={["seq-4"]} />
        <ChartKey placed={key.placed} />
        <AxisBottom
          scale={x}
          ticks={x.ticks(width < 520 ? 4 : 8)}
          format={(amount) => formatEurosShort(amount, language)}
          y={axisY}
          grid={2 * reach}
          unit={grants.unit}
          width={width}
        />
        {lanes.map(({ title, y }) => (
          <text key={title} className="chart-faint" x={SIDE - HOLLOW} y={y + 14}>
            {title}
          </text>
        ))}
        <g {...roving.container}>
          {points.map((point, rank) => (
            <ChartMark
              key={point.territory.id}
              roving={roving}
              rank={rank}
              label={words.money.told(point.territory.name, point.state)}
              onPress={() => onOpen(point.territory.id)}
              onShow={shown.onShow(rank)}
              className={
                point.grant === null ? "money-point money-point--unknown" : "money-point money-point--known"
              }
            >
              <g transform={`translate(${point.x} ${point.y})`}>
                {point.territory.id === selected && <circle className="money-ring" r={radius + 4} />}
                {point.grant === null ? (
                  <circle className="chart-hollow" r={HOLLOW} />
                ) : (
                  <GrantDot method={point.grant.method} radius={radius} patterns={PATTERNS} />
                )}
              </g>
            </ChartMark>
          ))}
        </g>
      </ChartSvg>
      <MarkTip shown={shown} marks={points} width={width} at={(point) => point}>
        {({ territory, grant, state }) => (
          <>
            <strong>{territory.name}</strong>
            <p>{state}</p>
            {grant !== null && <p>{sourceText(grantSources(grant, context), context)}</p>}
          </>
        )}
      </MarkTip>
    </>
  );
}

interface Lane {
  readonly title: string;
  readonly state: string;
  readonly territories: readonly CoreTerritory[];
}

/** Lanes one under the other from `top`; those without territory take no room. */
function placeLanes(lanes: readonly Lane[], top: number, width: number) {
  let y = top;
  return lanes
    .filter(({ territories }) => territories.length > 0)
    .map(({ title, state, territories }) => {
      const { dots, height } = packRows(territories.length, width - 2 * (SIDE - PITCH / 2), PITCH);
      const lane = {
        title,
        y,
        end: y + LANE_TITLE + height + 4,
        points: territories.map((territory, index) => ({
          territory,
          grant: null,
          state,
          x: SIDE - PITCH / 2 + (dots[index]?.x ?? 0),
          y: y + LANE_TITLE + (dots[index]?.y ?? 0),
        })),
      };
      y = lane.end;
      return lane;
    });
}
