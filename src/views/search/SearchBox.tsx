import { useCombobox } from "downshift";
import { useDeferredValue, useMemo, useState } from "react";
import type { Language } from "../../domain/viewState";
import type { Messages } from "../../i18n/messages";
import type { Prepared } from "../../query/prepare";
import { suggest } from "../../query/suggest";
import type { Suggestion } from "../../query/suggestionEntries";

interface Props {
  readonly prepared: Prepared;
  readonly query: string;
  readonly onQuery: (text: string) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly words: Messages;
  readonly language: Language;
}

/**
 * The search field: suggestions as one types, grouped by kind. Choosing one opens a sheet or sets a
 * facet; Enter alone searches the free text.
 */
export function SearchBox({ prepared, query, onQuery, onChoose, words, language }: Props) {
  const [typed, setTyped] = useState(query);
  const [shownQuery, setShownQuery] = useState(query);
  // The link, a chip or the reset button may change the query from outside.
  if (query !== shownQuery) {
    setShownQuery(query);
    setTyped(query);
  }
  const text = useDeferredValue(typed);
  const groups = useMemo(() => (text.trim() === "" ? [] : suggest(prepared, text)), [prepared, text]);
  const items = useMemo(() => groups.flatMap((group) => group.suggestions), [groups]);

  const box = useCombobox<Suggestion>({
    id: "recherche",
    items: [...items],
    inputValue: typed,
    selectedItem: null,
    itemToString: (item) => item?.label ?? "",
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    },
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
      <label className="sr-only" {...box.getLabelProps()}>
        {words.search.label}
      </label>
      <svg className="search__icon" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="7.5" cy="7.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M11.6 11.6L16.5 16.5" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      <input
        className="search__input"
        type="search"
        placeholder={words.search.placeholder}
        maxLength={200}
        {...box.getInputProps({
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
                    {suggestion.detail !== null && (
                      <span className="search__detail">{suggestion.detail}</span>
                    )}
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
