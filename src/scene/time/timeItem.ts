import { type Budget, isPartnership, type Partnership } from "../../domain/facts";
import { type PartialDate, yearOf } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatEuros } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";
import { amountText, annualityText, budgetPeriodText, eventDateText } from "../sheetSentences";
import { type Extent, extentOf } from "./dateBand";

type TimeItemKind = "event" | "partnership" | "amount";

/**
 * What an amount stands for over its bar. `plain`: of one year, or stated as yearly. `spread`: an
 * envelope for several years together. `unsaid`: the source says neither.
 */
type AmountTone = "plain" | "spread" | "unsaid";

/** A partnership, an event of the label or an amount of one territory, with when it ran. */
export interface TimeItem {
  readonly id: string;
  readonly kind: TimeItemKind;
  /** As the tables write them; `null` is not recorded. */
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** What it is, in words of the facts (in French). */
  readonly title: string;
  /** When, as precisely as its source; `null` when undated. */
  readonly dates: string | null;
  readonly extent: Extent | null;
  /** Euros; `null` for what is no amount. */
  readonly amount: number | null;
  readonly tone: AmountTone;
  /** What must be known to read an amount right; empty for the others. */
  readonly remarks: readonly string[];
  /** Whether one of its dates was deduced rather than read. */
  readonly isInferred: boolean;
  /** Ids of the documents behind it. */
  readonly sources: readonly string[];
}

/** A row of `partenariats` as an item of the time line. */
export function partnershipItem(row: Partnership, language: Language): TimeItem {
  return {
    id: row.id,
    kind: isPartnership(row) ? "partnership" : "event",
    start: row.start,
    end: row.end,
    amount: null,
    title: row.title,
    dates: eventDateText(row.start, row.end, language),
    extent: extentOf(row.start, row.end),
    tone: "plain",
    remarks: [],
    isInferred: hasInferredDate(row),
    sources: row.sources,
  };
}

/** A row of `budgets` as an item of the time line; `byId` finds the line that contains it. */
export function amountItem(
  row: Budget,
  byId: ReadonlyMap<string, Budget>,
  words: AllMessages,
  language: Language,
): TimeItem {
  const { time, sheet, terms } = words;
  const whole = row.includedIn === null ? undefined : byId.get(row.includedIn);
  const isDated = row.start !== null || row.end !== null;
  return {
    id: row.id,
    kind: "amount",
    start: row.start,
    end: row.end,
    amount: row.amount,
    title: `${terms.budgetNature[row.nature]}${time.colon}${amountText(row, language)}, ${annualityText(row, words)}`,
    dates: isDated ? budgetPeriodText(row, words, language) : null,
    extent: extentOf(row.start, row.end),
    tone: toneOf(row),
    remarks: [
      ...(row.scope === "plusieurs" ? [sheet.sharedFor(row.territories.length)] : []),
      ...(whole === undefined ? [] : [sheet.within(formatEuros(whole.amount, language), whole.scope)]),
    ],
    isInferred: hasInferredDate(row),
    sources: row.sources,
  };
}

function hasInferredDate({ inferred }: Partnership | Budget): boolean {
  return inferred.includes("debut") || inferred.includes("fin");
}

function toneOf({ start, end, annual }: Budget): AmountTone {
  const lasts = start !== null && end !== null && yearOf(start) < yearOf(end);
  if (!lasts || annual === true) return "plain";
  return annual === false ? "spread" : "unsaid";
}
