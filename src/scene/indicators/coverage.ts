import { isLabelled } from "../../domain/eligibility";
import { indicatorWords } from "../../i18n/indicatorWords";
import { type Indicator, type IndicatorContext, NOT_APPLICABLE } from "./indicator";

const LABELLED = "couverture-label";

/**
 * Marks of the coverage: small and all alike, since départements carry the colour. Their classes, and
 * the zones themselves, are added by `enrichScene` once loaded.
 */
export function coverageIndicator({ words: { legend }, language }: IndicatorContext): Indicator {
  const told = indicatorWords[language].couverture;
  return {
    id: "couverture",
    title: told.title,
    definition: told.definition,
    classes: [
      {
        id: LABELLED,
        label: told.labelled,
        token: "vague-aucune",
        shape: "circle",
        radius: 0.5,
      },
    ],
    unknownLabel: legend.unknown,
    unknownValue: legend.unknown,
    notApplicableLabel: legend.notApplicable,
    sizes: [],
    notes: () => [],
    classify: (territory) =>
      isLabelled(territory) ? { kind: "known", classId: LABELLED, radius: 0.5, value: null } : NOT_APPLICABLE,
  };
}
