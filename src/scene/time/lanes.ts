import type { AllMessages } from "../../i18n/messages";
import type { TimeLine, YearCounts } from "../../query/timeLine";
import type { MarkShape } from "../scene";
import type { WaveLook } from "./waveLook";

type LaneId = "labels" | "partenariats" | "montants";

/** One kind of thing within the bars of a lane. */
interface Series {
  readonly id: string;
  readonly label: string;
  /** Suffix of a `--data-*` property. */
  readonly token: string;
  /** Shape of the wave in the legend; a plain square otherwise. */
  readonly shape: MarkShape;
  /** One count a year, in the order of the years. */
  readonly counts: readonly number[];
}

/** Bars of one subject, year by year, from zero. */
export interface Lane {
  readonly id: LaneId;
  readonly title: string;
  /** What makes a thing count in a year. */
  readonly hint: string;
  /** From the bottom of the bars to their top. */
  readonly series: readonly Series[];
  readonly totals: readonly number[];
  readonly undated: number;
}

/** The three lanes of a time line. */
export function buildLanes(
  { years, undated }: TimeLine,
  lookOf: (wave: number | null) => WaveLook,
  { time }: AllMessages,
): readonly Lane[] {
  const series = (id: string, label: string, token: string, count: (year: YearCounts) => number): Series => ({
    id,
    label,
    token,
    shape: "square",
    counts: years.map(count),
  });
  const lane = (id: LaneId, parts: readonly Series[], undatedCount: number): Lane => ({
    id,
    title: time.lanes[id],
    hint: time.laneHints[id],
    series: parts,
    totals: years.map((_, at) => parts.reduce((sum, { counts }) => sum + (counts[at] as number), 0)),
    undated: undatedCount,
  });
  const waves = (years[0]?.labels ?? []).map(({ wave }) => {
    const { label, token, shape } = lookOf(wave);
    const count = (year: YearCounts) => year.labels.find((each) => each.wave === wave)?.count ?? 0;
    return { ...series(`vague-${wave ?? "inconnue"}`, label, token, count), shape };
  });
  return [
    lane("labels", waves, undated.labels),
    lane(
      "partenariats",
      [
        series("continues", time.continued, "seq-1", ({ agreements }) => agreements.continued),
        series("commences", time.begun, "seq-4", ({ agreements }) => agreements.begun),
        series("une-date", time.single, "seq-2", ({ agreements }) => agreements.single),
      ],
      undated.agreements,
    ),
    lane(
      "montants",
      [
        series("periodes", time.spans, "seq-4", ({ budgets }) => budgets.spans),
        series("une-date", time.singleLine, "seq-2", ({ budgets }) => budgets.single),
      ],
      undated.budgets,
    ),
  ];
}
