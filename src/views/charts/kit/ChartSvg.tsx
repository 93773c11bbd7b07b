import { type ReactNode, useId } from "react";

interface Props {
  /** Pixels; one unit of the drawing is one pixel, and paper or a zoomed page scales the whole. */
  readonly width: number;
  readonly height: number;
  /** What the drawing is, for those who do not see it. */
  readonly label: string;
  /** How it can be read or walked through. */
  readonly description?: string;
  /** `false`: one picture, whose marks assistive technology does not see. */
  readonly interactive?: boolean;
  readonly children: ReactNode;
}

/** The canvas of a chart. Its marks are in the same units as the width that `ChartFrame` measured. */
export function ChartSvg({ width, height, label, description, interactive = true, children }: Props) {
  const id = useId();
  return (
    <svg
      className="chart-svg"
      role={interactive ? "group" : "img"}
      aria-label={label}
      aria-describedby={description === undefined ? undefined : id}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {description !== undefined && <desc id={id}>{description}</desc>}
      {children}
    </svg>
  );
}
