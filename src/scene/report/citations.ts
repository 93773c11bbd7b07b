import type { Source } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { type SourceRef, sourceRefs } from "../charts/sourceRefs";

/** Numbers the documents of a report as its sections cite them, and lists them at its end. */
export interface Citations {
  /** `1, 4`: the numbers of these sources; `null` when none is known. */
  readonly cite: (ids: readonly string[]) => string | null;
  /** Every document cited so far, number 1 first. */
  readonly list: () => readonly SourceRef[];
}

/**
 * Documents are numbered from 1 in the order in which they are first cited. The tables keep a source as
 * often as an inquiry met it: those at one address, or described alike, are one document here.
 */
export function citations(sources: readonly Source[], titleUnknown: string, language: Language): Citations {
  const known = new Map(sources.map((source) => [source.id, source]));
  const refs = new Map<string, { readonly number: number; readonly ref: SourceRef; cited: number }>();
  const numberOf = (id: string): number | null => {
    const source = known.get(id);
    const [ref] = source === undefined ? [] : sourceRefs([id], [source], titleUnknown, language);
    if (ref === undefined) return null;
    const key = ref.url ?? ref.label;
    const entry = refs.get(key) ?? { number: refs.size + 1, ref, cited: 0 };
    entry.cited++;
    refs.set(key, entry);
    return entry.number;
  };
  return {
    cite: (ids) => {
      const numbers = new Set(ids.flatMap((id) => numberOf(id) ?? []));
      return numbers.size === 0 ? null : [...numbers].sort((a, b) => a - b).join(", ");
    },
    list: () => [...refs.values()].map(({ ref, cited }) => ({ ...ref, cited })),
  };
}
