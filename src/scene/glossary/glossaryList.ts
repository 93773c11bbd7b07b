import type { GlossaryEntry } from "../../i18n/fr/glossary";
import type { GlossaryMessages } from "../../i18n/messages";
import { frenchOrder } from "../frenchOrder";
import { GLOSSARY_TERMS, type TermId } from "./terms";

/** One word of the list, with the words that help to understand it. */
export interface ListedTerm extends GlossaryEntry {
  readonly id: TermId;
  readonly see: readonly { readonly id: TermId; readonly term: string }[];
}

/** Words that begin with one letter, accents ignored. */
export interface LetterOfTerms {
  /** A capital without accent: `A`. */
  readonly letter: string;
  readonly terms: readonly ListedTerm[];
}

/** One word of the glossary. */
export function termOf(id: TermId, words: GlossaryMessages): ListedTerm {
  const { see = [] } = GLOSSARY_TERMS[id];
  return { id, ...words.entry[id], see: see.map((other) => ({ id: other, term: words.entry[other].term })) };
}

/** The whole glossary in alphabetical order, by letter. */
export function glossaryByLetter(words: GlossaryMessages): readonly LetterOfTerms[] {
  const byName = frenchOrder();
  const terms = (Object.keys(words.entry) as TermId[])
    .map((id) => termOf(id, words))
    .sort((a, b) => byName(a.term, b.term));
  const letters = new Map<string, ListedTerm[]>();
  for (const term of terms) {
    const letter = letterOf(term.term);
    const among = letters.get(letter);
    if (among) among.push(term);
    else letters.set(letter, [term]);
  }
  return [...letters].map(([letter, among]) => ({ letter, terms: among }));
}

function letterOf(term: string): string {
  return term.charAt(0).normalize("NFD").charAt(0).toLocaleUpperCase("fr");
}

/** The address of the explanation of a word, from a page whose way to the site's root is `base`. */
export function termHref(base: string, id: TermId): string {
  return `${base}glossaire/#${id}`;
}
