import type { AllMessages } from "../../i18n/messages";
import type { Distribution } from "../../query/result";
import type { TimeLine } from "../../query/timeLine";
import type { ChartTable } from "../charts/chartTable";
import type { Lane } from "./lanes";

/**
 * The table twin of the lanes: a row per year and one for what has no date. `answers` counts the
 * territories that choosing a year would keep; `factsYear` is the last year the facts can tell of.
 */
export function lanesTable(
  line: TimeLine,
  lanes: readonly Lane[],
  answers: Distribution,
  factsYear: number,
  { time }: AllMessages,
): ChartTable {
  const numeric = (label: string) => ({ label, numeric: true });
  const answering = new Map(answers.bins.map(({ from, count }) => [from, count]));
  return {
    columns: [
      { label: time.yearColumn },
      ...lanes.flatMap(({ title, series }) => [
        numeric(time.totalColumn(title)),
        ...series.map(({ label }) => numeric(time.laneColumn(title, label))),
      ]),
      numeric(time.yearOnlyColumn),
      numeric(time.answerColumn),
    ],
    rows: [
      ...line.years.map(({ year, agreements }, at) => [
        year > factsYear ? time.afterFacts(year) : String(year),
        ...lanes.flatMap(({ totals, series }) => [
          totals[at] as number,
          ...series.map(({ counts }) => counts[at] as number),
        ]),
        agreements.yearOnly,
        answering.get(year) ?? 0,
      ]),
      [
        time.undatedRow,
        ...lanes.flatMap(({ undated, series }) => [undated, ...series.map(() => "")]),
        "",
        answers.eligible - answers.known,
      ],
    ],
  };
}
