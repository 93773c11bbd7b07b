import { useSyncExternalStore } from "react";
import type { Language } from "../../domain/viewState";

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["lang"] });
  return () => observer.disconnect();
}

/** The language that the page says it is in: words in any corner of it follow, without being told. */
export function usePageLanguage(): Language {
  return useSyncExternalStore(
    subscribe,
    () => (document.documentElement.lang === "en" ? "en" : "fr"),
    () => "fr",
  );
}
