import type { Atlas } from "../../domain/facts";
import type { AllMessages } from "../../i18n/messages";
import type { TerritoryTime } from "./territoryTimes";

/** A document behind the rows. */
interface Document {
  readonly label: string;
  readonly url: string | null;
}

/** The documents behind every item drawn or told, each once, in the order of the sources. */
export function sourcesBehind(
  rows: readonly TerritoryTime[],
  atlas: Atlas,
  { sheet }: AllMessages,
): readonly Document[] {
  const cited = new Set(
    rows.flatMap(({ events, partnerships, amounts, undated }) =>
      [...events, ...partnerships, ...amounts, ...undated].flatMap(({ sources }) => sources),
    ),
  );
  const documents = new Map<string, Document>();
  for (const { id, title, publisher, url } of atlas.sources) {
    if (!cited.has(id)) continue;
    const label = [title ?? sheet.titleUnknown, publisher ?? sheet.publisherUnknown].join(", ");
    if (!documents.has(label)) documents.set(label, { label, url });
  }
  return [...documents.values()];
}
