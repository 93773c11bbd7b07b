import type { MarkShape } from "../../scene/scene";
import { markPath } from "./markPath";

interface Props {
  readonly shape: MarkShape;
  readonly token: string;
  readonly hollow: boolean;
  readonly precise?: boolean;
  /** Radius in pixels. */
  readonly radius: number;
}

/** One mark, drawn alike on the map, in the legend and in lists. Its place is given by the parent group. */
export function MarkGlyph({ shape, token, hollow, precise = false, radius }: Props) {
  return (
    <>
      <path className={`glyph tok-${token}${hollow ? " glyph--hollow" : ""}`} d={markPath(shape, radius)} />
      {precise && <circle className="glyph__dot" r={Math.max(1, radius * 0.32)} />}
    </>
  );
}
