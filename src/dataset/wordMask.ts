import { slugOf } from "./slug";

/**
 * Ids are made of words of the names they stand for: `academie-lyon` of "Académie de Lyon". Such an
 * id is written as the set of the words it takes, one bit for each word of `source`, in order.
 */

/** As many words as fit in an integer that JSON and bit operators both keep whole. */
const MAX_WORDS = 30;

/** The mask of `id` in the words of `source`; `null` when it cannot be made of them. */
export function maskOf(id: string, source: string): number | null {
  const words = wordsIn(source);
  const wanted = id.split("-");
  let mask = 0;
  let found = 0;
  for (const [rank, word] of words.entries()) {
    if (found < wanted.length && word === wanted[found]) {
      mask |= 1 << rank;
      found++;
    }
  }
  return found === wanted.length ? mask : null;
}

export function maskedWords(mask: number, source: string): string {
  return wordsIn(source)
    .filter((_, rank) => (mask & (1 << rank)) !== 0)
    .join("-");
}

function wordsIn(source: string): string[] {
  return slugOf(source).split("-").slice(0, MAX_WORDS);
}
