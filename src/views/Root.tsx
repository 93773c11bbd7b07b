import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../domain/facts";
import type { Language } from "../domain/viewState";
import type { Messages } from "../i18n/messages";
import type { Prepared } from "../query/prepare";
import { applyColorTheme, applyLanguage } from "../services/documentLook";
import type { Selectors } from "../state/selectors";
import type { AtlasStore } from "../state/store";
import { App } from "./App";

interface Props {
  readonly store: AtlasStore;
  readonly prepared: Prepared;
  readonly selectors: Selectors;
  readonly loadAtlas: () => Promise<Atlas>;
  readonly loadWords: (language: Language) => Promise<Messages>;
  /** Words of the language of the first view. */
  readonly words: Messages;
}

/** Follows the language and the appearance, which reach beyond the page's own tree. */
export function Root({ loadWords, words: firstWords, ...props }: Props) {
  const { language, colorTheme, territory } = useStore(props.store, (state) => state.viewState);
  const [words, setWords] = useState(firstWords);

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
  useEffect(() => applyColorTheme(colorTheme), [colorTheme]);
  const name = props.prepared.core.territories.find(({ id }) => id === territory)?.name;
  useEffect(
    () => applyLanguage(language, name === undefined ? words.app.name : `${name} — ${words.app.name}`),
    [language, name, words],
  );

  return <App {...props} words={words} />;
}
