import type { Query } from "minisearch";
import { EMPTY_WORDS } from "../dataset/emptyWords";
import { fold, spellOut } from "./normalise";
import type { Searchable } from "./searchIndex";

/** Words that a reader adds and that names do not hold; the second attempt does without them. */
const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...EMPTY_WORDS,
  ..."sur sous cite cites educative educatives ville mairie commune".split(" "),
]);

/**
 * The queries to try in turn for `text`, from strict to lenient, until one finds something: every word
 * (the last one may be unfinished), then without generic words, then with small typos. So a well-typed
 * word never drags its neighbours in (`Ivry` for `Évry`). Empty when the text has no letter or digit.
 */
export function queriesOf(text: string): readonly Query[] {
  const folded = fold(text);
  if (folded === "") return [];
  const words = folded.split(" ");
  const telling = words.filter((word) => !GENERIC_WORDS.has(word));
  const essential = telling.length > 0 ? telling : words;
  return [allOf(words, false), allOf(essential, false), allOf(essential, true)];
}

/**
 * Ids of the territories that answer a free text: names, communes, postcodes, neighbourhoods, partners.
 * `null` when the text asks for nothing.
 */
export function matchText(searchable: Searchable, text: string): ReadonlySet<string> | null {
  const queries = queriesOf(text);
  if (queries.length === 0) return null;
  const index = searchable.territoryIndex();
  for (const query of queries) {
    const found = index.search(query);
    if (found.length > 0) return new Set(found.map(({ id }) => id as string));
  }
  return new Set();
}

function allOf(words: readonly string[], typos: boolean): Query {
  const last = words.length - 1;
  return {
    combineWith: "AND",
    queries: words.map((word, position) => ({
      combineWith: "OR",
      // "st" may be Saint, or the beginning of Strasbourg while it is the word being typed.
      queries: position === last ? [...new Set([spellOut(word), word])] : [spellOut(word)],
      prefix: position === last || word.length >= 3,
      fuzzy: typos ? typosAllowed(word) : false,
    })),
  };
}

/** Edits allowed: none in digits and short words (`Évry`, `Ivry`), two only in long ones (`Tarentèze`). */
function typosAllowed(word: string): number | false {
  if (/\d/.test(word) || word.length < 5) return false;
  return word.length < 8 ? 1 : 2;
}
