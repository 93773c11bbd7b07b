import type { Language } from "../domain/viewState";
import { indicators as en } from "./en/indicators";
import { indicators as fr } from "./fr/indicators";

/** Words of the indicators beyond the waves: they come with the code of these, in both languages. */
export const indicatorWords: Record<Language, typeof fr> = { fr, en };
