import type { FirstMessages } from "../../i18n/messages";
import type { FilterWords } from "../../scene/describeFilters";

interface Props {
  readonly filters: readonly FilterWords[];
  readonly onRemove: (filter: FilterWords) => void;
  readonly words: FirstMessages["filters"];
}

/** What is being filtered, each removable by one gesture. */
export function FilterChips({ filters, onRemove, words }: Props) {
  if (filters.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.active}>
      {filters.map((filter) => (
        <li key={`${filter.facet}-${filter.option ?? ""}`}>
          <button
            type="button"
            className="chip"
            aria-label={words.remove(`${filter.label} : ${filter.value}`)}
            onClick={() => onRemove(filter)}
          >
            <span>
              <span className="chip__facet">{filter.label}</span> {filter.value}
            </span>
            <span className="chip__cross" aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
