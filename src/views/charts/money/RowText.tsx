/** Height of a line of words above a bar, pixels. */
export const ROW_LINE = 17;

/** Room that the words of a row take above its bar, pixels. */
export function rowTextHeight(lines: readonly string[]): number {
  return lines.length * ROW_LINE + 2;
}

interface Props {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Words above a bar, line under line. */
export function RowText({ lines, x, y }: Props) {
  return (
    <text>
      {lines.map((line, rank) => {
        // Two lines of a text may read alike: what tells them apart is where they stand.
        const baseline = y + 13 + rank * ROW_LINE;
        return (
          <tspan key={baseline} x={x} y={baseline}>
            {line}
          </tspan>
        );
      })}
    </text>
  );
}
