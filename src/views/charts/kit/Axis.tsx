import { Unread } from "./Unread";

interface AxisProps<Value> {
  /** A d3 scale, or any function that gives pixels; `undefined` draws no tick. */
  readonly scale: (value: Value) => number | undefined;
  readonly ticks: readonly Value[];
  readonly format: (value: Value) => string;
  /** Added to what `scale` gives: half a band, for a band scale. */
  readonly offset?: number;
  /** Length of the grid lines across the drawing; none by default. */
  readonly grid?: number;
  /** What the axis counts, written at its end. */
  readonly unit?: string;
}

const TICK_GAP = 4;

/** Values along the bottom, at height `y`; the grid goes up from it. `unit` stands at the right, under them. */
export function AxisBottom<Value>({
  y,
  width,
  ...axis
}: AxisProps<Value> & {
  readonly y: number;
  /** Where the unit ends; needed with `unit` only. */
  readonly width?: number;
}) {
  return (
    <Unread className="axis axis--bottom" transform={`translate(0 ${y})`}>
      {placed(axis).map(({ at, text, isZero }) => (
        <g key={text + at} transform={`translate(${at} 0)`}>
          {axis.grid !== undefined && (
            <line className={isZero ? "axis__zero" : "axis__grid"} y1={-axis.grid} y2={0} />
          )}
          <text className="axis__tick" y={TICK_GAP} dy="0.8em" textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {axis.unit !== undefined && width !== undefined && (
        <text className="axis__unit" x={width} y={TICK_GAP} dy="2.2em" textAnchor="end">
          {axis.unit}
        </text>
      )}
    </Unread>
  );
}

/** Values along the left, ending at `x`; the grid goes right from it. `unit` stands above them. */
export function AxisLeft<Value>({ x, ...axis }: AxisProps<Value> & { readonly x: number }) {
  return (
    <Unread className="axis axis--left" transform={`translate(${x} 0)`}>
      {placed(axis).map(({ at, text, isZero }) => (
        <g key={text + at} transform={`translate(0 ${at})`}>
          {axis.grid !== undefined && (
            <line className={isZero ? "axis__zero" : "axis__grid"} x1={0} x2={axis.grid} />
          )}
          <text className="axis__tick" x={-TICK_GAP} dy="0.32em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {axis.unit !== undefined && (
        <text className="axis__unit" x={-x} y={0} dy="0.8em">
          {axis.unit}
        </text>
      )}
    </Unread>
  );
}

function placed<Value>({ scale, ticks, format, offset = 0 }: AxisProps<Value>) {
  return ticks.flatMap((value) => {
    const at = scale(value);
    return at === undefined ? [] : [{ at: at + offset, text: format(value), isZero: Number(value) === 0 }];
  });
}
