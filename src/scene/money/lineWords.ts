import type { Budget } from "../../domain/facts";
import { amountText, budgetPeriodText } from "../sheetSentences";
import { type MoneyContext, payerText } from "./moneyContext";

/** What the amount is for: a year, the whole period, or not said. */
export function annualityWords({ annual }: Budget, { words }: MoneyContext): string {
  const { published } = words.money;
  if (annual === null) return published.unsaid;
  return annual ? published.perYear : published.total;
}

/** « 400 000 € par an · Dotation de l’État · État · annoncé »: one line, told whole. */
export function lineHeading(line: Budget, context: MoneyContext): string {
  const { terms, money } = context.words;
  return [
    `${amountText(line, context.language)} ${annualityWords(line, context)}`,
    terms.budgetNature[line.nature],
    payerText(line, context),
    line.status === null ? money.published.statusUnknown : terms.budgetStatus[line.status],
  ].join(" · ");
}

/** Its dates, or what its source says in their place. */
export function linePeriod(line: Budget, { words, language }: MoneyContext): string {
  const text = budgetPeriodText(line, words, language);
  const isInferred = line.inferred.includes("debut") || line.inferred.includes("fin");
  return isInferred ? `${text} (${words.money.inferred})` : text;
}
