import { recordedOf } from "../../dataset/recorded";
import { indicatorWords } from "../../i18n/indicatorWords";
import { type Indicator, type IndicatorContext, UNKNOWN } from "./indicator";

const PRESENT = "famille-presente";
const OTHER = "famille-autre";

/**
 * Colours by the presence of one theme family. A territory has several themes: there is no "first" one.
 *
 * @param familyId family to look for; an unknown id or `null` means the first of the core
 */
export function themeIndicator(
  { core, words, language }: IndicatorContext,
  familyId: string | null,
): Indicator {
  const { legend } = words;
  const told = indicatorWords[language].theme;
  const family = core.families.find(({ id }) => id === familyId) ?? core.families[0];
  const label = family?.label ?? words.vocab.indicator.theme;
  const themes = new Set(core.themes.filter((theme) => theme.family === family?.id).map(({ id }) => id));
  const recorded = recordedOf(core).themes;
  return {
    id: "theme",
    title: told.title(label),
    definition: told.definition,
    classes: [
      {
        id: PRESENT,
        label: told.present,
        token: `famille-${family?.id ?? "autre"}`,
        shape: "circle",
        radius: 1.1,
      },
      { id: OTHER, label: told.other, token: OTHER, shape: "square", radius: 0.85 },
    ],
    unknownLabel: legend.unknown,
    unknownValue: told.unknownValue,
    notApplicableLabel: legend.notApplicable,
    sizes: [],
    notes: () => [told.note],
    classify: ({ id }) => {
      const known = recorded.get(id);
      if (known === undefined) return UNKNOWN;
      for (const theme of known) {
        if (!themes.has(theme)) continue;
        return { kind: "known", classId: PRESENT, radius: 1.1, value: told.presentValue(label) };
      }
      return { kind: "known", classId: OTHER, radius: 0.85, value: told.otherValue(label) };
    },
  };
}
