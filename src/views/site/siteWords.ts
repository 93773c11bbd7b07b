import type { site } from "../../i18n/fr/site";
import type { AudienceWords } from "../../i18n/messages";

/** Every word that a static page may say. */
export type SiteWords = AudienceWords & { readonly site: typeof site };
