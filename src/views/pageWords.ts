import type { Language } from "../domain/viewState";
import type { PageMessages } from "../i18n/messages";

const loading = new Map<Language, Promise<PageMessages>>();

async function load(language: Language): Promise<PageMessages> {
  if (language === "fr") return (await import("../i18n/fr/pages")).frPages;
  return (await import("../i18n/en/pages")).enPages;
}

/**
 * Words of what opens later, for `use()` under a Suspense boundary: the same promise for the same
 * language. One that failed is forgotten, so that opening the view again asks again.
 */
export function pageWords(language: Language): Promise<PageMessages> {
  const known = loading.get(language);
  if (known) return known;
  const asked = load(language);
  loading.set(language, asked);
  asked.catch(() => loading.delete(language));
  return asked;
}
