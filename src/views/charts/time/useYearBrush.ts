import { type PointerEvent, useRef } from "react";
import { spanBetween, type YearSpan } from "../../../scene/time/yearSpan";

interface Brush {
  readonly scale: YearSpan;
  /** The year under a pointer. */
  readonly yearOf: (event: PointerEvent) => number;
  /** A span is being drawn. */
  readonly onSpan: (span: YearSpan) => void;
  /** A year was pressed and let go. */
  readonly onYear: (year: number) => void;
}

/** A pointer on the years: pressing one chooses it, dragging chooses a span. */
export function useYearBrush({ scale, yearOf, onSpan, onYear }: Brush) {
  const press = useRef<{ readonly from: number; readonly to: number; readonly isDrag: boolean } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<Element>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const year = yearOf(event);
      press.current = { from: year, to: year, isDrag: false };
    },
    onPointerMove: (event: PointerEvent<Element>) => {
      if (press.current === null) return;
      const { from, to } = press.current;
      const year = yearOf(event);
      if (year === to) return;
      press.current = { from, to: year, isDrag: true };
      onSpan(spanBetween(from, year, scale));
    },
    onPointerUp: () => {
      if (press.current !== null && !press.current.isDrag) onYear(press.current.from);
      press.current = null;
    },
    onPointerCancel: () => {
      press.current = null;
    },
  };
}
