import type { YearBar } from "../../../scene/money/amountsByYear";

/** Height of the gauge, pixels. */
const GAUGE = 7;
const LINE = 15;

/** Room under a column whose ratio takes `lines` lines, pixels. */
export function footHeight(lines: number): number {
  return 43 + (lines - 1) * LINE + GAUGE + 12;
}

interface Props {
  readonly bar: YearBar;
  /** « 39/208 », in one line or two. */
  readonly ratio: readonly string[];
  /** Left, top and width of the column's foot, pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Under a column: its year, for how many territories it is known, and what is not recorded left hollow. */
export function YearFoot({ bar, ratio, x, y, width }: Props) {
  const middle = x + width / 2;
  const gaugeTop = y + footHeight(ratio.length) - GAUGE - 12;
  const share = bar.eligible === 0 ? 0 : bar.known / bar.eligible;
  return (
    <g>
      <text className="chart-value" x={middle} y={y + 18} textAnchor="middle">
        {bar.year}
      </text>
      <text className="chart-faint" textAnchor="middle">
        {ratio.map((line, rank) => (
          <tspan key={line} x={middle} y={y + 34 + rank * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <rect className="chart-hollow" x={x} y={gaugeTop} width={width} height={GAUGE} />
      <rect className="tok-seq-4 chart-fill" x={x} y={gaugeTop} width={width * share} height={GAUGE} />
    </g>
  );
}
