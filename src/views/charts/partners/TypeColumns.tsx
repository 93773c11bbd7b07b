import { max, scaleBand, scaleLinear } from "d3";
import type { Language } from "../../../domain/viewState";
import type { PartnershipType } from "../../../domain/vocabulary";
import type { AllMessages } from "../../../i18n/messages";
import type { TypeByYear } from "../../../scene/partners/typesByYear";
import { ChartSvg } from "../kit/ChartSvg";
import { Unread } from "../kit/Unread";
import { useRoving } from "../kit/useRoving";
import { type LanePlot, TypeLane } from "./TypeLane";

interface Props {
  readonly width: number;
  readonly years: readonly number[];
  readonly types: readonly TypeByYear[];
  readonly chosen: readonly PartnershipType[];
  readonly onToggle: (type: PartnershipType) => void;
  readonly words: AllMessages;
  readonly language: Language;
}

const NARROW = 620;
const AXIS = 24;
/** Height of the tallest column, and room above it for its figure. */
const COLUMN = 40;
const FIGURE = 16;
const WIDEST_COLUMN = 34;
/** Least pixels from a year to the next for both to be written. */
const YEAR = 36;

/** One lane for each type, all on one scale from zero; the undated have their own hollow column, past a gap. */
export function TypeColumns({ width, years, types, chosen, onToggle, words, language }: Props) {
  const said = words.partners.types;
  const roving = useRoving(types.length);
  const isNarrow = width < NARROW;
  const nameEnd = isNarrow ? 2 : Math.min(200, width * 0.24);
  const undatedWidth = isNarrow ? 56 : 84;
  const x = scaleBand<number>([...years], [nameEnd + (isNarrow ? 0 : 14), width - undatedWidth - 14]).padding(
    0.25,
  );
  const centreOf = (year: number) => (x(year) ?? 0) + x.bandwidth() / 2;
  const tallest = max(types.flatMap(({ begun, undated }) => [...begun, undated])) ?? 1;
  const plot: LanePlot = {
    width,
    height: (isNarrow ? 22 : 4) + FIGURE + COLUMN + 8,
    isNarrow,
    nameEnd,
    years,
    yearsFrom: x.range()[0],
    yearsTo: x.range()[1],
    centreOf,
    undatedFrom: width - undatedWidth,
    undatedCentre: width - undatedWidth / 2,
    columnWidth: Math.min(x.bandwidth() || WIDEST_COLUMN, WIDEST_COLUMN),
    y: scaleLinear([0, tallest], [0, COLUMN]),
  };
  const bottom = types.length * plot.height;
  const everyOther = x.step() < YEAR ? 2 : 1;
  return (
    <ChartSvg width={width} height={bottom + AXIS} label={said.label} description={said.description}>
      <Unread className="axis">
        {years.map((year, rank) =>
          (years.length - 1 - rank) % everyOther === 0 ? (
            <text key={year} className="axis__tick" x={centreOf(year)} y={bottom + 16} textAnchor="middle">
              {year}
            </text>
          ) : null,
        )}
        <text className="axis__tick" x={plot.undatedCentre} y={bottom + 16} textAnchor="middle">
          {said.undated}
        </text>
      </Unread>
      <g {...roving.container}>
        {types.map((type, rank) => (
          <TypeLane
            key={type.type}
            type={type}
            top={rank * plot.height}
            plot={plot}
            roving={roving}
            rank={rank}
            isPressed={chosen.includes(type.type)}
            onPress={() => onToggle(type.type)}
            words={words}
            language={language}
          />
        ))}
      </g>
    </ChartSvg>
  );
}
