import { isLabelled } from "../../domain/eligibility";
import type { MarkShape } from "../scene";
import { type ClassSpec, type Indicator, type IndicatorContext, NOT_APPLICABLE, UNKNOWN } from "./indicator";

/** Shape doubles colour; both are fixed per wave so that a wave looks the same in every view. */
const SHAPES: ReadonlyMap<number, MarkShape> = new Map([
  [2019, "circle"],
  [2021, "square"],
  [2022, "triangle"],
  [2025, "diamond"],
]);
const OTHER = "vague-autre";

function classIdOf(wave: number): string {
  return SHAPES.has(wave) ? `vague-${wave}` : OTHER;
}

/** Colours by labelling wave: the opening view, complete. */
export function waveIndicator({ core, words: { legend } }: IndicatorContext): Indicator {
  const waves = new Set(core.territories.flatMap(({ wave }) => (wave === null ? [] : [wave])));
  const classes: ClassSpec[] = [];
  for (const [wave, shape] of SHAPES) {
    if (!waves.has(wave)) continue;
    const id = classIdOf(wave);
    classes.push({ id, label: legend.vague.wave(wave), token: id, shape, radius: 1 });
  }
  if ([...waves].some((wave) => !SHAPES.has(wave))) {
    classes.push({
      id: OTHER,
      label: legend.vague.otherWave,
      token: "vague-aucune",
      shape: "circle",
      radius: 1,
    });
  }
  return {
    id: "vague",
    title: legend.vague.title,
    definition: legend.vague.definition,
    classes,
    unknownLabel: legend.unknown,
    unknownValue: legend.vague.unknownValue,
    notApplicableLabel: legend.vague.none,
    sizes: [],
    notes: () => [],
    classify: (territory) => {
      if (!isLabelled(territory)) return NOT_APPLICABLE;
      if (territory.wave === null) return UNKNOWN;
      return { kind: "known", classId: classIdOf(territory.wave), radius: 1, value: null };
    },
  };
}
