import type { FirstMessages } from "../../i18n/messages";
import type { FilterWords } from "../../scene/describeFilters";
import { hasFactValues } from "../factFacets";

interface Props {
  readonly filters: readonly FilterWords[];
  readonly onRemove: (filter: FilterWords) => void;
  readonly words: FirstMessages["filters"];
  /** Language of the values that are facts, where it is not that of the interface. */
  readonly factsLang?: "fr" | undefined;
}

/** What is being filtered, each removable by one gesture. */
export function FilterChips({ filters, onRemove, words, factsLang }: Props) {
  if (filters.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.active}>
      {filters.map((filter) => (
        <li key={`${filter.facet}-${filter.option ?? ""}`}>
          <button
            type="button"
            className="chip"
            aria-label={words.remove(filter.label, filter.value)}
            onClick={() => onRemove(filter)}
          >
            <span>
              <span className="chip__facet">{filter.label}</span>{" "}
              <span lang={hasFactValues(filter.facet) ? factsLang : undefined}>{filter.value}</span>
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
