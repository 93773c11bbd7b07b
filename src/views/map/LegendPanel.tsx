import type { Messages } from "../../i18n/messages";
import type { Legend } from "../../scene/scene";
import { MarkGlyph } from "./MarkGlyph";
import { MARK_UNIT } from "./markUnit";

interface Props {
  readonly legend: Legend;
  readonly words: Messages;
}

/** What colours, shapes and sizes mean, with counts: the key of the map. */
export function LegendPanel({ legend, words }: Props) {
  return (
    <section className="legend" aria-label={words.legend.region}>
      <details className="legend__box" open>
        <summary className="legend__title">{legend.title}</summary>
        <ul className="legend__classes">
          {legend.classes.map((entry) => (
            <li key={entry.id} className="legend__class" data-empty={entry.count === 0 ? "" : undefined}>
              <svg className="legend__glyph" viewBox="-9 -9 18 18" aria-hidden="true">
                <MarkGlyph shape={entry.shape} token={entry.token} hollow={entry.hollow} radius={5.5} />
              </svg>
              <span className="legend__label">{entry.label}</span>{" "}
              <span className="legend__count">{entry.count}</span>
            </li>
          ))}
        </ul>
        {legend.sizes.length > 0 && <NestedCircles sizes={legend.sizes} title={words.legend.sizes} />}
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

function NestedCircles({ sizes, title }: { sizes: Legend["sizes"]; title: string }) {
  const largest = Math.max(...sizes.map((size) => size.radius * MARK_UNIT));
  const height = largest * 2 + 12;
  return (
    <svg className="legend__sizes" viewBox={`0 0 190 ${height}`} role="img" aria-label={title}>
      {sizes.map((size) => {
        const r = size.radius * MARK_UNIT;
        const top = height - 4 - 2 * r;
        return (
          <g key={size.label}>
            <circle className="legend__circle" cx={largest + 2} cy={height - 4 - r} r={r} />
            <line className="legend__rule" x1={largest + 2} x2={largest * 2 + 14} y1={top} y2={top} />
            <text className="legend__value" x={largest * 2 + 18} y={top + 4}>
              {size.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
