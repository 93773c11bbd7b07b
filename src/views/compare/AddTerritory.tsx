import { useCombobox } from "downshift";
import { useMemo, useState } from "react";
import type { Core, CoreTerritory } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { AllMessages } from "../../i18n/messages";
import { candidatesFor } from "../../scene/compare/candidates";

interface Props {
  readonly core: Core;
  readonly compared: readonly string[];
  /** Ids of the result: proposed first. */
  readonly matches: readonly string[];
  readonly onAdd: (id: string) => void;
  readonly words: AllMessages;
  readonly language: Language;
}

/** A field that finds a territory by its name or place and adds it to those compared. */
export function AddTerritory({ core, compared, matches, onAdd, words, language }: Props) {
  const { compare } = words;
  const [typed, setTyped] = useState("");
  const find = useMemo(
    () => candidatesFor(core, matches, { words, language }),
    [core, matches, words, language],
  );
  const items = useMemo(() => find(typed, compared), [find, typed, compared]);

  const box = useCombobox<CoreTerritory>({
    id: "comparison-add",
    items: items.map(({ territory }) => territory),
    inputValue: typed,
    selectedItem: null,
    itemToString: (item) => item?.name ?? "",
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped("");
      onAdd(selectedItem.id);
    },
    stateReducer: (_state, { type, changes }) =>
      // Leaving the field keeps what was typed and chooses nothing.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: typed }
        : changes,
  });

  return (
    <div className="add-territory">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps gives htmlFor */}
      <label className="add-territory__label" {...box.getLabelProps()}>
        {compare.add}
      </label>
      <input
        className="add-territory__input"
        placeholder={compare.addHint}
        maxLength={100}
        // biome-ignore lint/a11y/noAutofocus: an empty comparison is opened by a gesture, to choose here
        autoFocus={compared.length === 0}
        {...box.getInputProps({
          // Here rather than in onInputValueChange, which comes too late for a fast typist.
          onChange: (event) => setTyped(event.currentTarget.value),
        })}
      />
      <ul className="add-territory__menu" {...box.getMenuProps({ "aria-label": compare.add })}>
        {box.isOpen &&
          items.map(({ territory, identity, isInResult }, index) => (
            <li
              key={territory.id}
              className="search__option"
              {...box.getItemProps({ item: territory, index })}
            >
              <span lang={language === "fr" ? undefined : "fr"}>{identity}</span>
              {!isInResult && <span className="search__detail">{compare.outOfResult}</span>}
            </li>
          ))}
        {box.isOpen && items.length === 0 && (
          <li className="search__empty" role="presentation">
            {compare.addNone(typed.trim())}
          </li>
        )}
      </ul>
      <span className="sr-only" role="status">
        {box.isOpen ? compare.addFound(items.length) : ""}
      </span>
    </div>
  );
}
