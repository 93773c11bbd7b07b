import type { CoreTerritory } from "../../domain/facts";
import { type PartialDate, parsePartialDate } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatPeriod } from "../../i18n/format";
import { type Band, dateBand } from "./dateBand";

/** The label of a territory over its years. */
export interface LabelBar extends Band {
  /** The part it covers whatever the exact days of its dates. */
  readonly certain: Band;
  /** No source gives it an end: it is drawn to the date of the facts, and on as an arrow. */
  readonly isOpen: boolean;
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  /** `depuis 2022`, `du 5 septembre 2019 au 29 janvier 2022`. */
  readonly dates: string;
}

/** From the start of the label, else its wave, to its end or to the date of the facts; `null` undated. */
export function labelBar(territory: CoreTerritory, factsDate: string, language: Language): LabelBar | null {
  const { wave, end } = territory;
  const start = territory.start ?? (wave === null ? null : parsePartialDate(String(wave)));
  const today = parsePartialDate(factsDate);
  if (start === null || today === null) return null;
  const opening = dateBand(start);
  const closing = dateBand(end ?? today);
  const to = Math.max(opening.to, closing.to);
  const certainTo = end === null ? to : Math.max(opening.to, closing.from);
  return {
    from: opening.from,
    to,
    certain: { from: opening.to, to: certainTo },
    isOpen: end === null,
    start,
    end,
    dates: formatPeriod(start, end, language) ?? "",
  };
}
