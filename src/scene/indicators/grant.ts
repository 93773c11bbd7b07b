import { isLabelled } from "../../domain/eligibility";
import type { ComparableGrant } from "../../domain/facts";
import { formatApproximate, formatEuros, formatEurosShort } from "../../i18n/format";
import { areaScale } from "../areaScale";
import { classIndex, classLabels, niceBreaks, sequentialTokens } from "../breaks";
import { type Indicator, type IndicatorContext, NOT_APPLICABLE, UNKNOWN } from "./indicator";

const CLASSES = 5;

/** Colours and sizes by the comparable yearly State grant, the only amount that may. */
export function grantIndicator({ core, words: { legend }, language }: IndicatorContext): Indicator {
  const amounts = core.territories.flatMap(({ grant }) => (grant === null ? [] : [grant.amount]));
  const breaks = niceBreaks(amounts, CLASSES);
  const scale = areaScale(amounts);
  const labels = classLabels(breaks, (amount) => formatEuros(amount, language), legend.budget);
  const tokens = sequentialTokens(labels.length);
  const inWords = ({ amount, approximation, years }: ComparableGrant): string => {
    const figure = formatApproximate(formatEuros(amount, language), approximation, language);
    return years === null ? legend.budget.value(figure) : legend.budget.dividedValue(figure, years);
  };
  return {
    id: "budget",
    title: legend.budget.title,
    definition: legend.budget.definition,
    classes: labels.map((label, index) => ({
      id: `budget-${index + 1}`,
      label,
      token: tokens[index] ?? "seq-3",
      shape: "circle",
      radius: 1,
    })),
    unknownLabel: legend.unknown,
    unknownValue: legend.budget.unknownValue,
    notApplicableLabel: legend.notApplicable,
    sizes: scale.samples.map((amount) => ({
      label: formatEurosShort(amount, language),
      radius: scale.radius(amount),
    })),
    notes: (matches) => {
      const divided = matches.filter(({ grant }) => grant?.method === "enveloppe").length;
      return divided === 0 ? [legend.budget.note] : [legend.budget.divided(divided), legend.budget.note];
    },
    classify: (territory) => {
      if (!isLabelled(territory)) return NOT_APPLICABLE;
      const { grant } = territory;
      if (grant === null) return UNKNOWN;
      return {
        kind: "known",
        classId: `budget-${classIndex(grant.amount, breaks) + 1}`,
        radius: scale.radius(grant.amount),
        value: inWords(grant),
      };
    },
  };
}
