import "./still.css";
import { memo, useMemo } from "react";
import type { Camera } from "../../../../domain/viewState";
import { projectByCamera } from "../../../../geo/camera";
import type { Scene } from "../../../../scene/scene";
import { round } from "../../../area/round";
import type { Ground } from "../../../map/gl/ground";
import { type MapLabel, type MapMark, placeMarks } from "../../../map/gl/placeMarks";
import { tieFeatures } from "../../../map/gl/tieFeatures";
import { LABEL_SIZE } from "../../../map/labelWidth";
import { MarkGlyph } from "../../../map/MarkGlyph";
import { markUnit } from "../../../map/markUnit";
import { closePath } from "./closePath";
import "../../../map/overlays/ties.css";

interface Props {
  readonly ground: Ground;
  readonly scene: Scene;
  readonly selectedId: string | null;
  readonly camera: Camera;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Half of the square of a place, as on the national map; pixels. */
const PLACE = 3.2;
const KNOT = 2.6;

/**
 * The close map as a drawing, with no WebGL: what the camera sees, marks and ties where the close map puts
 * them. For paper and small pictures; nothing in it answers a pointer.
 */
export const CloseStill = memo(function CloseStill(props: Props) {
  const { ground, scene, selectedId, camera, width, height } = props;
  const drawn = useMemo(() => {
    const path = closePath(camera, { width, height });
    const marks = placeMarks(scene.marks, camera.zoom, markUnit(width), selectedId);
    const ties = tieFeatures(
      scene.ties,
      scene.marks,
      new Map(marks.map((at) => [at.mark.id, at])),
      camera.zoom,
    );
    return { path, marks, ties };
  }, [scene, selectedId, camera, width, height]);
  const surfaces = useMemo(() => {
    const { path } = drawn;
    const filled = [...scene.zones, ...scene.areas].map(({ id, token, departements, hollow }) => ({
      id,
      token,
      hollow,
      shape: path(ground.area(departements)),
    }));
    return {
      neighbours: path(ground.neighbours),
      land: path(ground.land),
      borders: path(ground.borders),
      coast: path(ground.coast),
      filled,
    };
  }, [drawn, ground, scene.zones, scene.areas]);
  const pointOf = (lonLat: readonly [number, number]) => projectByCamera(camera, width, height, lonLat);
  const areas = new Set(scene.areas.map(({ id }) => id));

  return (
    <svg className="still" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect className="ground__sea" width={width} height={height} />
      <path className="ground__neighbours" d={surfaces.neighbours} />
      <path className="still__land" d={surfaces.land} />
      {surfaces.filled.map(({ id, token, hollow, shape }) => (
        <path
          key={id}
          className={`tok-${token} ${areas.has(id) ? "area" : "still__zone"}${hollow ? " still__zone--hollow" : ""}`}
          d={shape}
        />
      ))}
      <path className="ground__borders" d={surfaces.borders} />
      <path className="still__coast" d={surfaces.coast} />
      {ground.names.features.map(({ geometry, properties }) => {
        const [x, y] = pointOf(geometry.coordinates as [number, number]);
        if (x < 0 || y < 0 || x > width || y > height) return null;
        return (
          <text key={properties.code} className="still__name" x={round(x)} y={round(y)}>
            {properties.name}
          </text>
        );
      })}
      <g className="ties">
        {drawn.ties.lines.map((line) => (
          <path key={`casing-${line.properties?.id}`} className="ties__casing" d={drawn.path(line)} />
        ))}
        {drawn.ties.lines.map((line) => (
          <path
            key={line.properties?.id}
            className="tie"
            data-kind={line.properties?.kind}
            d={drawn.path(line)}
            strokeWidth={line.properties?.width}
          />
        ))}
        {drawn.ties.ends.map(({ geometry, properties }) => {
          const [x, y] = pointOf(geometry.coordinates as [number, number]);
          return properties?.kind === "knot" ? (
            <circle key={properties.id} className="tie-knot" cx={round(x)} cy={round(y)} r={KNOT} />
          ) : (
            <rect
              key={properties?.id}
              className="tie-place"
              x={round(x - PLACE)}
              y={round(y - PLACE)}
              width={2 * PLACE}
              height={2 * PLACE}
            />
          );
        })}
      </g>
      {drawn.marks.map(({ mark, anchor, lonLat, isApart }) => {
        if (!isApart) return null;
        const [[x1, y1], [x2, y2]] = [pointOf(anchor), pointOf(lonLat)];
        return (
          <line
            key={mark.id}
            className="leader"
            x1={round(x1)}
            y1={round(y1)}
            x2={round(x2)}
            y2={round(y2)}
          />
        );
      })}
      {drawn.marks.map((placed) => (
        <DrawnMark
          key={placed.mark.id}
          placed={placed}
          at={pointOf(placed.lonLat)}
          isSelected={placed.mark.id === selectedId}
        />
      ))}
    </svg>
  );
});

interface DrawnProps {
  readonly placed: MapMark;
  readonly at: readonly [number, number];
  readonly isSelected: boolean;
}

function DrawnMark({ placed: { mark, r, label }, at: [x, y], isSelected }: DrawnProps) {
  return (
    <g data-mark={mark.id} transform={`translate(${round(x)} ${round(y)})`}>
      {isSelected && <circle className="mark__ring" r={round(r + 4)} />}
      <MarkGlyph {...mark} radius={round(r)} />
      {label && (
        <text className="mark-label" {...placeOf(label)}>
          {label.text}
        </text>
      )}
    </g>
  );
}

/** Where a text begins beside its mark, from the side and the gap that the close map is given. */
function placeOf({ anchor, gap }: MapLabel) {
  const size = LABEL_SIZE;
  switch (anchor) {
    case "left":
      return { x: round(gap * size), y: round(0.35 * size), textAnchor: "start" } as const;
    case "right":
      return { x: round(-gap * size), y: round(0.35 * size), textAnchor: "end" } as const;
    case "bottom":
      return { x: 0, y: round(-(gap + 0.25) * size), textAnchor: "middle" } as const;
    case "top":
      return { x: 0, y: round((gap + 0.85) * size), textAnchor: "middle" } as const;
    default:
      return anchor satisfies never;
  }
}
