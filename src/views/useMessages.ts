import { use, useMemo } from "react";
import type { Language } from "../domain/viewState";
import type { AllMessages, FirstMessages, Messages } from "../i18n/messages";
import { lateWords, pageWords } from "./pageWords";

/** The words of the first view with those of the pages; suspends until these have come. */
export function usePageMessages(words: FirstMessages, language: Language): Messages {
  const pages = use(pageWords(language));
  return useMemo(() => ({ ...words, ...pages }), [words, pages]);
}

/** Every word of the interface; suspends until all have come. */
export function useAllMessages(words: FirstMessages, language: Language): AllMessages {
  // Asked for before either is waited for: the two files come together.
  const late = lateWords(language);
  const pages = usePageMessages(words, language);
  const rest = use(late);
  return useMemo(() => ({ ...pages, ...rest }), [pages, rest]);
}
