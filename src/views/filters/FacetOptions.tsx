import { useId, useMemo, useState } from "react";
import type { FirstMessages } from "../../i18n/messages";
import { fold } from "../../query/normalise";
import type { FacetChoice } from "../../scene/facetChoices";
import { Glossed } from "../glossary/Glossed";
import { useIsMounted } from "../useIsMounted";

interface Props {
  readonly name: string;
  readonly choices: readonly FacetChoice[];
  readonly selected: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly words: FirstMessages["filters"];
  readonly hint?: string | undefined;
  /** Facts (names of partners, themes…) stay in French whatever the language of the interface. */
  readonly factsLang?: "fr" | undefined;
}

/** Beyond this many options a facet gets its own search field. */
const SEARCHABLE = 12;
/** Options painted before "show the others", in a facet longer than `VERY_LONG`. */
const VERY_LONG = 60;
const FIRST_SHOWN = 12;

/** One facet as a group of checkboxes with live counts, and a search field when it is long. */
export function FacetOptions({ name, choices, selected, onToggle, words, hint, factsLang }: Props) {
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const searchId = useId();
  const isMounted = useIsMounted();
  const chosen = useMemo(() => new Set(selected), [selected]);

  const found = useMemo(() => {
    const wanted = fold(typed);
    return wanted === "" ? choices : choices.filter((choice) => fold(choice.label).includes(wanted));
  }, [choices, typed]);
  const cut = typed === "" && !all && choices.length > VERY_LONG;
  const shown = cut ? found.filter((choice, rank) => rank < FIRST_SHOWN || chosen.has(choice.value)) : found;
  const hidden = found.length - shown.length;
  // Long facets are below the fold: the prerendered page does without their options.
  const isPending = !isMounted && choices.length > SEARCHABLE;

  return (
    <fieldset className="facet">
      <legend className="facet__name">
        <Glossed text={name} />
      </legend>
      {hint !== undefined && <p className="facet__hint">{hint}</p>}
      {choices.length > SEARCHABLE && (
        <>
          <label className="sr-only" htmlFor={searchId}>
            {words.searchIn(name)}
          </label>
          <input
            id={searchId}
            className="facet__search"
            type="search"
            placeholder={words.searchIn(name)}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
          />
        </>
      )}
      <ul className="facet__options" data-pending={isPending ? "" : undefined}>
        {(isPending ? [] : shown).map((choice) => (
          <li key={choice.value}>
            <label className="option" data-empty={choice.count === 0 ? "" : undefined}>
              <input
                type="checkbox"
                checked={chosen.has(choice.value)}
                onChange={() => onToggle(choice.value)}
              />
              <span className="option__label" lang={factsLang}>
                {choice.label}
              </span>{" "}
              <span className="option__count">{choice.count}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="facet__hint">{words.noOption}</p>}
      {(hidden > 0 || (all && choices.length > VERY_LONG)) && (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {hidden > 0 ? words.more(hidden) : words.less}
        </button>
      )}
    </fieldset>
  );
}
