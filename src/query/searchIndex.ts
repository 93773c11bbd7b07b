import MiniSearch from "minisearch";
import { type Core, isPartnership } from "../domain/facts";
import { wordsOf } from "./normalise";
import { type SuggestionEntry, suggestionEntries } from "./suggestionEntries";

/** What can be searched. Each index is built at its first use: never before the first paint. */
export interface Searchable {
  /** Documents are territories; ids are theirs. */
  readonly territoryIndex: () => MiniSearch<{ readonly id: string; readonly text: string }>;
  /** Documents are suggestions; ids are rows of `entries`. */
  readonly suggestionIndex: () => {
    readonly suggestions: MiniSearch<{ readonly id: number; readonly text: string }>;
    readonly entries: readonly SuggestionEntry[];
  };
}

/** Promises the indexes of a core, and keeps them once built. */
export function lazySearch(core: Core): Searchable {
  return {
    territoryIndex: once(() => indexTexts(territoryTexts(core))),
    suggestionIndex: once(() => {
      const entries = suggestionEntries(core);
      const texts = entries.map(({ names }, id) => ({ id, text: names.join("\n") }));
      return { entries, suggestions: indexTexts(texts) };
    }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function indexTexts<Document extends { readonly text: string }>(
  documents: readonly Document[],
): MiniSearch<Document> {
  const index = new MiniSearch<Document>({
    fields: ["text"],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    // Queries arrive as single words already folded (see `textSearch`).
    searchOptions: { tokenize: (text) => [text], processTerm: (term) => term },
  });
  index.addAll(documents);
  return index;
}

/** Every word under which a territory may be asked for. */
function territoryTexts(core: Core): readonly { readonly id: string; readonly text: string }[] {
  const communes = new Map(core.communes.map((commune) => [commune.code, commune]));
  const partners = new Map(core.partners.map((partner) => [partner.id, partner]));
  const texts = new Map<string, string[]>();
  for (const territory of core.territories) {
    texts.set(territory.id, [
      territory.name,
      ...territory.otherNames,
      ...territory.quartiers,
      ...territory.communes.flatMap((code) => {
        const commune = communes.get(code);
        return commune ? [commune.name, ...commune.postcodes] : [];
      }),
    ]);
  }
  for (const partnership of core.partnerships.filter(isPartnership)) {
    const names = partnership.partners.flatMap((id) => {
      const partner = partners.get(id);
      return partner ? [partner.name, ...partner.otherNames] : [];
    });
    for (const id of partnership.territories) texts.get(id)?.push(...names);
  }
  return [...texts].map(([id, words]) => ({ id, text: words.join("\n") }));
}
