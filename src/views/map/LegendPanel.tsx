import type { FirstMessages } from "../../i18n/messages";
import type { Legend } from "../../scene/scene";
import { MarkGlyph } from "./MarkGlyph";

/** Pixels of height of a value beside the circles. */
const VALUE_HEIGHT = 14;

interface Props {
  readonly legend: Legend;
  /** Whether some mark is at the true position of a neighbourhood, which is drawn with a light centre. */
  readonly hasPrecise: boolean;
  /** Pixels of a mark of relative radius 1 on the map: its circles are those of the legend. */
  readonly unit: number;
  readonly words: FirstMessages;
}

/** What colours, shapes and sizes mean, with counts: the key of the map. */
export function LegendPanel({ legend, hasPrecise, unit, words }: Props) {
  return (
    <section className="legend" aria-label={words.legend.region}>
      <details className="legend__box" open>
        <summary className="legend__title">{legend.title}</summary>
        <ul className="legend__classes">
          {legend.classes.map((entry) => (
            <li key={entry.id} className="legend__class" data-empty={entry.count === 0 ? "" : undefined}>
              <svg className="legend__glyph" viewBox="-9 -9 18 18" aria-hidden="true">
                <MarkGlyph
                  shape={entry.shape}
                  token={entry.token}
                  hollow={entry.hollow}
                  radius={Math.min(7.5, 5.5 * entry.radius)}
                />
              </svg>
              <span className="legend__label">{entry.label}</span>{" "}
              <span className="legend__count">{entry.count}</span>
            </li>
          ))}
          {hasPrecise && (
            <li className="legend__class">
              <svg className="legend__glyph" viewBox="-9 -9 18 18" aria-hidden="true">
                <MarkGlyph shape="circle" token="vague-aucune" hollow={false} precise radius={5.5} />
              </svg>
              <span className="legend__label">{words.legend.precise}</span>
            </li>
          )}
        </ul>
        {legend.sizes.length > 0 && (
          <NestedCircles sizes={legend.sizes} unit={unit} title={words.legend.sizes} />
        )}
        <p className="legend__completeness">{legend.completeness}</p>
        <details className="legend__more">
          <summary>{words.app.readingNotes}</summary>
          <p>{legend.definition}</p>
          {legend.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
      </details>
    </section>
  );
}

interface CirclesProps {
  readonly sizes: Legend["sizes"];
  readonly unit: number;
  readonly title: string;
}

/** Nested circles on one baseline, each with a rule to its value; values never overlap. */
function NestedCircles({ sizes, unit, title }: CirclesProps) {
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
