import type { Source } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { formatPartialDate } from "../../i18n/format";
import { webAddress } from "../sheetReferences";

/** A document behind a chart, as it is cited under it. */
export interface SourceRef {
  readonly label: string;
  /** Address that may be a link, else `null`. */
  readonly url: string | null;
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
    refs.set(`${label} ${url}`, { label, url });
  }
  return [...refs.values()];
}
