import type { CoreTerritory } from "../../../domain/facts";
import type { AllMessages } from "../../../i18n/messages";
import type { Similar } from "../../../query/similar";
import type { MissingTheme } from "../../../scene/themes/missingThemes";
import { ChartMark } from "../kit/ChartMark";
import { ChartSvg } from "../kit/ChartSvg";
import { MarkTip } from "../kit/MarkTip";
import { useRoving } from "../kit/useRoving";
import { useShown } from "../kit/useShown";

interface Props {
  readonly name: string;
  readonly missing: readonly MissingTheme[];
  readonly similar: readonly Similar[];
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly width: number;
  readonly onFilter: (theme: string) => void;
  readonly words: AllMessages["themeCharts"]["missing"];
}

const NARROW = 520;

/**
 * One row per theme, one dot per similar territory: great where the theme is recorded, small where it is
 * not. None is hollow: something is known of each.
 */
export function MissingRows({ name, missing, similar, territories, width, onFilter, words }: Props) {
  const roving = useRoving(missing.length);
  const shown = useShown();
  const isNarrow = width < NARROW;
  const row = isNarrow ? 46 : 30;
  const left = isNarrow ? 4 : 236;
  const dots = isNarrow ? 32 : row / 2;
  const step = Math.min(28, (width - left - 56) / Math.max(1, similar.length));
  const namesOf = ({ recordedIn }: MissingTheme) =>
    recordedIn.map((id) => territories.get(id)?.name ?? id).join(", ");
  return (
    <>
      <ChartSvg
        width={width}
        height={missing.length * row + 4}
        label={words.label(name)}
        description={words.highlight}
      >
        <g {...roving.container}>
          {missing.map((found, rank) => {
            const { theme, recordedIn } = found;
            const top = rank * row;
            return (
              <ChartMark
                key={theme.id}
                roving={roving}
                rank={rank}
                label={words.row(theme.label, recordedIn.length, similar.length)}
                onPress={() => onFilter(theme.id)}
                onShow={shown.onShow(rank)}
                className={`tok-famille-${theme.family}`}
              >
                <rect className="chart-mark__hit" x={0} y={top} width={width} height={row - 2} rx={3} />
                <text className="theme-pair__name" x={4} y={top + (isNarrow ? 16 : row / 2 + 4)}>
                  {theme.label}
                </text>
                {similar.map(({ id }, index) => (
                  <circle
                    key={id}
                    cx={left + 9 + index * step}
                    cy={top + dots}
                    r={index < recordedIn.length ? 6 : 2}
                    className={index < recordedIn.length ? "theme-dot theme-dot--recorded" : "theme-dot"}
                  />
                ))}
              </ChartMark>
            );
          })}
        </g>
        <g aria-hidden>
          {missing.map(({ theme, recordedIn }, rank) => (
            <text key={theme.id} className="theme-pair__count" x={width - 4} y={rank * row + dots + 4}>
              {words.countOf(recordedIn.length, similar.length)}
            </text>
          ))}
        </g>
      </ChartSvg>
      <MarkTip
        shown={shown}
        marks={missing}
        width={width}
        at={(_, rank) => ({ x: left + 20, y: rank * row + row })}
      >
        {(found) => (
          <>
            <strong>{words.row(found.theme.label, found.recordedIn.length, similar.length)}</strong>
            {namesOf(found)}
            <br />
            <em>{words.highlight}</em>
          </>
        )}
      </MarkTip>
    </>
  );
}
