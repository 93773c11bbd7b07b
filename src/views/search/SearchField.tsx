import { type ComponentType, useEffect, useId, useRef, useState } from "react";
import type { Language } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";
import type { Suggestion } from "../../query/suggestionEntries";
import type { TextEngine } from "../../query/textEngine";
import type { SearchBoxProps } from "./SearchBox";
import { SearchIcon } from "./SearchIcon";

interface Props {
  readonly engine: TextEngine | null;
  /** Loads the text engine; called when the page is idle or the field takes focus. */
  readonly onWanted: () => void;
  readonly query: string;
  readonly onQuery: (text: string) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly words: FirstMessages;
  readonly language: Language;
}

/**
 * The search field of the first paint: it takes text at once, and gives way to the box with suggestions
 * when that code has come, without losing focus or what was typed.
 */
export function SearchField({ engine, onWanted, ...props }: Props) {
  const { words, query, onQuery } = props;
  const [Box, setBox] = useState<ComponentType<SearchBoxProps> | null>(null);
  const [typed, setTyped] = useState(query);
  const input = useRef<HTMLInputElement>(null);
  const hadFocus = useRef(false);
  const id = useId();

  // The prerendered field may have been reached and typed in before any script ran.
  useEffect(() => {
    const { current } = input;
    hadFocus.current = current !== null && document.activeElement === current;
    if (current !== null && current.value !== "") setTyped(current.value);
  }, []);

  useEffect(() => {
    let isMounted = true;
    const load = () => {
      onWanted();
      import("./SearchBox").then(
        (module) => {
          if (isMounted) setBox(() => module.SearchBox);
        },
        // The plain field goes on searching by Enter.
        () => undefined,
      );
    };
    if (typeof requestIdleCallback !== "function") {
      load();
      return;
    }
    const handle = requestIdleCallback(load, { timeout: 3000 });
    const element = input.current;
    element?.addEventListener("focus", load, { once: true });
    return () => {
      isMounted = false;
      cancelIdleCallback(handle);
      element?.removeEventListener("focus", load);
    };
  }, [onWanted]);

  if (Box !== null && engine !== null) {
    return <Box {...props} engine={engine} startText={typed} startFocused={hadFocus.current} />;
  }
  return (
    <search className="search" aria-label={words.search.landmark}>
      <label className="sr-only" htmlFor={id}>
        {words.search.label}
      </label>
      <SearchIcon />
      <input
        id={id}
        ref={input}
        className="search__input"
        type="search"
        role="combobox"
        aria-expanded="false"
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={words.search.placeholder}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={() => {
          hadFocus.current = true;
        }}
        onBlur={() => {
          hadFocus.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") onQuery(typed.trim());
        }}
      />
    </search>
  );
}
