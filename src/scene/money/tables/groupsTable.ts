import type { ChartTable } from "../../charts/chartTable";
import type { AmountGroup } from "../amountGroups";
import { RANGE_KINDS, rangeText, scopeText } from "../groupWords";
import { type MoneyContext, sourceText } from "../moneyContext";
import { payerLevelLabel } from "../payerLevel";

/** A row for each nature and payer level, with the ranges of its amounts by what they are for. */
export function groupsTable(groups: readonly AmountGroup[], context: MoneyContext): ChartTable {
  const { money, terms } = context.words;
  const words = money.groups;
  return {
    columns: [
      { label: money.overTime.nature },
      { label: money.overTime.payer },
      { label: words.countColumn, numeric: true },
      { label: words.scopeColumn },
      { label: words.yearlyColumn },
      { label: words.totalColumn },
      { label: words.unsaidColumn },
      { label: money.source },
    ],
    rows: groups.map((group) => [
      terms.budgetNature[group.nature],
      payerLevelLabel(group.level, context.words, context.language),
      group.lines.length,
      scopeText(group, context),
      ...RANGE_KINDS.map((kind) => rangeText(kind, group[kind], context) ?? words.none),
      sourceText(
        group.lines.flatMap(({ sources }) => sources),
        context,
      ),
    ]),
  };
}
