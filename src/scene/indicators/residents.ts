import { hasResidents } from "../../domain/eligibility";
import { formatApproximate, formatNumber } from "../../i18n/format";
import { indicatorWords } from "../../i18n/indicatorWords";
import { amountClasses } from "./amountClasses";
import { type Indicator, type IndicatorContext, NOT_APPLICABLE, UNKNOWN } from "./indicator";

/** Colours and sizes by the published number of residents, whose perimeters differ: the legend warns. */
export function residentsIndicator({ core, words: { legend }, language }: IndicatorContext): Indicator {
  const told = indicatorWords[language].habitants;
  const values = core.territories.flatMap(({ residents }) => (residents === null ? [] : [residents.value]));
  const format = (value: number) => formatNumber(value, language);
  const { classes, sizes, read } = amountClasses("habitants", values, told, {
    label: format,
    size: format,
  });
  return {
    id: "habitants",
    title: told.title,
    definition: told.definition,
    classes,
    unknownLabel: legend.unknown,
    unknownValue: told.unknownValue,
    notApplicableLabel: legend.notApplicable,
    sizes,
    notes: () => [told.note],
    classify: (territory) => {
      if (!hasResidents(territory)) return NOT_APPLICABLE;
      const { residents } = territory;
      if (residents === null) return UNKNOWN;
      const figure = formatApproximate(format(residents.value), residents.approximation, language);
      return read(residents.value, told.value(figure));
    },
  };
}
