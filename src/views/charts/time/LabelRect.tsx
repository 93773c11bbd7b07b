import type { LabelBar } from "../../../scene/time/labelBar";
import { ROW } from "./rowLayout";
import type { TimePlot } from "./timePlot";

interface Props {
  readonly bar: LabelBar;
  readonly token: string;
  readonly plot: TimePlot;
  readonly top: number;
}

/** The label over its years: lighter where its date is not known to the day, an arrow while it has no end. */
export function LabelRect({ bar, token, plot, top }: Props) {
  const x = plot.x(bar.from);
  const end = plot.x(bar.to);
  const middle = top + ROW.label / 2;
  const certain = plot.x(bar.certain.from);
  return (
    <g className={`tok-${token}`}>
      <rect className="label-bar label-bar--loose" x={x} y={top} width={end - x} height={ROW.label} />
      <rect
        className="label-bar"
        x={certain}
        y={top}
        width={Math.max(0, plot.x(bar.certain.to) - certain)}
        height={ROW.label}
      />
      {bar.isOpen ? (
        <path
          className="label-bar"
          d={`M${end},${top - 2}L${end + 10},${middle}L${end},${top + ROW.label + 2}Z`}
        />
      ) : (
        <line className="label-bar__end" x1={end} x2={end} y1={top - 3} y2={top + ROW.label + 3} />
      )}
    </g>
  );
}
