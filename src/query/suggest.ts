import { fold, spellOut, wordsOf } from "./normalise";
import type { Searchable } from "./searchIndex";
import {
  SUGGESTION_KINDS,
  type Suggestion,
  type SuggestionEntry,
  type SuggestionKind,
} from "./suggestionEntries";
import { queriesOf } from "./textSearch";

export interface SuggestionGroup {
  readonly kind: SuggestionKind;
  readonly suggestions: readonly Suggestion[];
}

const MOST_PER_GROUP = 4;
const MOST_IN_ALL = 12;

/** How well a name answers the text; smaller is better. */
const RANKS = { whole: 0, begins: 1, words: 2, prefixes: 3, loose: 4 } as const;

/**
 * What a reader may mean by the text being typed, grouped by kind: at most 4 a group and 12 in all.
 * Groups follow their best suggestion (the whole name, its beginning, its words, their beginnings, a
 * typo), then the order of `SUGGESTION_KINDS`. Empty below two letters or digits.
 */
export function suggest(searchable: Searchable, text: string): readonly SuggestionGroup[] {
  if (fold(text).length < 2) return [];
  const ranked = findEntries(searchable, text)
    .map((entry) => ({ entry, rank: rankOf(entry, text) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        kindOrder(a.entry) - kindOrder(b.entry) ||
        b.entry.territories - a.entry.territories ||
        compareText(a.entry.label, b.entry.label),
    );

  const groups = new Map<SuggestionKind, Suggestion[]>();
  for (const { entry } of ranked) {
    const group = groups.get(entry.kind);
    if (group === undefined) groups.set(entry.kind, [shown(entry)]);
    else if (group.length < MOST_PER_GROUP) group.push(shown(entry));
  }
  let room = MOST_IN_ALL;
  return [...groups].flatMap(([kind, all]) => {
    const suggestions = all.slice(0, room);
    room -= suggestions.length;
    return suggestions.length > 0 ? [{ kind, suggestions }] : [];
  });
}

function findEntries(searchable: Searchable, text: string): readonly SuggestionEntry[] {
  const { suggestions, entries } = searchable.suggestionIndex();
  for (const query of queriesOf(text)) {
    const found = suggestions.search(query);
    if (found.length > 0) return found.flatMap(({ id }) => entries[id as number] ?? []);
  }
  return [];
}

function rankOf(entry: SuggestionEntry, text: string): number {
  const asked = fold(text).split(" ");
  const ranks = entry.names.map((name) => {
    const words = wordsOf(name);
    const whole = words.join(" ");
    const typed = asked.map(spellOut).join(" ");
    if (whole === typed) return RANKS.whole;
    if (`${whole} `.startsWith(`${typed} `)) return RANKS.begins;
    if (asked.every((word) => words.includes(spellOut(word)))) return RANKS.words;
    if (asked.every((word) => words.some((own) => own.startsWith(word) || own.startsWith(spellOut(word))))) {
      return RANKS.prefixes;
    }
    return RANKS.loose;
  });
  return Math.min(...ranks);
}

function shown({ kind, id, label, detail, territories, action }: SuggestionEntry): Suggestion {
  return { kind, id, label, detail, territories, action };
}

function kindOrder(entry: SuggestionEntry): number {
  return SUGGESTION_KINDS.indexOf(entry.kind);
}

/** By folded text, so that accents do not send a name to the end. */
function compareText(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
