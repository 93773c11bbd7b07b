import type { Source } from "../../domain/facts";
import { numberReferences, type Reference } from "../sheetReferences";

/**
 * Numbers the documents behind some citations, in reading order. The tables keep a source as often as an
 * inquiry met it: those at one address, or without an address but described alike, are one document.
 *
 * @param citations lists of source ids, in reading order
 * @returns the document of each source cited, by source id; two ids may have the same
 */
export function numberDocuments(
  citations: readonly (readonly string[])[],
  sources: readonly Source[],
): ReadonlyMap<string, Reference> {
  const known = new Map(sources.map((source) => [source.id, source]));
  const firsts = new Map<string, string>();
  const firstOf = new Map<string, string>();
  for (const id of citations.flat()) {
    const source = known.get(id);
    if (source === undefined) continue;
    const first = firsts.get(identityOf(source)) ?? id;
    firsts.set(identityOf(source), first);
    firstOf.set(id, first);
  }
  const numbered = numberReferences([[...firsts.values()]], sources);
  return new Map(
    [...firstOf].flatMap(([id, first]) => {
      const reference = numbered.get(first);
      return reference === undefined ? [] : [[id, reference]];
    }),
  );
}

/** Each document once, by number. */
export function documentsOf(references: ReadonlyMap<string, Reference>): readonly Reference[] {
  return [...new Set(references.values())];
}

/** The documents that source ids stand for, each once. */
export function citedDocuments(
  ids: readonly string[],
  references: ReadonlyMap<string, Reference>,
): readonly Reference[] {
  return [...new Set(ids.flatMap((id) => references.get(id) ?? []))];
}

function identityOf({ id, url, title, publisher, date }: Source): string {
  if (url !== null) return url;
  return title === null ? id : JSON.stringify([title, publisher, date]);
}
