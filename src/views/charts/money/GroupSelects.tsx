import type { BudgetNature } from "../../../domain/vocabulary";
import type { AmountGroup } from "../../../scene/money/amountGroups";
import type { MoneyContext } from "../../../scene/money/moneyContext";
import { type PayerLevel, payerLevelLabel } from "../../../scene/money/payerLevel";
import { ChartSelect } from "../kit/ChartSelect";

/** A nature and a payer level: amounts that share both may be added, year by year. */
export interface GroupChoice {
  readonly nature: BudgetNature;
  readonly level: PayerLevel;
}

/** Element id of the first select: where a chart that shows a group by year takes its reader. */
export const NATURE_SELECT = "montants-par-annee-nature";

interface Props {
  readonly groups: readonly AmountGroup[];
  readonly chosen: GroupChoice;
  readonly context: MoneyContext;
  readonly onChoice: (choice: GroupChoice) => void;
}

/** Chooses one nature, then one payer level among those that pay amounts of this nature. */
export function GroupSelects({ groups, chosen, context, onChoice }: Props) {
  const { words, language } = context;
  const { overTime } = words.money;
  const natures = [...new Set(groups.map(({ nature }) => nature))];
  return (
    <>
      <ChartSelect
        id={NATURE_SELECT}
        label={overTime.nature}
        value={chosen.nature}
        options={natures.map((value) => ({ value, label: words.terms.budgetNature[value] }))}
        onChange={(nature) => {
          const first = groups.find((group) => group.nature === nature);
          if (first !== undefined) onChoice(first);
        }}
      />
      <ChartSelect
        id="montants-par-annee-payeur"
        label={overTime.payer}
        value={chosen.level}
        options={groups
          .filter(({ nature }) => nature === chosen.nature)
          .map(({ level }) => ({ value: level, label: payerLevelLabel(level, words, language) }))}
        onChange={(level) => onChoice({ nature: chosen.nature, level })}
      />
    </>
  );
}
