import { EMPTY_WORDS } from "./emptyWords";
import { slugOf } from "./slug";

/**
 * The `names` that say more than `known` and than one another: "Beaubrun" adds nothing to
 * "Tarentaize-Beaubrun", nor the official "Chaoué Perrières" to "Chaoué-Perrières". Of two with the
 * same words the first stays.
 */
export function namesThatAdd(known: readonly string[], names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const [rank, name] of names.entries()) {
    const others = [...known, ...kept, ...names.slice(rank + 1).filter((other) => !sameWords(other, name))];
    if (!others.some((other) => hasWordsOf(other, name))) kept.push(name);
  }
  return kept;
}

/** Other names of something, without those that differ from `name` by case, accents or hyphens alone. */
export function otherSpellings(name: string, others: readonly string[]): string[] {
  return others.filter((other) => slugOf(other) !== slugOf(name));
}

function hasWordsOf(name: string, part: string): boolean {
  const words = wordsOf(name);
  return [...wordsOf(part)].every((word) => words.has(word));
}

function sameWords(a: string, b: string): boolean {
  return hasWordsOf(a, b) && hasWordsOf(b, a);
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = slugOf(name).split("-");
  const full = words.filter((word) => !EMPTY_WORDS.includes(word));
  return new Set(full.length > 0 ? full : words);
}
