import "./zones.css";
import { useId, useMemo } from "react";
import type { FranceProjection, PlacedFrame } from "../../../geo/franceProjection";
import { areaPaths, type FramePaths } from "../../../geo/outlines";
import type { Zone } from "../../../scene/scene";
import { useOutlines } from "./useOutlines";

interface Props {
  readonly zones: readonly Zone[];
  readonly france: FranceProjection;
  readonly activeId: string | null;
}

const round = (value: number) => Math.round(value * 10) / 10;
const NO_PATHS: ReadonlyMap<string, FramePaths> = new Map();

/**
 * Départements or régions painted whole, over the ground and under the marks, in the mainland and in each
 * inset. Pointers find them by `data-zone`; the table of the coverage says the same to keyboards and
 * screen readers.
 */
export default function ZonesLayer({ zones, france, activeId }: Props) {
  const id = useId();
  const outlines = useOutlines();
  const shapes = zones.map((zone) => `${zone.id}:${zone.departements.join("+")}`).join(" ");
  // Filters change colours, not shapes: paths are drawn again only when the places are others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shapes` stands for what `zones` is read for
  const paths = useMemo(() => {
    if (typeof outlines === "string") return NO_PATHS;
    return new Map(zones.map((zone) => [zone.id, areaPaths(outlines, zone.departements)]));
  }, [outlines, shapes]);
  if (paths.size === 0) return null;
  return (
    <g className="zones">
      <defs>
        {france.frames.map((frame) => (
          <FrameDefinitions key={frame.id} frame={frame} id={id} />
        ))}
      </defs>
      {france.frames.map((frame) => (
        <g key={frame.id} clipPath={`url(#${id}${frame.id})`}>
          <g transform={transformOf(frame)}>
            {zones.map((zone) => (
              <path
                key={zone.id}
                data-zone={zone.id}
                className={`zone tok-${zone.token}`}
                d={paths.get(zone.id)?.[frame.id]}
                fill={zone.hollow ? `url(#${id}hatch-${frame.id})` : undefined}
              />
            ))}
            {zones.map((zone) =>
              zone.id === activeId ? (
                <path key={zone.id} className="zone__outline" d={paths.get(zone.id)?.[frame.id]} />
              ) : null,
            )}
          </g>
          {frame.id === "metropole" && (
            <polygon
              className="frame__zone"
              points={france.parisOnMainland.map((point) => point.map(round).join(",")).join(" ")}
            />
          )}
        </g>
      ))}
    </g>
  );
}

/** What is seen of a frame, and the lines of its "non renseigné", as close in every frame. */
function FrameDefinitions({ frame, id }: { readonly frame: PlacedFrame; readonly id: string }) {
  // The strip of an inset's name stays free.
  const { x, y, width, height } = frame.id === "metropole" ? frame.rect : frame.view;
  return (
    <>
      <clipPath id={`${id}${frame.id}`}>
        <rect x={x} y={y} width={width} height={height} />
      </clipPath>
      <pattern
        id={`${id}hatch-${frame.id}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${(1 / frame.placement.k).toFixed(4)}) rotate(45)`}
      >
        <rect className="zones__blank" width="6" height="6" />
        <rect className="zones__line" width="1.4" height="6" />
      </pattern>
    </>
  );
}

const transformOf = ({ placement: { k, x, y } }: PlacedFrame) =>
  `translate(${round(x)} ${round(y)}) scale(${k.toFixed(5)})`;
