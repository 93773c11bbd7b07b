import { areaScale } from "../areaScale";
import { type ClassWords, classIndex, classLabels, niceBreaks, sequentialTokens } from "../breaks";
import type { Indicator, Reading } from "./indicator";

const CLASSES = 5;

/** What an indicator that both colours and sizes by an amount is made of. */
interface AmountClasses extends Pick<Indicator, "classes" | "sizes"> {
  /** The reading of a known amount, told `inWords`. */
  readonly read: (amount: number, inWords: string) => Reading;
}

/**
 * Classes and sizes cut from all known amounts.
 *
 * @param id prefix of the ids of classes
 * @param format writes an amount in the label of a class, and beside a size
 */
export function amountClasses(
  id: string,
  amounts: readonly number[],
  words: ClassWords,
  format: { readonly label: (amount: number) => string; readonly size: (amount: number) => string },
): AmountClasses {
  const breaks = niceBreaks(amounts, CLASSES);
  const scale = areaScale(amounts);
  const labels = classLabels(breaks, format.label, words);
  const tokens = sequentialTokens(labels.length);
  return {
    classes: labels.map((label, index) => ({
      id: `${id}-${index + 1}`,
      label,
      token: tokens[index] ?? "seq-3",
      shape: "circle",
      radius: 1,
    })),
    sizes: scale.samples.map((amount) => ({ label: format.size(amount), radius: scale.radius(amount) })),
    read: (amount, inWords) => ({
      kind: "known",
      classId: `${id}-${classIndex(amount, breaks) + 1}`,
      radius: scale.radius(amount),
      value: inWords,
    }),
  };
}
