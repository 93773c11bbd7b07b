import type { ChartTable } from "../../charts/chartTable";
import { amountText } from "../../sheetSentences";
import { type AmountsByYear, totalOf } from "../amountsByYear";
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
          ...[bar.stated, bar.spread, totalOf(bar)].map((euros) =>
            euros === null ? null : Math.floor(euros),
          ),
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
        [
          amountText(line, context.language),
          words.outReason[reason],
          ...(line.start === null && line.end === null && line.periodText === null
            ? []
            : [linePeriod(line, context)]),
        ].join(" · "),
        "",
        "",
        sourceText(line.sources, context),
      ]),
    ],
  };
}
