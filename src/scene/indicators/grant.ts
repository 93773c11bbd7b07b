import { isLabelled } from "../../domain/eligibility";
import type { ComparableGrant } from "../../domain/facts";
import { formatApproximate, formatEuros, formatEurosShort } from "../../i18n/format";
import { indicatorWords } from "../../i18n/indicatorWords";
import { amountClasses } from "./amountClasses";
import { type Indicator, type IndicatorContext, NOT_APPLICABLE, UNKNOWN } from "./indicator";

/** Colours and sizes by the comparable yearly State grant, the only amount that may. */
export function grantIndicator({ core, words: { legend }, language }: IndicatorContext): Indicator {
  const told = indicatorWords[language].budget;
  const amounts = core.territories.flatMap(({ grant }) => (grant === null ? [] : [grant.amount]));
  const { classes, sizes, read } = amountClasses("budget", amounts, told, {
    label: (amount) => formatEuros(amount, language),
    size: (amount) => formatEurosShort(amount, language),
  });
  const inWords = ({ amount, approximation, years }: ComparableGrant): string => {
    const figure = formatApproximate(formatEuros(amount, language), approximation, language);
    return years === null ? told.value(figure) : told.dividedValue(figure, years);
  };
  return {
    id: "budget",
    title: told.title,
    definition: told.definition,
    classes,
    unknownLabel: legend.unknown,
    unknownValue: told.unknownValue,
    notApplicableLabel: legend.notApplicable,
    sizes,
    notes: (matches) => {
      const divided = matches.filter(({ grant }) => grant?.method === "enveloppe").length;
      return divided === 0 ? [told.note] : [told.divided(divided), told.note];
    },
    classify: (territory) => {
      if (!isLabelled(territory)) return NOT_APPLICABLE;
      const { grant } = territory;
      return grant === null ? UNKNOWN : read(grant.amount, inWords(grant));
    },
  };
}
