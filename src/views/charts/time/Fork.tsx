import { yearOf } from "../../../domain/partialDate";
import type { Language } from "../../../domain/viewState";
import { formatPartialDate } from "../../../i18n/format";
import type { LateMessages } from "../../../i18n/messages";
import { dateBand } from "../../../scene/time/dateBand";
import type { Succession } from "../../../scene/time/successions";
import { type PlacedRow, ROW } from "./rowLayout";
import type { TimePlot } from "./timePlot";

interface Props {
  readonly succession: Succession;
  readonly rows: readonly PlacedRow[];
  readonly plot: TimePlot;
  readonly width: number;
  readonly words: LateMessages["time"];
  readonly language: Language;
}

const ROUND = 7;
/** Under this width the words beside the fork say the year alone. */
const NARROW = 560;

/** The line from the end of a label to the start of each of its successors, with what happened in words. */
export function Fork({ succession, rows, plot, width, words, language }: Props) {
  const { before, after, date } = succession;
  const middleOf = (id: string) => {
    const placed = rows.find(({ row }) => row.territory.id === id);
    return placed === undefined ? null : placed.labelTop + ROW.label / 2;
  };
  const from = middleOf(before.id);
  if (from === null) return null;
  const end = plot.x(dateBand(date).to);
  const trunk = end + ROUND * 2;
  const told = width < NARROW ? String(yearOf(date)) : formatPartialDate(date, language);
  return (
    <g className="fork" aria-hidden>
      {after.map(({ id }) => {
        const to = middleOf(id);
        if (to === null) return null;
        return (
          <path
            key={id}
            className="fork__branch"
            d={`M${end},${from}H${trunk - ROUND}Q${trunk},${from} ${trunk},${from + ROUND}V${to - ROUND}Q${trunk},${to} ${trunk - ROUND},${to}H${end}`}
          />
        );
      })}
      <circle className="fork__knot" cx={end} cy={from} r={3.5} />
      <text className="fork__words" x={plot.x(yearOf(date) + 1) + 8} y={from} dy="0.36em">
        {words.splitOn(after.length, told)}
      </text>
    </g>
  );
}
