import type { CoreTerritory } from "../domain/facts";
import type { ClassSpec, Indicator } from "./indicators/indicator";
import type { Legend, MarkClass } from "./scene";
import type { SceneWords } from "./words";

/** Classes that any indicator may need besides its own. Labels are given by the legend. */
export const UNKNOWN_CLASS: ClassSpec = {
  id: "unknown",
  label: "",
  token: "inconnu",
  shape: "ring",
  radius: 0.75,
};
export const UNKNOWN_FOR_FILTERS: ClassSpec = { ...UNKNOWN_CLASS, id: "unknown-for-filters", radius: 0.55 };
export const NOT_APPLICABLE_POINT: ClassSpec = {
  id: "not-applicable",
  label: "",
  token: "vague-aucune",
  shape: "pentagon",
  radius: 1,
};
export const NOT_APPLICABLE_AREA: ClassSpec = {
  ...NOT_APPLICABLE_POINT,
  id: "not-applicable-area",
  token: "academie",
  shape: "square",
};

/** A territory of the scene and the class it is drawn in. */
export interface Classified {
  readonly territory: CoreTerritory;
  readonly spec: ClassSpec;
}

/**
 * The legend of what is drawn: the indicator's classes, even empty (so that a filter does not make
 * the key jump), then those it shares with the others where someone is in them.
 */
export function buildLegend(indicator: Indicator, drawn: readonly Classified[], words: SceneWords): Legend {
  const { legend } = words;
  const counts = new Map<string, number>();
  for (const { spec } of drawn) counts.set(spec.id, (counts.get(spec.id) ?? 0) + 1);
  const counted = (spec: ClassSpec, label: string, hollow: boolean): MarkClass => ({
    ...spec,
    label,
    hollow,
    count: counts.get(spec.id) ?? 0,
  });
  const shared = [
    counted(NOT_APPLICABLE_POINT, indicator.notApplicableLabel, false),
    counted(NOT_APPLICABLE_AREA, legend.academy, false),
    counted(UNKNOWN_CLASS, indicator.unknownLabel, true),
    counted(UNKNOWN_FOR_FILTERS, legend.unknownForFilters, true),
  ].filter(({ count }) => count > 0);

  const countOf = (spec: ClassSpec) => counts.get(spec.id) ?? 0;
  const known = indicator.classes.reduce((sum, spec) => sum + countOf(spec), 0);
  const eligible = known + countOf(UNKNOWN_CLASS);
  const matches = drawn.filter(({ spec }) => spec !== UNKNOWN_FOR_FILTERS).map(({ territory }) => territory);
  const hasHollow = shared.some(({ hollow }) => hollow);
  return {
    indicator: indicator.id,
    title: indicator.title,
    definition: indicator.definition,
    completeness: eligible === 0 ? legend.noneEligible : legend.completeness(known, eligible),
    classes: [...indicator.classes.map((spec) => counted(spec, spec.label, false)), ...shared],
    sizes: indicator.sizes,
    notes: [
      ...indicator.notes(matches),
      ...(hasHollow ? [legend.notes.hollow] : []),
      legend.notes.point,
      legend.notes.dodging,
    ],
  };
}
