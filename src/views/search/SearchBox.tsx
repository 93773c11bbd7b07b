import { useCombobox } from "downshift";
import { useDeferredValue, useMemo, useState } from "react";
import type { Language } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";
import type { Suggestion } from "../../query/suggestionEntries";
import type { TextEngine } from "../../query/textEngine";
import { SearchIcon } from "./SearchIcon";

export interface SearchBoxProps {
  readonly engine: TextEngine;
  readonly query: string;
  readonly onQuery: (text: string) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly words: FirstMessages;
  readonly language: Language;
  /** What was typed, and whether the field had focus, before this box took over. */
  readonly startText: string;
  readonly startFocused: boolean;
}

/** Where it is, and how many territories it leads to when that is not plain. */
function detailOf({ detail, territories, action }: Suggestion, { search }: FirstMessages): string {
  if (action.type === "open") return detail ?? "";
  const isAcademies = action.type === "option" && action.withAcademies;
  const count = isAcademies ? search.academies(territories) : search.territories(territories);
  return detail === null ? count : `${detail} · ${count}`;
}

/**
 * The search field: suggestions as one types, grouped by kind. Choosing one opens a sheet or sets a
 * facet; Enter alone searches the free text.
 */
export function SearchBox(props: SearchBoxProps) {
  const { engine, query, onQuery, onChoose, words, language, startFocused } = props;
  const [typed, setTyped] = useState(props.startText);
  const [shownQuery, setShownQuery] = useState(query);
  // The link, a chip or the reset button may change the query from outside.
  if (query !== shownQuery) {
    setShownQuery(query);
    setTyped(query);
  }
  const text = useDeferredValue(typed);
  const groups = useMemo(() => (text.trim() === "" ? [] : engine.suggest(text)), [engine, text]);
  const items = useMemo(() => groups.flatMap((group) => group.suggestions), [groups]);

  const box = useCombobox<Suggestion>({
    id: "recherche",
    items: [...items],
    inputValue: typed,
    // The plain field may have been typed in before this box came.
    initialIsOpen: startFocused && props.startText !== "",
    selectedItem: null,
    itemToString: (item) => item?.label ?? "",
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped("");
      onChoose(selectedItem);
    },
    stateReducer: (_state, { type, changes }) =>
      // Leaving the field or closing the menu keeps what was typed and chooses nothing.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: typed }
        : changes,
  });

  return (
    <search className="search" aria-label={words.search.landmark}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps gives htmlFor */}
      <label className="sr-only" {...box.getLabelProps()}>
        {words.search.label}
      </label>
      <SearchIcon />
      <input
        className="search__input"
        type="search"
        placeholder={words.search.placeholder}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: it only keeps the focus that the plain field had
        autoFocus={startFocused}
        {...box.getInputProps({
          // Here rather than in onInputValueChange, which comes too late for a fast typist.
          onChange: (event) => setTyped(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === "Enter" && box.highlightedIndex < 0) {
              box.closeMenu();
              onQuery(typed.trim());
            }
          },
          onInput: (event) => {
            // The cross of a search field empties it: the free text goes too.
            if (event.currentTarget.value === "" && query !== "") onQuery("");
          },
        })}
      />
      <ul className="search__menu" {...box.getMenuProps({ "aria-label": words.search.suggestions })}>
        {box.isOpen && text.trim() !== "" && (
          <>
            {groups.map((group) => [
              <li key={group.kind} className="search__group" role="presentation">
                {words.search.kind[group.kind]}
              </li>,
              ...group.suggestions.map((suggestion) => {
                const index = items.indexOf(suggestion);
                return (
                  <li
                    key={suggestion.id}
                    className="search__option"
                    {...box.getItemProps({ item: suggestion, index })}
                  >
                    <span lang={language === "fr" ? undefined : "fr"}>{suggestion.label}</span>
                    <span className="search__detail">{detailOf(suggestion, words)}</span>
                  </li>
                );
              }),
            ])}
            {items.length === 0 && (
              <li className="search__empty" role="presentation">
                {words.search.none(text.trim())}
              </li>
            )}
          </>
        )}
      </ul>
      <span className="sr-only" role="status">
        {box.isOpen && text.trim() !== "" ? words.search.available(items.length) : ""}
      </span>
    </search>
  );
}
