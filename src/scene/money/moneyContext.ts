import type { Atlas, Budget, Core, Source } from "../../domain/facts";
import type { Filters } from "../../domain/filters";
import { yearOf } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatEuros } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";
import { activeFilters } from "../../query/activeFilters";
import { type SourceRef, sourceRefs } from "../charts/sourceRefs";
import { type PayerNatures, payerLevelLabel, payerLevelOf, payerNatures } from "./payerLevel";

/** What every chart of money is told with. */
export interface MoneyContext {
  readonly core: Core;
  readonly atlas: Atlas;
  /** Whether any filter is on, and whether that of the period is. */
  readonly isFiltered: boolean;
  readonly isPeriodFiltered: boolean;
  readonly words: AllMessages;
  readonly language: Language;
  readonly natures: PayerNatures;
  readonly lines: ReadonlyMap<string, Budget>;
  readonly sources: ReadonlyMap<string, Source>;
}

export function moneyContext(
  core: Core,
  atlas: Atlas,
  filters: Filters,
  words: AllMessages,
  language: Language,
): MoneyContext {
  return {
    core,
    isFiltered: activeFilters(filters).length > 0,
    isPeriodFiltered: filters.periode !== null,
    atlas,
    words,
    language,
    natures: payerNatures(core.partners),
    lines: new Map(atlas.budgets.map((line) => [line.id, line])),
    sources: new Map(atlas.sources.map((source) => [source.id, source])),
  };
}

export function eurosIn({ language }: MoneyContext): (amount: number) => string {
  return (amount) => formatEuros(amount, language);
}

/** Who pays a line, as a kind of actor. */
export function payerText(line: Budget, { natures, words, language }: MoneyContext): string {
  return payerLevelLabel(payerLevelOf(line, natures), words, language);
}

/** Under charts of amounts: a filter of period keeps territories, and all the years of their amounts. */
export function periodNotes({ isPeriodFiltered, words }: MoneyContext): readonly string[] {
  return isPeriodFiltered ? [words.money.periodFiltered] : [];
}

/** The sources of these ids, as a chart lists them under it. */
export function listSources(ids: readonly string[], context: MoneyContext): readonly SourceRef[] {
  const { atlas, words, language } = context;
  return sourceRefs(ids, atlas.sources, words.sheet.titleUnknown, language);
}

/** The same in few words (who, when), for a cell of a table or a tooltip. */
export function sourceText(ids: readonly string[], context: MoneyContext): string {
  const { money, sheet, summary } = context.words;
  const names = sourcesOf(ids, context).map((source) =>
    [source.publisher ?? source.title ?? sheet.titleUnknown, yearText(source)]
      .filter((part) => part !== null)
      .join(", "),
  );
  return names.length === 0 ? money.sourceUnknown : [...new Set(names)].join(summary.separator);
}

function sourcesOf(ids: readonly string[], { sources }: MoneyContext): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

function yearText({ date }: Source): string | null {
  return date === null ? null : String(yearOf(date));
}
