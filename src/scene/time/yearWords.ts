import type { AllMessages } from "../../i18n/messages";
import type { YearCounts } from "../../query/timeLine";
import type { WaveLook } from "./waveLook";

/** What a year holds, told in short lines; `answers`: the territories that choosing it would keep. */
export function yearWords(
  { labels, agreements, budgets }: YearCounts,
  answers: number,
  { time }: AllMessages,
): readonly string[] {
  const { begun, single, continued } = agreements;
  return [
    time.labelsIn(labels.reduce((sum, { count }) => sum + count, 0)),
    time.agreementsIn(begun + single + continued),
    time.budgetsIn(budgets.spans + budgets.single),
    time.answersIn(answers),
  ];
}

/** The same, with what each figure is made of. */
export function yearDetails(
  year: YearCounts,
  answers: number,
  lookOf: (wave: number | null) => WaveLook,
  words: AllMessages,
): readonly string[] {
  const { time } = words;
  const { begun, single, continued, yearOnly } = year.agreements;
  const [labels = "", agreements = "", ...others] = yearWords(year, answers, words);
  return [
    labels,
    ...year.labels.flatMap(({ wave, count }) =>
      count === 0 ? [] : [time.labelsOfWave(count, lookOf(wave).label)],
    ),
    agreements,
    ...(begun + single + continued === 0 ? [] : [time.agreementParts(begun, single, continued)]),
    ...(yearOnly === 0 ? [] : [time.yearOnly(yearOnly)]),
    ...others,
  ];
}
