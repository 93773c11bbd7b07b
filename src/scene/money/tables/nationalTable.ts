import { formatPartialDate } from "../../../i18n/format";
import type { ChartTable } from "../../charts/chartTable";
import { type MoneyContext, sourceText } from "../moneyContext";
import type { NationalAmounts } from "../nationalAmounts";

/** A row a fact, measure by measure, with the disagreements in which it is a version. */
export function nationalTable({ panels }: NationalAmounts, context: MoneyContext): ChartTable {
  const { money } = context.words;
  const words = money.national;
  return {
    columns: [
      { label: words.measureColumn },
      { label: words.valueColumn, numeric: true },
      { label: words.unitColumn },
      { label: money.period },
      { label: words.dateColumn },
      { label: words.statementColumn },
      { label: words.methodColumn },
      { label: words.disagreementColumn },
      { label: money.source },
    ],
    rows: panels.flatMap(({ measure, amounts }) =>
      amounts.map(({ fact, value, disagreements }) => [
        words.measure[measure],
        value,
        fact.unit,
        fact.period,
        fact.date === null ? null : formatPartialDate(fact.date, context.language),
        fact.statement,
        fact.deduced ? money.inferred : words.read,
        disagreements.map(({ topic }) => topic).join(context.words.summary.separator),
        sourceText(fact.sources, context),
      ]),
    ),
  };
}
