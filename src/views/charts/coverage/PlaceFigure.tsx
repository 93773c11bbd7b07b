import type { ReactNode } from "react";
import type { PlaceChart } from "../../../scene/coverage/placeRows";
import { ChartFrame } from "../kit/ChartFrame";
import { useSourceRefs } from "../kit/useSourceRefs";
import type { CoverageView } from "./coverageView";
import { PlaceBars } from "./PlaceBars";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly sample: string;
  readonly notes: readonly string[];
  /** Ids of the sources of what is counted, kept between renders (`useMemo`). */
  readonly cited: readonly string[];
  readonly controls?: ReactNode;
  /** Bars and table twin. */
  readonly chart: PlaceChart;
  /** Of the table twin; by default, the title. */
  readonly caption?: string;
  /** Told when there is no bar. */
  readonly empty: string;
  /** What the bars count. */
  readonly unit: string;
  readonly view: CoverageView;
}

/** A figure of the coverage: a bar a place, in the frame of every chart. The notes of the places come last. */
export function PlaceFigure({ chart, caption, empty, unit, view, notes, cited, controls, ...frame }: Props) {
  const { words, language } = view.section;
  const sources = useSourceRefs(cited, view.section);
  return (
    <ChartFrame
      {...frame}
      notes={[...notes, ...view.notes]}
      sources={sources}
      {...(controls === undefined ? {} : { controls })}
      table={chart.table}
      caption={caption ?? frame.title}
      empty={chart.rows.length === 0 ? empty : null}
      words={words}
      language={language}
    >
      {(width) => (
        <PlaceBars
          rows={chart.rows}
          width={width}
          label={frame.title}
          unit={unit}
          chosen={view.chosen}
          onChoose={view.onChoose}
          words={words}
          language={language}
        />
      )}
    </ChartFrame>
  );
}
