import { type ReactNode, useSyncExternalStore } from "react";
import { ChartTooltip, type Point } from "./ChartTooltip";
import type { Shown } from "./useShown";

interface Props<Mark> {
  readonly shown: Shown;
  /** By rank. */
  readonly marks: readonly Mark[];
  /** Width of the drawing, pixels. */
  readonly width: number;
  /** Where the tooltip of a mark points, pixels of the drawing. */
  readonly at: (mark: Mark, rank: number) => Point;
  /** The facts of a mark. */
  readonly children: (mark: Mark) => ReactNode;
}

/** The tooltip of whichever mark of a chart is shown. */
export function MarkTip<Mark>({ shown, marks, width, at, children }: Props<Mark>) {
  const rank = useSyncExternalStore(shown.subscribe, shown.current, shown.current);
  const mark = rank === null ? undefined : marks[rank];
  return (
    <ChartTooltip at={rank === null || mark === undefined ? null : at(mark, rank)} width={width}>
      {mark !== undefined && children(mark)}
    </ChartTooltip>
  );
}
