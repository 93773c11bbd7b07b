import { useMemo } from "react";
import type { Budget } from "../../../domain/facts";
import { formatNumber } from "../../../i18n/format";
import { amountGroups } from "../../../scene/money/amountGroups";
import { RANGE_KINDS, rangeText, scopeText } from "../../../scene/money/groupWords";
import { listSources, type MoneyContext, periodNotes } from "../../../scene/money/moneyContext";
import { payerLevelLabel, UNKNOWN_LEVEL } from "../../../scene/money/payerLevel";
import { groupsTable } from "../../../scene/money/tables/groupsTable";
import { ChartFrame } from "../kit/ChartFrame";
import { BarRows } from "./BarRows";
import type { GroupChoice } from "./GroupSelects";

interface Props {
  readonly lines: readonly Budget[];
  readonly context: MoneyContext;
  /** Shows the amounts of a group by year. */
  readonly onChoice: (choice: GroupChoice) => void;
}

const ID = "montants-par-nature-et-payeur";

/** How many amounts are published, by nature and by payer. A count: their euros may not be added. */
export function GroupsChart({ lines, context, onChoice }: Props) {
  const { words, language, natures } = context;
  const { money, terms } = words;
  const groups = useMemo(() => amountGroups(lines, natures), [lines, natures]);
  const unknown = groups
    .filter(({ level }) => level === UNKNOWN_LEVEL)
    .reduce((count, group) => count + group.lines.length, 0);
  const rows = groups.map((group, rank) => {
    const nature = terms.budgetNature[group.nature];
    const payer = payerLevelLabel(group.level, words, language);
    const ranges = RANGE_KINDS.flatMap((kind) => rangeText(kind, group[kind], context) ?? []);
    const isAddable = group.level !== UNKNOWN_LEVEL && group.scopes.territoire > 0;
    const facts = [money.groups.row(nature, payer, group.lines.length), ...ranges, scopeText(group, context)];
    const told = isAddable ? [...facts, money.groups.showOverTime] : facts;
    return {
      id: `${group.nature} ${group.level}`,
      heading: groups[rank - 1]?.nature === group.nature ? null : nature,
      text: money.told(payer, formatNumber(group.lines.length, language)),
      value: group.lines.length,
      fill: group.level === UNKNOWN_LEVEL ? ("unknown" as const) : ("solid" as const),
      label: told.join(". "),
      tip: told,
      onPress: isAddable ? () => onChoice(group) : null,
    };
  });
  return (
    <ChartFrame
      id={ID}
      title={money.groups.title(lines.length)}
      sample={money.groups.sample(lines.length, unknown)}
      notes={[money.groups.note, ...periodNotes(context)]}
      sources={listSources(
        lines.flatMap(({ sources }) => sources),
        context,
      )}
      table={groupsTable(groups, context)}
      caption={money.groups.caption}
      empty={lines.length === 0 ? money.groups.empty : null}
      words={words}
      language={language}
    >
      {(width) => (
        <BarRows
          id={ID}
          width={width}
          label={money.groups.drawing}
          unit={money.groups.unit}
          format={(value) => formatNumber(value, language)}
          rows={rows}
        />
      )}
    </ChartFrame>
  );
}
