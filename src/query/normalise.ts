import { plainLetters } from "../dataset/letters";

/**
 * Folds what a typist may leave out: accents, case, ligatures, hyphens, apostrophes, punctuation.
 * Words are separated by single spaces: `Tarentaize–Beaubrun` → `tarentaize beaubrun`.
 */
export function fold(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const SAINTS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);

/** A folded word with its abbreviation spelled out (`st` → `saint`). */
export function spellOut(word: string): string {
  return SAINTS.get(word) ?? word;
}

/** Folded words of a text, abbreviations spelled out; empty for a text without letter or digit. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ").map(spellOut);
}
