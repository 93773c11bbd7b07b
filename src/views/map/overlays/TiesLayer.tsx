import { useMemo } from "react";
import type { FrameId } from "../../../geo/frames";
import type { FranceProjection } from "../../../geo/franceProjection";
import type { PlacedMark, Tie, TieEnd } from "../../../scene/scene";
import type { PlanePoint } from "../../../scene/ties/geometricMedian";
import { type PlacedEnd, type PlacedTie, placeTies, type Spot } from "../../../scene/ties/placeTies";
import { tieWidth } from "../../../scene/ties/tieStyle";
import "./ties.css";

interface Props {
  readonly ties: readonly Tie[];
  readonly france: FranceProjection;
  /** Marks as drawn, by frame. */
  readonly frames: ReadonlyMap<FrameId, readonly PlacedMark[]>;
  readonly activeId: string | null;
}

/** Pixels: half of the square of a place, radius of a knot. */
const PLACE = 3.2;
const KNOT = 2.6;
/** Pixels kept between a knot and the edge of the map. */
const EDGE = 4;

const round = (value: number) => Math.round(value * 10) / 10;

/** Ties on the national map, under the marks. Ends follow the marks where these were moved apart. */
export default function TiesLayer({ ties, france, frames, activeId }: Props) {
  const placed = useMemo(() => {
    const marks = new Map<string, Spot>();
    for (const [frame, drawn] of frames) for (const mark of drawn) marks.set(mark.id, { ...mark, frame });
    const locate = ({ territory, lonLat, departements }: TieEnd): Spot | null => {
      const mark = territory === null ? undefined : marks.get(territory);
      if (mark !== undefined) return mark;
      const point = france.project(lonLat, departements);
      return point === null ? null : { ...point, r: 0 };
    };
    // What the inset of Paris enlarges is also on the mainland, in a small frame. Nothing else is twice.
    const onFrame = ({ lonLat }: TieEnd, frame: string): Spot | null => {
      const point = frame === "metropole" ? france.frame(frame).project(lonLat) : null;
      return point === null ? null : { x: point[0], y: point[1], r: 0, frame };
    };
    const shows = ([x, y]: PlanePoint) =>
      x > EDGE && y > EDGE && x < france.width - EDGE && y < france.height - EDGE;
    return placeTies(ties, { locate, marks: [...marks.values()], onFrame, shows });
  }, [ties, france, frames]);
  const paths = useMemo(() => placed.ties.map(pathOf), [placed]);

  return (
    <g className={activeId === null ? "ties" : "ties ties--aside"}>
      <path className="ties__casing" d={paths.join("")} />
      {placed.ties.map(({ tie }, rank) => (
        <path
          key={tie.id}
          className={isLit([tie], activeId) ? "tie tie--active" : "tie"}
          data-kind={tie.kind}
          d={paths[rank]}
          strokeWidth={round(tieWidth(tie))}
        >
          <title>{tie.accessibleName}</title>
        </path>
      ))}
      {placed.knots.map((knot) => (
        <circle
          key={knot.key}
          className={endClass("tie-knot", knot, activeId)}
          cx={round(knot.x)}
          cy={round(knot.y)}
          r={KNOT}
        />
      ))}
      {placed.places.map((place) => (
        <rect
          key={place.key}
          className={endClass("tie-place", place, activeId)}
          x={round(place.x - PLACE)}
          y={round(place.y - PLACE)}
          width={2 * PLACE}
          height={2 * PLACE}
        >
          <title>{place.ties[0]?.accessibleName}</title>
        </rect>
      ))}
    </g>
  );
}

function pathOf({ from, control, to }: PlacedTie): string {
  const [[x1, y1], [cx, cy], [x2, y2]] = [from, control, to];
  return `M${round(x1)} ${round(y1)}Q${round(cx)} ${round(cy)} ${round(x2)} ${round(y2)}`;
}

function isLit(ties: readonly Tie[], activeId: string | null): boolean {
  return (
    activeId !== null && ties.some(({ from, to }) => from.territory === activeId || to.territory === activeId)
  );
}

const endClass = (name: string, { ties }: PlacedEnd, activeId: string | null) =>
  isLit(ties, activeId) ? `${name} ${name}--active` : name;
