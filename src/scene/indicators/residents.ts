import { hasResidents } from "../../domain/eligibility";
import { formatApproximate, formatNumber } from "../../i18n/format";
import { areaScale } from "../areaScale";
import { classIndex, classLabels, niceBreaks, sequentialTokens } from "../breaks";
import { type Indicator, type IndicatorContext, NOT_APPLICABLE, UNKNOWN } from "./indicator";

const CLASSES = 5;

/** Colours and sizes by the published number of residents, whose perimeters differ: the legend warns. */
export function residentsIndicator({ core, words: { legend }, language }: IndicatorContext): Indicator {
  const values = core.territories.flatMap(({ residents }) => (residents === null ? [] : [residents.value]));
  const breaks = niceBreaks(values, CLASSES);
  const scale = areaScale(values);
  const format = (value: number) => formatNumber(value, language);
  const labels = classLabels(breaks, format, legend.habitants);
  const tokens = sequentialTokens(labels.length);
  return {
    id: "habitants",
    title: legend.habitants.title,
    definition: legend.habitants.definition,
    classes: labels.map((label, index) => ({
      id: `habitants-${index + 1}`,
      label,
      token: tokens[index] ?? "seq-3",
      shape: "circle",
      radius: 1,
    })),
    unknownLabel: legend.unknown,
    unknownValue: legend.habitants.unknownValue,
    notApplicableLabel: legend.notApplicable,
    sizes: scale.samples.map((value) => ({ label: format(value), radius: scale.radius(value) })),
    notes: () => [legend.habitants.note],
    classify: (territory) => {
      if (!hasResidents(territory)) return NOT_APPLICABLE;
      const { residents } = territory;
      if (residents === null) return UNKNOWN;
      return {
        kind: "known",
        classId: `habitants-${classIndex(residents.value, breaks) + 1}`,
        radius: scale.radius(residents.value),
        value: legend.habitants.value(
          formatApproximate(format(residents.value), residents.approximation, language),
        ),
      };
    },
  };
}
