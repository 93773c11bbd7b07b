import type { Legend } from "../../scene/scene";

/** Pixels of height of a value beside the circles. */
const VALUE_HEIGHT = 14;

interface Props {
  readonly sizes: Legend["sizes"];
  readonly unit: number;
  readonly title: string;
}

/** Nested circles on one baseline, each with a rule to its value; values never overlap. */
export default function NestedCircles({ sizes, unit, title }: Props) {
  const ordered = [...sizes].sort((a, b) => b.radius - a.radius);
  const largest = (ordered[0]?.radius ?? 0) * unit;
  const height = Math.max(2 * largest, VALUE_HEIGHT * ordered.length) + 8;
  const base = height - 4;
  return (
    <svg
      className="legend__sizes"
      viewBox={`0 0 190 ${height}`}
      role="img"
      aria-label={[title, ...ordered.map(({ label }) => label)].join(", ")}
    >
      {ordered.map((size, rank) => {
        const r = size.radius * unit;
        const top = base - 2 * r;
        const valueY = 4 + VALUE_HEIGHT * (rank + 0.5);
        return (
          <g key={size.label}>
            <circle className="legend__circle" cx={largest + 2} cy={base - r} r={r} />
            <path
              className="legend__rule"
              d={`M${largest + 2},${top}H${2 * largest + 10}L${2 * largest + 24},${valueY}`}
            />
            <text className="legend__value" x={2 * largest + 28} y={valueY + 4}>
              {size.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
