import { lazy, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Atlas, Core } from "../domain/facts";
import type { Language } from "../domain/viewState";
import type { FirstMessages } from "../i18n/messages";
import { prepare } from "../query/prepare";
import type { TextEngine } from "../query/textEngine";
import { applyColorTheme, applyLanguage } from "../services/documentLook";
import { createSelectors } from "../state/selectors";
import type { AtlasStore } from "../state/store";
import { App } from "./App";
import { LatePart } from "./shell/LatePart";

const Presentation = lazy(() => import("./story/Presentation"));

interface Props {
  readonly store: AtlasStore;
  readonly core: Core;
  readonly loadAtlas: () => Promise<Atlas>;
  readonly loadWords: (language: Language) => Promise<FirstMessages>;
  readonly loadText: (core: Core) => Promise<TextEngine>;
  /** Words of the language of the first view, and the text engine when that view holds a text. */
  readonly words: FirstMessages;
  readonly text: TextEngine | null;
  /** Called once, when the page is drawn and its controls answer. */
  readonly onReady: () => void;
}

/** Follows the language and the appearance, which reach beyond the page's own tree, and what loads late. */
export function Root({ store, core, loadAtlas, loadWords, loadText, onReady, ...first }: Props) {
  const { language, colorTheme, territory, filters, view, story } = useStore(
    store,
    (state) => state.viewState,
  );
  const [words, setWords] = useState(first.words);
  const [text, setText] = useState(first.text);
  const [isTelling, setIsTelling] = useState(false);
  const prepared = useMemo(() => prepare(core, text), [core, text]);
  const selectors = useMemo(() => createSelectors(prepared), [prepared]);

  useEffect(() => {
    let isCurrent = true;
    loadWords(language).then(
      (loaded) => {
        if (isCurrent) setWords(loaded);
      },
      // The words could not be fetched: the page stays in the language it has.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [language, loadWords]);

  const isAsked = useRef(first.text !== null);
  const onTextWanted = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    loadText(core).then(setText, () => {
      isAsked.current = false;
    });
  }, [core, loadText]);
  // The back button may bring a text back before anyone searched.
  useEffect(() => {
    if (filters.q !== "") onTextWanted();
  }, [filters.q, onTextWanted]);

  useEffect(() => onReady(), [onReady]);
  useEffect(() => applyColorTheme(colorTheme), [colorTheme]);
  const name = core.territories.find(({ id }) => id === territory)?.name;
  useEffect(
    () =>
      applyLanguage(
        language,
        [
          ...(name === undefined ? [] : [name]),
          ...(view === "carte" ? [] : [words.app.view[view]]),
          words.app.name,
        ].join(" — "),
      ),
    [language, name, view, words],
  );

  if (story !== null) {
    return (
      <LatePart words={words.app}>
        <Presentation
          store={store}
          prepared={prepared}
          onTextWanted={onTextWanted}
          loadAtlas={loadAtlas}
          words={words}
        />
      </LatePart>
    );
  }
  return (
    <App
      store={store}
      prepared={prepared}
      selectors={selectors}
      onTextWanted={onTextWanted}
      loadAtlas={loadAtlas}
      isTelling={isTelling}
      onTelling={setIsTelling}
      words={words}
    />
  );
}
