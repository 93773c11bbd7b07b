import type { Budget } from "../../../domain/facts";
import { formatEuros } from "../../../i18n/format";
import type { ChartCell, ChartTable } from "../../charts/chartTable";
import { amountText } from "../../sheetSentences";
import { annualityWords, linePeriod } from "../lineWords";
import { type MoneyContext, payerText, sourceText } from "../moneyContext";
import type { PublishedGroup, PublishedLine } from "../publishedLines";

/** A row an amount, with every territory that it is for; a territory without any has one row that says so. */
export function publishedTable(groups: readonly PublishedGroup[], context: MoneyContext): ChartTable {
  const { money } = context.words;
  const words = money.published;
  const nameOf = new Map(context.core.territories.map(({ id, name }) => [id, name]));
  const namesOf = ({ territories }: Budget) =>
    territories.map((id) => nameOf.get(id) ?? id).join(context.words.summary.separator);
  return {
    columns: [
      { label: money.territory },
      { label: money.amount },
      { label: words.annualityColumn },
      { label: words.natureColumn },
      { label: words.payerColumn },
      { label: money.period },
      { label: words.statusColumn },
      { label: words.scopeColumn },
      { label: words.purposeColumn },
      { label: words.containedColumn },
      { label: money.source },
    ],
    rows: groups.flatMap(({ territory, name, lines }) =>
      lines.length === 0
        ? [[name, words.none, ...Array.from({ length: 9 }, () => "")]]
        : lines.map((published) => [
            territory === null ? namesOf(published.line) : name,
            ...lineCells(published, context),
          ]),
    ),
  };
}

function lineCells({ line, within, sources }: PublishedLine, context: MoneyContext): readonly ChartCell[] {
  const { terms } = context.words;
  return [
    amountText(line, context.language),
    annualityWords(line, context),
    terms.budgetNature[line.nature],
    payerText(line, context),
    linePeriod(line, context),
    line.status === null ? null : terms.budgetStatus[line.status],
    terms.budgetScope[line.scope],
    line.purpose,
    within === null ? "" : formatEuros(within.amount, context.language),
    sourceText(sources, context),
  ];
}
