import { lazy } from "react";
import type { FirstMessages } from "../../i18n/messages";
import type { Scene } from "../../scene/scene";
import { Glossed } from "../glossary/Glossed";
import { LatePart } from "../shell/LatePart";
import { MarkGlyph } from "./MarkGlyph";

const NestedCircles = lazy(() => import("./NestedCircles"));

interface Props {
  readonly scene: Pick<Scene, "legend" | "marks">;
  /** Pixels of a mark of relative radius 1 on the map: its circles are those of the legend. */
  readonly unit: number;
  readonly words: FirstMessages;
}

/** What colours, shapes and sizes mean, with counts: the key of the map. */
export function LegendPanel({ scene: { legend, marks }, unit, words }: Props) {
  // At the true position of a neighbourhood a mark is drawn with a light centre.
  const hasPrecise = marks.some((mark) => mark.precise && !mark.hollow);
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
          <LatePart words={words.app} isQuiet>
            <NestedCircles sizes={legend.sizes} unit={unit} title={words.legend.sizes} />
          </LatePart>
        )}
        <p className="legend__completeness">
          <Glossed text={legend.completeness} />
        </p>
        <details className="legend__more">
          <summary>{words.app.readingNotes}</summary>
          <p>
            <Glossed text={legend.definition} />
          </p>
          {legend.notes.map((note) => (
            <p key={note}>
              <Glossed text={note} />
            </p>
          ))}
        </details>
      </details>
    </section>
  );
}
