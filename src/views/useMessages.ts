import { use, useMemo } from "react";
import type { Language } from "../domain/viewState";
import type { AllMessages, AudienceWords, FirstMessages, Messages } from "../i18n/messages";
import { audienceWords, lateWords, pageWords } from "./pageWords";

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

/** The words of the pages with those of the report, the stories and the neighbourhood; suspends likewise. */
export function useAudienceMessages(words: FirstMessages, language: Language): AudienceWords {
  const audiences = audienceWords(language);
  const pages = usePageMessages(words, language);
  const rest = use(audiences);
  return useMemo(() => ({ ...pages, ...rest }), [pages, rest]);
}
