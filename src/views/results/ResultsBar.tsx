import type { ReactNode } from "react";
import type { Filters } from "../../domain/filters";
import type { FirstMessages } from "../../i18n/messages";
import type { FilterWords } from "../../scene/describeFilters";
import { FilterChips } from "./FilterChips";

interface Props {
  readonly status: string;
  readonly unknownCount: number;
  readonly showUnknown: boolean;
  readonly chips: readonly FilterWords[];
  readonly filters: Filters;
  readonly filtersOpen: boolean;
  readonly onFiltersOpen: (open: boolean) => void;
  readonly onShowUnknown: (show: boolean) => void;
  readonly onFilters: (changes: Partial<Filters>) => void;
  readonly words: FirstMessages;
  readonly factsLang?: "fr" | undefined;
  /** Controls of the current view. */
  readonly children?: ReactNode;
}

/** Filters without one told value: an option of a list facet, or the whole of another filter. */
function withoutValue(filters: Filters, { facet, option }: FilterWords): Partial<Filters> {
  const current = filters[facet];
  if (Array.isArray(current)) return { [facet]: current.filter((value) => String(value) !== option) };
  return { [facet]: facet === "q" ? "" : null };
}

/** How many territories, for which filters. */
export function ResultsBar(props: Props) {
  const { words, showUnknown, filtersOpen } = props;
  return (
    <div className="stage__bar">
      <button
        type="button"
        className="button filters-toggle"
        aria-expanded={filtersOpen}
        onClick={() => props.onFiltersOpen(!filtersOpen)}
      >
        {words.app.filtersToggle(props.chips.length)}
      </button>
      <p className="status" role="status" aria-label={words.app.status}>
        {props.status}
      </p>
      {props.unknownCount > 0 && (
        <button type="button" className="link-button" onClick={() => props.onShowUnknown(!showUnknown)}>
          {showUnknown ? words.app.hideUnknown : words.app.showUnknown}
        </button>
      )}
      {props.children}
      <FilterChips
        filters={props.chips}
        onRemove={(chip) => props.onFilters(withoutValue(props.filters, chip))}
        words={words.filters}
        factsLang={props.factsLang}
      />
    </div>
  );
}
