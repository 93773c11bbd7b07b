import { hasResidents } from "../../domain/eligibility";
import { formatApproximate, formatNumber } from "../../i18n/format";
import { amountClasses } from "./amountClasses";
import { type Indicator, type IndicatorContext, NOT_APPLICABLE, UNKNOWN } from "./indicator";

/** Colours and sizes by the published number of residents, whose perimeters differ: the legend warns. */
export function residentsIndicator({ core, words: { legend }, language }: IndicatorContext): Indicator {
  const values = core.territories.flatMap(({ residents }) => (residents === null ? [] : [residents.value]));
  const format = (value: number) => formatNumber(value, language);
  const { classes, sizes, read } = amountClasses("habitants", values, legend.habitants, {
    label: format,
    size: format,
  });
  return {
    id: "habitants",
    title: legend.habitants.title,
    definition: legend.habitants.definition,
    classes,
    unknownLabel: legend.unknown,
    unknownValue: legend.habitants.unknownValue,
    notApplicableLabel: legend.notApplicable,
    sizes,
    notes: () => [legend.habitants.note],
    classify: (territory) => {
      if (!hasResidents(territory)) return NOT_APPLICABLE;
      const { residents } = territory;
      if (residents === null) return UNKNOWN;
      const figure = formatApproximate(format(residents.value), residents.approximation, language);
      return read(residents.value, legend.habitants.value(figure));
    },
  };
}
