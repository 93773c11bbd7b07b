import { useMemo } from "react";
import type { Filters } from "../../domain/filters";
import type { FirstMessages } from "../../i18n/messages";
import type { Prepared } from "../../query/prepare";
import { relaxations } from "../../query/relaxations";

interface Props {
  readonly prepared: Prepared;
  readonly filters: Filters;
  readonly onTake: (filters: Filters) => void;
  readonly onReset: () => void;
  readonly words: FirstMessages;
}

/** Nothing matches: says so, and which single filter to loosen. */
export default function EmptyResult({ prepared, filters, onTake, onReset, words }: Props) {
  const ways = useMemo(() => relaxations(prepared, filters), [prepared, filters]);
  return (
    <div className="empty">
      <p className="empty__title">{words.app.listEmpty}</p>
      <p>{ways.length > 0 ? words.app.relaxIntro : words.app.relaxNone}</p>
      <ul className="empty__list">
        {ways.slice(0, 4).map((way) => (
          <li key={`${way.kind}-${way.filter}`}>
            <button type="button" className="button" onClick={() => onTake(way.filters)}>
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
