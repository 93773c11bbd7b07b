import { recordedOf } from "../../dataset/recorded";
import { indicatorWords } from "../../i18n/indicatorWords";
import { classIndex, sequentialTokens } from "../breaks";
import { type Indicator, type IndicatorContext, UNKNOWN } from "./indicator";

/** Lower bounds of the classes 1, 2–3, 4–6, 7 and more. Size doubles colour. */
const FROM = [1, 2, 4, 7] as const;
const RADII = [0.8, 1.05, 1.3, 1.55] as const;

/** Colours by the number of recorded partnerships. None recorded is unknown: it is never zero. */
export function partnershipsIndicator({ core, words: { legend }, language }: IndicatorContext): Indicator {
  const told = indicatorWords[language].partenariats;
  const recorded = recordedOf(core).partnerships;
  const tokens = sequentialTokens(FROM.length);
  const breaks = FROM.slice(1);
  const most = Math.max(0, ...recorded.values());
  return {
    id: "partenariats",
    title: told.title,
    definition: told.definition,
    classes: FROM.flatMap((from, index) => {
      if (from > most) return [];
      const next = FROM[index + 1];
      return {
        id: `partenariats-${from}`,
        label: told.classLabel(from, next === undefined ? null : next - 1),
        token: tokens[index] ?? "seq-3",
        shape: "circle",
        radius: RADII[index] ?? 1,
      };
    }),
    unknownLabel: told.unknown,
    unknownValue: told.unknownValue,
    notApplicableLabel: legend.notApplicable,
    sizes: [],
    notes: () => [told.note],
    classify: ({ id }) => {
      const count = recorded.get(id);
      if (count === undefined) return UNKNOWN;
      const index = classIndex(count, breaks);
      return {
        kind: "known",
        classId: `partenariats-${FROM[index]}`,
        radius: RADII[index] ?? 1,
        value: told.value(count),
      };
    },
  };
}
