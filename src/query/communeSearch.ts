import type { CommuneIndex, IndexedCommune, IndexedDepartement } from "../dataset/communeIndex";
import { plainLetters } from "../dataset/letters";
import { cityOf } from "../domain/municipalArrondissements";
import { wordsOf } from "./normalise";

/** A commune that a reader may mean. */
export interface CommuneSuggestion {
  readonly commune: IndexedCommune;
  readonly departement: IndexedDepartement;
  /** The commune within it whose name answers the text, when its own does not. */
  readonly part: string | null;
}

/** Looks communes up; made once per index, since it lays every name out for scanning. */
export interface CommuneSearch {
  readonly find: (code: string) => IndexedCommune | null;
  readonly departement: (code: string) => IndexedDepartement;
  /**
   * At most `MOST_SUGGESTED` communes, the likeliest first: by name (accents, case, hyphens and
   * apostrophes ignored, `st` for `saint`, the article may be left out), by postcode or its beginning,
   * or by both (`grigny 91`). Empty below two letters or digits.
   */
  readonly suggest: (text: string) => readonly CommuneSuggestion[];
}

export const MOST_SUGGESTED = 10;

/** How well a name answers; smaller is better. The name of a part answers a little less well. */
const RANKS = { whole: 0, begins: 2, holds: 4, words: 6, squeezed: 8 } as const;
const PART = 1;

/** A name that leads to a commune, its own or that of a part. */
interface Entry {
  /** Folded, a space before each word: ` l hay les roses`. */
  readonly text: string;
  readonly commune: IndexedCommune;
  readonly part: string | null;
}

interface Ranked {
  readonly entry: Entry;
  readonly rank: number;
}

export function searchCommunes({ communes, departements }: CommuneIndex): CommuneSearch {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const names = new Map(departements.map((departement) => [departement.code, departement]));
  const departement = (code: string) => names.get(code) ?? { code, name: code };
  const entries = entriesOf(communes);
  return {
    find: (code) => byCode.get(code) ?? null,
    departement,
    suggest: (text) =>
      suggested(entries, wordsOf(text)).map(({ entry: { commune, part } }) => ({
        commune,
        departement: departement(commune.departement),
        part,
      })),
  };
}

/** Folds all names in one go: one by one takes five times longer, which a phone feels. */
function entriesOf(communes: readonly IndexedCommune[]): readonly Entry[] {
  const named = communes.flatMap((commune) => [
    { commune, part: null, name: commune.name },
    ...commune.parts.map((part) => ({ commune, part, name: part })),
  ]);
  const folded = plainLetters(named.map(({ name }) => name).join("\n"))
    .replace(/[^\p{L}\p{N}\n]+/gu, " ")
    .split("\n");
  return named.map(({ commune, part }, row) => ({ commune, part, text: ` ${folded[row]?.trim() ?? ""}` }));
}

function suggested(entries: readonly Entry[], words: readonly string[]): readonly Ranked[] {
  if (words.join("").length < 2) return [];
  const digits = words.filter((word) => /^\d+$/.test(word));
  const letters = words.filter((word) => !/^\d+$/.test(word));
  const found =
    letters.length === 0 ? byPostcode(entries, digits.join("")) : byName(entries, letters, digits);
  const best = new Map<string, Ranked>();
  for (const ranked of found) {
    const known = best.get(ranked.entry.commune.code);
    if (known === undefined || ranked.rank < known.rank) best.set(ranked.entry.commune.code, ranked);
  }
  return [...best.values()].sort(likeliestFirst).slice(0, MOST_SUGGESTED);
}

/** One number, however it is spaced: a postcode or its beginning; an INSEE code where no postcode is. */
function byPostcode(entries: readonly Entry[], digits: string): readonly Ranked[] {
  if (digits.length > 5) return [];
  const whole = entries.filter(({ part }) => part === null);
  const found = whole.filter(({ commune }) => commune.postcodes.some((code) => code.startsWith(digits)));
  const answering = found.length > 0 ? found : whole.filter(({ commune }) => commune.code === digits);
  // The arrondissement says more than its city, which has twenty postcodes.
  return answering.map((entry) => ({
    entry,
    rank: cityOf(entry.commune.code) === null ? RANKS.begins : RANKS.whole,
  }));
}

function byName(
  entries: readonly Entry[],
  letters: readonly string[],
  digits: readonly string[],
): readonly Ranked[] {
  const query = letters.join(" ");
  const found = entries.flatMap((entry) => {
    const rank = rankOf(entry.text, query, letters);
    if (rank === null || !digits.every((number) => holdsNumber(entry, number))) return [];
    return [{ entry, rank: entry.part === null ? rank : rank + PART }];
  });
  if (found.length > 0) return found;
  // `lhay`, `laigle`, `villeneuvelaguyard`: what was run together is compared run together.
  const squeezed = letters.join("");
  return entries.flatMap((entry) =>
    entry.text.replaceAll(" ", "").startsWith(squeezed) &&
    digits.every((number) => holdsNumber(entry, number))
      ? [{ entry, rank: RANKS.squeezed }]
      : [],
  );
}

const ARTICLE = /^ (?:le|la|les|l) /;

function rankOf(text: string, query: string, letters: readonly string[]): number | null {
  // Most names fail here, at the cost of one search.
  if (!text.includes(` ${letters[0]}`)) return null;
  if (text === ` ${query}`) return RANKS.whole;
  if (text.startsWith(` ${query}`) || text.replace(ARTICLE, " ").startsWith(` ${query}`)) return RANKS.begins;
  if (text.includes(` ${query}`)) return RANKS.holds;
  return letters.every((word) => text.includes(` ${word}`)) ? RANKS.words : null;
}

/** `91` in « grigny 91 », `18` in « paris 18 »: the beginning of a postcode, or a whole number of the name. */
function holdsNumber({ commune, text }: Entry, number: string): boolean {
  if (number.length > 1 && commune.postcodes.some((postcode) => postcode.startsWith(number))) return true;
  const at = text.indexOf(` ${number}`);
  return at >= 0 && !/\d/.test(text.charAt(at + 1 + number.length));
}

function likeliestFirst(a: Ranked, b: Ranked): number {
  return (
    a.rank - b.rank ||
    b.entry.commune.size - a.entry.commune.size ||
    (a.entry.text === b.entry.text ? 0 : a.entry.text < b.entry.text ? -1 : 1) ||
    (a.entry.commune.code < b.entry.commune.code ? -1 : 1)
  );
}
