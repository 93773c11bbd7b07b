import { type CSSProperties, type ReactNode, useEffect, useState } from "react";

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

/** Pixels that the widest tooltip takes beside its mark, and its own (`charts.css`). */
const ROOM = 300;
const WIDEST = 280;

/** Where there is no room on either side, under the mark: never past an edge of the drawing. */
function besides({ x, y }: Point, width: number): CSSProperties {
  if (width < 2 * ROOM) return { left: Math.max(0, Math.min(x - WIDEST / 2, width - WIDEST)), top: y + 14 };
  const isRight = x > width / 2 && width - x < ROOM;
  return isRight ? { right: width - x + 10, top: y } : { left: x + 10, top: y };
}

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
  return (
    <div className="chart-tooltip" aria-hidden="true" data-no-export="" style={besides(at, width)}>
      {children}
    </div>
  );
}
