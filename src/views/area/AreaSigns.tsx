import type { Point } from "../../geo/plane";
import { HERE_RADIUS } from "./areaLayout";
import { round } from "./round";
import type { ScaleBar } from "./scaleBar";

/** Radius of the ring of "you are here": a mark fits in. */
const RING = HERE_RADIUS - 5;
const ARMS = `M${-HERE_RADIUS} 0H${-RING}M${RING} 0H${HERE_RADIUS}M0 ${-HERE_RADIUS}V${-RING}M0 ${RING}V${HERE_RADIUS}`;

/** "You are here": a ring with four arms, under the marks, so that it hides none. */
export function HereSign({ at }: { readonly at: Point }) {
  return (
    <g className="area-map__here" transform={`translate(${round(at[0])} ${round(at[1])})`}>
      <path className="area-map__here-halo" d={ARMS} />
      <circle className="area-map__here-halo" r={RING} />
      <path d={ARMS} />
      <circle r={RING} />
    </g>
  );
}

/** A length on the ground. */
export function ScaleSign({ scale }: { readonly scale: ScaleBar }) {
  return (
    <g className="area-map__scale" transform={`translate(${round(scale.x)} ${round(scale.y)})`}>
      <path d={`M0 -5V0H${round(scale.length)}V-5`} />
      <text y={-7}>{scale.label}</text>
    </g>
  );
}
