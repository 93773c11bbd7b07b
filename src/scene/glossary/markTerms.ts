import type { Language } from "../../domain/viewState";
import { GLOSSARY_TERMS, type TermId } from "./terms";

/** A piece of a text: plain, or a use of a word of the glossary. */
export type Segment =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "term"; readonly id: TermId; readonly text: string };

/**
 * Cuts `text` where it first uses each word of the glossary. The longest form wins ("collège chef de
 * file" before "collège"), whole words only: "sous-préfet" is not "préfet". Segments join back to `text`.
 */
export function markTerms(text: string, language: Language): readonly Segment[] {
  const { pattern, ids } = RECOGNISERS[language];
  const segments: Segment[] = [];
  const used = new Set<TermId>();
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const id = ids[match.findIndex((group, rank) => rank > 0 && group !== undefined) - 1];
    if (id === undefined || used.has(id)) continue;
    used.add(id);
    if (match.index > done) segments.push({ kind: "plain", text: text.slice(done, match.index) });
    segments.push({ kind: "term", id, text: match[0] });
    done = match.index + match[0].length;
  }
  if (done < text.length) segments.push({ kind: "plain", text: text.slice(done) });
  return segments;
}

/** One pattern with a group per form, and the word of each group. */
interface Recogniser {
  readonly pattern: RegExp;
  readonly ids: readonly TermId[];
}

const RECOGNISERS: Readonly<Record<Language, Recogniser>> = { fr: recogniser("fr"), en: recogniser("en") };

function recogniser(language: Language): Recogniser {
  const forms = (Object.keys(GLOSSARY_TERMS) as TermId[])
    .flatMap((id) => {
      const { fr, en = [], follows } = GLOSSARY_TERMS[id];
      return [...fr, ...(language === "fr" ? [] : en)].map((form) => ({ id, form, follows }));
    })
    .sort((a, b) => b.form.length - a.form.length);
  const groups = forms.map(({ form, follows }) => `${afterPattern(follows)}(${formPattern(form)})`).join("|");
  // A hyphen binds: "sous-préfet", "Cité-éducative-bis". An apostrophe does not: "l’académie".
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${groups})(?![\\p{L}\\p{N}_+]|-\\p{L})`, "gu"),
    ids: forms.map(({ id }) => id),
  };
}

/** Not after a word, unless it is one of those that a noun follows. */
function afterPattern(follows: string | undefined): string {
  if (follows === undefined) return "";
  return `(?:(?<![\\p{L}\\p{N}]\\s+)|(?<=(?<![\\p{L}\\p{N}])(?:${follows}|\\p{N}+)\\s+))`;
}

/** Any space and either apostrophe will do; a form without a capital takes plurals and capital initials. */
function formPattern(form: string): string {
  const isName = form !== form.toLocaleLowerCase("fr");
  const words = form.split(" ").map((word) => {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/’/g, "['’]");
    if (isName) return escaped;
    const initial = word.charAt(0);
    const upper = initial.toLocaleUpperCase("fr");
    const anyCase = upper === initial ? escaped : `[${initial}${upper}]${escaped.slice(initial.length)}`;
    return word.length > 3 && !/[sx]$/.test(word) ? `${anyCase}s?` : anyCase;
  });
  return words.join("\\s+");
}
