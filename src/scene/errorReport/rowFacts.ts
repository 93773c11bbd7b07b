import type { Atlas, Budget, Indicator, Partnership, Qpv, Source } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { amountText, annualityText, budgetPeriodText, eventDateText, indicatorText } from "../sheetSentences";
import { pick } from "../sheetTimeline";
import type { ReportableFact, ReportWords } from "./reportableFact";
import { reportId } from "./reportId";

/** How facts are told, and where: what every row needs to become a fact that can be reported. */
export interface Telling {
  /** Name of the territory whose page shows the fact; `null` for a national one. */
  readonly territory: string | null;
  readonly cite: (ids: readonly string[]) => readonly Source[];
  readonly words: ReportWords;
  readonly language: Language;
}

/** The sources of ids, each once, in their order. */
export function citing(atlas: Atlas): Telling["cite"] {
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  return (ids) => pick([...new Set(ids)], sources);
}

export function qpvFact(row: Qpv, { territory, cite }: Telling): ReportableFact {
  return {
    id: reportId.qpv(row),
    group: "qpv",
    territory,
    label: row.name,
    value: row.name === row.code ? row.code : `${row.name}, ${row.code}`,
    sources: cite(row.sources),
  };
}

export function indicatorFact(row: Indicator, { territory, cite, words, language }: Telling): ReportableFact {
  const { sheet } = words;
  const scope = [row.perimeter ?? sheet.perimeterUnknown, row.year ?? sheet.yearUnknown].join(", ");
  return {
    id: reportId.indicator(row),
    group: "figures",
    territory,
    label: sheet.indicator[row.name],
    value: `${indicatorText(row, language)} (${scope})`,
    sources: cite(row.sources),
  };
}

export function partnershipFact(
  row: Partnership,
  { territory, cite, words, language }: Telling,
): ReportableFact {
  const when = eventDateText(row.start, row.end, language) ?? row.periodText ?? words.sheet.noDate;
  const type = words.vocab.partnershipType[row.type].one;
  return {
    id: reportId.partnership(row),
    group: "partnerships",
    territory,
    label: row.title,
    value: [`${words.errorReport.titled(type, row.title)} (${when})`, row.summary].filter(Boolean).join(". "),
    sources: cite(row.sources),
  };
}

export function amountFact(row: Budget, { territory, cite, words, language }: Telling): ReportableFact {
  const amount = amountText(row, language);
  const about = [words.terms.budgetNature[row.nature], budgetPeriodText(row, words, language)].join(", ");
  return {
    id: reportId.amount(row),
    group: "amounts",
    territory,
    label: `${amount}, ${about}`,
    value: [`${amount} ${annualityText(row, words)} (${about})`, row.purpose]
      .filter((text) => text !== null)
      .join(". "),
    sources: cite(row.sources),
  };
}
