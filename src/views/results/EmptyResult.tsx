import type { FirstMessages } from "../../i18n/messages";
import type { Relaxation } from "../../query/relaxations";

interface Props {
  readonly ways: readonly Relaxation[];
  readonly onTake: (way: Relaxation) => void;
  readonly onReset: () => void;
  readonly words: FirstMessages;
}

/** Nothing matches: says so, and which single filter to loosen. */
export default function EmptyResult({ ways, onTake, onReset, words }: Props) {
  return (
    <div className="empty">
      <p className="empty__title">{words.app.listEmpty}</p>
      <p>{ways.length > 0 ? words.app.relaxIntro : words.app.relaxNone}</p>
      <ul className="empty__list">
        {ways.slice(0, 4).map((way) => (
          <li key={`${way.kind}-${way.filter}`}>
            <button type="button" className="button" onClick={() => onTake(way)}>
              {way.kind === "academies"
                ? words.search.tryAcademies(way.matches)
                : words.app.relax(words.filters.facet[way.filter], way.matches)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={onReset}>
        {words.filters.reset}
      </button>
    </div>
  );
}
