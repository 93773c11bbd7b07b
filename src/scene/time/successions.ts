import { isReplaced } from "../../domain/counting";
import type { Core, CoreTerritory } from "../../domain/facts";
import type { PartialDate } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatList, formatPeriod } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";

/** A label that ended, and the labels that stand for it since. */
export interface Succession {
  readonly before: CoreTerritory;
  readonly after: readonly CoreTerritory[];
  readonly date: PartialDate;
}

/** Every succession in which one of these territories takes part, in the core's order. */
export function successionsOf(core: Core, ids: ReadonlySet<string>): readonly Succession[] {
  const territories = new Map(core.territories.map((territory) => [territory.id, territory]));
  return core.territories.flatMap((before) => {
    if (!isReplaced(before) || before.end === null) return [];
    const after = before.replacedBy.flatMap((id) => territories.get(id) ?? []);
    const takesPart = [before, ...after].some(({ id }) => ids.has(id));
    return takesPart && after.length > 0 ? [{ before, after, date: before.end }] : [];
  });
}

/** The succession as a sentence. */
export function successionSentence(
  { before, after, date }: Succession,
  { time }: AllMessages,
  language: Language,
): string {
  const names = formatList(
    after.map(({ name }) => name),
    language,
  );
  const dates = formatPeriod(before.start, date, language) ?? "";
  return time.succession(before.name, dates, names, after.length);
}
