import "./miniMap.css";
import { memo, useId, useMemo } from "react";
import type { CoreTerritory } from "../../../domain/facts";
import type { FranceProjection } from "../../../geo/franceProjection";
import type { PlacedMark, Scene } from "../../../scene/scene";
import { markPath } from "../../map/markPath";
import { markPointers } from "./markPointers";
import { BADGE_RADIUS, miniFrames, placeMarks } from "./placeMarks";

export interface MiniMapProps {
  readonly scene: Pick<Scene, "marks" | "areas">;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What the map shows, with its result, for those who do not see it. */
  readonly label: string;
  readonly activeId?: string | null;
  /** Pixels of the map; `null` when the pointer is over no territory. */
  readonly onHover?: (id: string | null, at: { readonly x: number; readonly y: number } | null) => void;
  /** For pointers only: what it opens must be reachable by another way. */
  readonly onOpen?: (id: string) => void;
  /** A letter drawn in place of a mark, by territory. */
  readonly badges?: ReadonlyMap<string, string>;
  /** Where marks go when several maps agree on it (`sharePlaces`, for the same size); by default, its own places. */
  readonly places?: readonly PlacedMark[];
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The map of France in small, one picture for assistive technology: same ground, same marks and same
 * places as the great map, without names. Light enough to be drawn many times on a page.
 */
export const MiniMap = memo(function MiniMap(props: MiniMapProps) {
  const { scene, territories, width, height, activeId = null, badges, places, onHover, onOpen } = props;
  const france = useMemo(() => miniFrames(width, height), [width, height]);
  const placed = useMemo(
    () => places ?? placeMarks(scene.marks, territories, france, badges),
    [scene.marks, territories, france, badges, places],
  );
  const marks = useMemo(() => new Map(scene.marks.map((mark) => [mark.id, mark])), [scene.marks]);
  return (
    <div className="mini-map-box" role="img" aria-label={props.label}>
      <svg
        className={onOpen ? "mini-map mini-map--opens" : "mini-map"}
        aria-hidden="true"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        {...markPointers({ onHover, onOpen })}
      >
        <rect className="mini-map__sea" width={width} height={height} rx={3} />
        <MiniGround france={france} areas={scene.areas} activeId={activeId} />
        {placed.map((spot) => {
          const mark = marks.get(spot.id);
          if (mark === undefined || badges?.has(spot.id)) return null;
          return (
            <path
              key={spot.id}
              data-mark={spot.id}
              className={`glyph tok-${mark.token}${mark.hollow ? " glyph--hollow" : ""}${
                spot.id === activeId ? " mini-map__mark--active" : ""
              }`}
              d={markPath(mark.shape, round(places ? spot.r * mark.radius : spot.r))}
              transform={`translate(${round(spot.x)} ${round(spot.y)})`}
            />
          );
        })}
        {[...(badges ?? [])].map(([id, letter]) => {
          const at = placed.find((spot) => spot.id === id) ?? areaPoint(scene, france, id);
          if (at === null) return null;
          return (
            <g
              key={id}
              data-mark={id}
              className={id === activeId ? "mini-map__badge mini-map__badge--active" : "mini-map__badge"}
              transform={`translate(${round(at.x)} ${round(at.y)})`}
            >
              <circle r={BADGE_RADIUS} />
              <text dy="0.36em">{letter}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
});

interface GroundProps {
  readonly france: FranceProjection;
  readonly areas: Scene["areas"];
  readonly activeId: string | null;
}

/** Land, insets and académies. Shapes are those that the page holds once for all maps. */
const MiniGround = memo(function MiniGround({ france, areas, activeId }: GroundProps) {
  const clip = useId();
  return france.frames.map((frame) => {
    const isMainland = frame.id === "metropole";
    const { x, y, width, height } = frame.rect;
    const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
    const { placement } = frame;
    return (
      <g key={frame.id}>
        <clipPath id={`${clip}-${frame.id}`}>
          <rect {...box} />
        </clipPath>
        {!isMainland && <rect className="frame__box" {...box} rx={2} />}
        <g clipPath={`url(#${clip}-${frame.id})`}>
          <g
            transform={`translate(${round(placement.x)} ${round(placement.y)}) scale(${placement.k.toFixed(5)})`}
          >
            <use href={`#ground-${frame.id}`} />
            {isMainland &&
              areas.map((area) => (
                <use
                  key={area.id}
                  href={`#area-${area.id}`}
                  data-mark={area.id}
                  className={`area tok-${area.token}${area.id === activeId ? " area--active" : ""}`}
                />
              ))}
          </g>
        </g>
      </g>
    );
  });
});

/** Middle of an académie, which has an area and no mark. */
function areaPoint({ areas }: Pick<Scene, "areas">, france: FranceProjection, id: string) {
  const area = areas.find((each) => each.id === id);
  return area ? france.project(area.lonLat, area.departements) : null;
}
