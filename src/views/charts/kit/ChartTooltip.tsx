import { type ReactNode, useEffect, useState } from "react";

/** Pixels from the corner of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
interface Props {
  /** Pixels from the corner of the drawing (or of the nearest `.chart-anchor`); `null` shows nothing. */
  readonly at: Point | null;
  /** Width of the drawing: the tooltip stays inside it. */
  readonly width: number;
  readonly children: ReactNode;
}

/** Pixels that the widest tooltip takes beside its mark (`charts.css`). */
const ROOM = 300;

/**
 * The facts of a mark under the pointer or the focus. It repeats what the accessible name of the mark
 * says: assistive technology does not need it. Escape puts it away until the next mark.
 */
export function ChartTooltip({ at, width, children }: Props) {
  const [dismissed, setDismissed] = useState<string | null>(null);
  const place = at === null ? null : `${at.x} ${at.y}`;
  useEffect(() => {
    if (place === null) {
      setDismissed(null);
      return;
    }
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key === "Escape") setDismissed(place);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [place]);
  if (at === null || dismissed === place) return null;
  const isRight = at.x > width / 2 && width - at.x < ROOM;
  return (
    <div
      className="chart-tooltip"
      aria-hidden="true"
      data-no-export=""
      style={isRight ? { right: width - at.x + 10, top: at.y } : { left: at.x + 10, top: at.y }}
    >
      {children}
    </div>
  );
}
