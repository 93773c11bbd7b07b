import { useCombobox } from "downshift";
import { useMemo, useState } from "react";
import type { CommuneSearch, CommuneSuggestion } from "../../query/communeSearch";
import { SearchIcon } from "../search/SearchIcon";
import { useQuartier } from "./quartierContext";

interface Props {
  readonly search: CommuneSearch;
  /** Name of the commune that is answered for; empty when there is none. */
  readonly chosen: string;
  /** @param code INSEE code */
  readonly onChoose: (code: string) => void;
}

/** The one field of the view. What is typed stays in it: only the code of the commune chosen leaves it. */
export function CommuneField({ search, chosen, onChoose }: Props) {
  const { words, factsLang } = useQuartier();
  const { quartier } = words;
  const [typed, setTyped] = useState(chosen);
  const [shownChosen, setShownChosen] = useState(chosen);
  // Back, forward, a link or an address may change the commune from outside.
  if (chosen !== shownChosen) {
    setShownChosen(chosen);
    setTyped(chosen);
  }
  const isAnswered = typed === chosen;
  const items = useMemo(() => (isAnswered ? [] : search.suggest(typed)), [search, typed, isAnswered]);
  const canSuggest = !isAnswered && typed.replace(/[^\p{L}\p{N}]/gu, "").length >= 2;

  const box = useCombobox<CommuneSuggestion>({
    id: "quartier-commune",
    items: [...items],
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.commune.name ?? "",
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      // The same commune again changes nothing outside: the field is put right here.
      setTyped(chosen);
      onChoose(selectedItem.commune.code);
    },
    stateReducer: (_state, { type, changes }) =>
      // Leaving the field keeps what was typed and chooses nothing.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: typed }
        : changes,
  });

  return (
    <div className="quartier-field">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps gives htmlFor */}
      <label className="quartier-field__label" {...box.getLabelProps()}>
        {quartier.field}
      </label>
      <div className="quartier-field__box">
        <SearchIcon />
        <input
          className="search__input quartier-field__input"
          type="search"
          spellCheck={false}
          maxLength={80}
          aria-describedby="quartier-commune-aide"
          {...box.getInputProps({
            // Here rather than in onInputValueChange, which comes too late for a fast typist.
            onChange: (event) => setTyped(event.currentTarget.value),
            onFocus: (event) => event.currentTarget.select(),
          })}
        />
        <ul className="search__menu" {...box.getMenuProps({ "aria-label": quartier.suggestions })}>
          {box.isOpen && canSuggest && (
            <>
              {items.map((item, index) => (
                <li key={item.commune.code} className="search__option" {...box.getItemProps({ item, index })}>
                  <span lang={factsLang}>{nameOf(item)}</span>
                  <span className="search__detail">
                    <span lang={factsLang}>
                      {quartier.departement(item.departement.name, item.departement.code)}
                    </span>
                  </span>
                </li>
              ))}
              {items.length === 0 && (
                <li className="search__empty" role="presentation">
                  {quartier.none(typed.trim())}
                </li>
              )}
            </>
          )}
        </ul>
      </div>
      <p className="quartier-field__help" id="quartier-commune-aide">
        {quartier.fieldHelp}
      </p>
      <span className="sr-only" role="status">
        {box.isOpen && canSuggest ? quartier.available(items.length) : ""}
      </span>
    </div>
  );

  function nameOf({ commune, part }: CommuneSuggestion): string {
    return part === null ? commune.name : quartier.part(part, commune.name);
  }
}
