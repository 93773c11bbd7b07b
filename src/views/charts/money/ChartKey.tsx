import type { ReactNode } from "react";
import { textWidth } from "../../../scene/charts/textWidth";
import { TEXT_SIZE } from "../kit/textSize";

const LINE = 20;
const GLYPH = 18;
const GAP = 16;

interface KeyItem {
  readonly id: string;
  readonly label: string;
  /** A swatch around (0, 0), at most 12 pixels wide. */
  readonly glyph: ReactNode;
}

interface Placed extends KeyItem {
  readonly x: number;
  readonly y: number;
}

/** Lines of key that fit in a width. @returns the items placed and the height taken, pixels. */
export function placeKey(
  items: readonly KeyItem[],
  width: number,
): { readonly placed: readonly Placed[]; readonly height: number } {
  let x = 0;
  let line = 0;
  const placed = items.map((item) => {
    const needed = GLYPH + textWidth(item.label, TEXT_SIZE) + GAP;
    if (x > 0 && x + needed - GAP > width) {
      x = 0;
      line += 1;
    }
    const at = { ...item, x, y: line * LINE };
    x += needed;
    return at;
  });
  return { placed, height: (line + 1) * LINE };
}

/** What the marks of a drawing mean; part of it, so that an exported file says so too. */
export function ChartKey({ placed }: { readonly placed: readonly Placed[] }) {
  return (
    <g>
      {placed.map(({ id, label, glyph, x, y }) => (
        <g key={id} transform={`translate(${x} ${y + LINE / 2})`}>
          <g transform="translate(6 0)">{glyph}</g>
          <text className="chart-faint" x={GLYPH} dy="0.35em">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
