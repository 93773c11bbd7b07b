import type { Language } from "../domain/viewState";
import type { AudienceMessages, GlossaryMessages, LateMessages, PageMessages } from "../i18n/messages";

/**
 * Words loaded on demand, for `use()` under a Suspense boundary: the same promise for the same
 * language. One that failed is forgotten, so that opening the view again asks again.
 */
function wordsOnDemand<Words>(
  load: Record<Language, () => Promise<Words>>,
): (language: Language) => Promise<Words> {
  const loading = new Map<Language, Promise<Words>>();
  return (language) => {
    const known = loading.get(language);
    if (known) return known;
    const asked = load[language]();
    loading.set(language, asked);
    asked.catch(() => loading.delete(language));
    return asked;
  };
}

/** Words of the sheet, the table, the data view and the close map. */
export const pageWords = wordsOnDemand<PageMessages>({
  fr: async () => (await import("../i18n/fr/pages")).frPages,
  en: async () => (await import("../i18n/en/pages")).enPages,
});

/** Words of the charts, the comparison and what is drawn over the map. */
export const lateWords = wordsOnDemand<LateMessages>({
  fr: async () => (await import("../i18n/fr/late")).frLate,
  en: async () => (await import("../i18n/en/late")).enLate,
});

/** Words of the report, the stories, my neighbourhood and the error reports. */
export const audienceWords = wordsOnDemand<AudienceMessages>({
  fr: async () => (await import("../i18n/fr/audiences")).frAudiences,
  en: async () => (await import("../i18n/en/audiences")).enAudiences,
});

/** The words explained in plain language. */
export const glossaryWords = wordsOnDemand<GlossaryMessages>({
  fr: async () => (await import("../i18n/fr/glossary")).glossary,
  en: async () => (await import("../i18n/en/glossary")).glossary,
});
