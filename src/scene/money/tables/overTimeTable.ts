import type { ChartTable } from "../../charts/chartTable";
import { amountText } from "../../sheetSentences";
import type { AmountsByYear } from "../amountsByYear";
import { linePeriod } from "../lineWords";
import { type MoneyContext, sourceText } from "../moneyContext";

/** A row a year, then a row for each amount that no year holds. Sums are rounded down, being minima. */
export function overTimeTable({ bars, outOfYears }: AmountsByYear, context: MoneyContext): ChartTable {
  const { money } = context.words;
  const words = money.overTime;
  const nameOf = new Map(context.core.territories.map(({ id, name }) => [id, name]));
  return {
    columns: [
      { label: words.year },
      { label: words.statedColumn, numeric: true },
      { label: words.spreadColumn, numeric: true },
      { label: words.totalColumn, numeric: true },
      { label: words.knownColumn, numeric: true },
      { label: words.eligibleColumn, numeric: true },
      { label: money.source },
    ],
    rows: [
      ...bars.map((bar) => {
        const isKnown = bar.lines.length > 0;
        return [
          String(bar.year),
          isKnown ? Math.floor(bar.stated) : null,
          isKnown ? Math.floor(bar.spread) : null,
          isKnown ? Math.floor(bar.stated + bar.spread) : null,
          bar.known,
          bar.eligible,
          isKnown
            ? sourceText(
                bar.lines.flatMap(({ line }) => line.sources),
                context,
              )
            : null,
        ];
      }),
      ...outOfYears.map(({ line, reason }) => [
        money.told(words.outside, line.territories.map((id) => nameOf.get(id) ?? id).join(", ")),
        "",
        "",
        `${amountText(line, context.language)} ${words.outReason[reason]}, ${linePeriod(line, context)}`,
        "",
        "",
        sourceText(line.sources, context),
      ]),
    ],
  };
}
