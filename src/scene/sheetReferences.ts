import type { Source } from "../domain/facts";

/** A source as the sheet cites it: a number, in the order of first use. */
export interface Reference {
  readonly number: number;
  readonly id: string;
  readonly source: Source;
  /** Address that may be a link, else `null`. */
  readonly href: string | null;
}

/**
 * `url` when a browser may follow it from the page, else `null`. Addresses come from tables that
 * anyone may edit: only `http` and `https` become links, never `javascript:` or `data:`.
 */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}

/**
 * Numbers sources from 1 in the order in which `citations` (lists of source ids, in reading order)
 * first name them. Ids that no source bears are left out: the data check reports them.
 */
export function numberReferences(
  citations: readonly (readonly string[])[],
  sources: readonly Source[],
): ReadonlyMap<string, Reference> {
  const known = new Map(sources.map((source) => [source.id, source]));
  const references = new Map<string, Reference>();
  for (const id of citations.flat()) {
    const source = known.get(id);
    if (source === undefined || references.has(id)) continue;
    references.set(id, { number: references.size + 1, id, source, href: webAddress(source.url) });
  }
  return references;
}
