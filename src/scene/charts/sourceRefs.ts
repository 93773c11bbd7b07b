import type { Source } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { formatPartialDate } from "../../i18n/format";
import { webAddress } from "../sheetReferences";

/** A document behind a chart, as it is cited under it. */
export interface SourceRef {
  readonly label: string;
  /** Address that may be a link, else `null`. */
  readonly url: string | null;
  /** How many of the facts of the chart cite it. */
  readonly cited: number;
}

/**
 * Cites each source once, in the order of first use: title, publisher, date. Two that read alike and lead
 * to the same place are one here; unknown ids are left out.
 */
export function sourceRefs(
  ids: readonly string[],
  sources: readonly Source[],
  titleUnknown: string,
  language: Language,
): readonly SourceRef[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const refs = new Map<string, SourceRef>();
  for (const id of ids) {
    const source = known.get(id);
    if (source === undefined) continue;
    const { title, publisher, date } = source;
    const parts = [title ?? titleUnknown, publisher, date && formatPartialDate(date, language)];
    const label = parts.filter((part) => part !== null).join(", ");
    const url = webAddress(source.url);
    const key = `${label} ${url}`;
    refs.set(key, { label, url, cited: (refs.get(key)?.cited ?? 0) + 1 });
  }
  return [...refs.values()];
}

/** As many sources as `most`, the most cited first; when they are no more than that, all, as they come. */
export function mostCited(sources: readonly SourceRef[], most: number): readonly SourceRef[] {
  if (sources.length <= most) return sources;
  return [...sources].sort((a, b) => b.cited - a.cited).slice(0, most);
}
