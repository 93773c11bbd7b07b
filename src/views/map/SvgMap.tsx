import { lazy, Suspense, useMemo } from "react";
import type { CoreTerritory } from "../../domain/facts";
import { createFrames, type PlacedFrame } from "../../geo/franceProjection";
import type { FirstMessages } from "../../i18n/messages";
import { layoutFrames } from "../../scene/layout";
import type { Mark, PlacedMark, Scene } from "../../scene/scene";
import { opensElsewhere } from "../opensElsewhere";
import { LoadBoundary } from "../shell/LoadBoundary";
import { LABEL_SIZE, labelWidth } from "./labelWidth";
import { MarkGlyph } from "./MarkGlyph";
import { markUnit } from "./markUnit";

const ZonesLayer = lazy(() => import("./overlays/ZonesLayer"));
const TiesLayer = lazy(() => import("./overlays/TiesLayer"));

interface Props {
  readonly scene: Scene;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** Pixels of the box it fills. */
  readonly width: number;
  readonly height: number;
  readonly activeId: string | null;
  readonly selectedId: string | null;
  readonly onHover: (id: string | null, at: { x: number; y: number } | null) => void;
  readonly onOpen: (id: string) => void;
  readonly words: FirstMessages["map"];
  /** Whether `width` and `height` are those of the screen rather than the prerendered guess. */
  readonly isSized: boolean;
}

const transformOf = (frame: PlacedFrame) =>
  `translate(${round(frame.placement.x)} ${round(frame.placement.y)}) scale(${frame.placement.k.toFixed(5)})`;
const round = (value: number) => Math.round(value * 10) / 10;

/** Pixels: size of the name of an inset (`.frame__name` of app.css), and the least that can be read. */
const FRAME_NAME = { size: 11, least: 8, margin: 4 };

/** Size at which the name of an inset fills its box, in pixels. */
const fittingSize = (name: string, boxWidth: number) =>
  ((boxWidth - 2 * FRAME_NAME.margin) / labelWidth(name)) * LABEL_SIZE;

/**
 * The national map without WebGL: mainland and framed insets. The ground itself is drawn once, in the
 * `<defs>` of the page (`#ground-<frame>`), and only moved here. The list beside the map is what
 * keyboards and screen readers use; marks are for eyes and pointers, hence hidden from assistive
 * technology, and they are links so that they work before any script.
 */
export function SvgMap(props: Props) {
  const { scene, territories, width, height, activeId, selectedId } = props;
  const france = useMemo(() => createFrames(width, height), [width, height]);
  const frames = useMemo(() => {
    const unit = markUnit(width);
    const [mainland, ...insets] = france.frames;
    const insetRects = insets.map((inset) => inset.rect);
    const inFrame = (frame: PlacedFrame) => ({
      id: frame.id,
      covered: frame.id === "metropole" ? insetRects : [],
      rect: frame.id === "metropole" ? frame.rect : frame.view,
      unit,
      gap: 0.8,
      selected: selectedId,
      labels: { measure: labelWidth, fontSize: LABEL_SIZE, most: frame.id === "metropole" ? 40 : 8 },
      project: (mark: Mark) => {
        const point = france.project(mark.lonLat, territories.get(mark.id)?.departements ?? []);
        return point?.frame === frame.id ? point : null;
      },
    });
    const ordered = mainland ? [...insets, mainland] : insets;
    const placed = layoutFrames(scene.marks, ordered.map(inFrame)).frames;
    return new Map(ordered.map(({ id }, rank) => [id, placed[rank]?.marks ?? []]));
  }, [scene.marks, territories, france, width, selectedId]);
  // One size for all names; those too long for their box even at the least size are left out.
  const fitting = france.frames
    .slice(1)
    .map(({ id, rect }) => fittingSize(props.words.frame[id], rect.width))
    .filter((size) => size >= FRAME_NAME.least);
  const nameSize = Math.min(FRAME_NAME.size, ...fitting);
  const marks = useMemo(() => new Map(scene.marks.map((mark) => [mark.id, mark])), [scene.marks]);

  return (
    <svg
      className={props.isSized ? "svg-map svg-map--sized" : "svg-map"}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      onClick={(event) => {
        const id = idAt(event.target);
        if (id === null || opensElsewhere(event)) return;
        event.preventDefault();
        props.onOpen(id);
      }}
      onPointerMove={(event) => {
        const id = idAt(event.target);
        const box = event.currentTarget.getBoundingClientRect();
        props.onHover(id, id === null ? null : { x: event.clientX - box.left, y: event.clientY - box.top });
      }}
      onPointerLeave={() => props.onHover(null, null)}
    >
      <defs>
        {france.frames.map((frame) => (
          <clipPath key={frame.id} id={`clip-${frame.id}-${Math.round(width)}`}>
            <rect x={frame.rect.x} y={frame.rect.y} width={frame.rect.width} height={frame.rect.height} />
          </clipPath>
        ))}
      </defs>
      {france.frames.map((frame) => {
        const isMainland = frame.id === "metropole";
        const { x, y, width: w, height: h } = frame.rect;
        const name = props.words.frame[frame.id];
        return (
          <g key={frame.id} className="frame">
            <rect
              className={isMainland ? "frame__box--plain" : "frame__box"}
              x={round(x)}
              y={round(y)}
              width={round(w)}
              height={round(h)}
              rx={isMainland ? 0 : 3}
            />
            <g clipPath={`url(#clip-${frame.id}-${Math.round(width)})`}>
              <g transform={transformOf(frame)}>
                <use href={`#ground-${frame.id}`} />
                {isMainland &&
                  scene.areas.map((area) => (
                    <use
                      key={area.id}
                      href={`#area-${area.id}`}
                      data-area={area.id}
                      className={`area tok-${area.token}${area.id === activeId || area.id === selectedId ? " area--active" : ""}`}
                    />
                  ))}
              </g>
              {isMainland && (
                <polygon
                  className="frame__zone"
                  points={france.parisOnMainland.map((point) => point.map(round).join(",")).join(" ")}
                />
              )}
            </g>
            {!isMainland && fittingSize(name, w) >= nameSize && (
              <text
                className="frame__name"
                x={round(x + FRAME_NAME.margin)}
                y={round(y + 12)}
                fontSize={round(nameSize)}
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
      <LoadBoundary>
        <Suspense fallback={null}>
          {scene.zones.length > 0 && <ZonesLayer zones={scene.zones} france={france} activeId={activeId} />}
          {scene.ties.length > 0 && (
            <TiesLayer ties={scene.ties} france={france} frames={frames} activeId={activeId ?? selectedId} />
          )}
        </Suspense>
      </LoadBoundary>
      <g className="marks">
        {france.frames.map((frame) => (
          <Marks
            key={frame.id}
            placed={frames.get(frame.id) ?? []}
            marks={marks}
            activeId={activeId}
            selectedId={selectedId}
          />
        ))}
      </g>
    </svg>
  );
}

/** Id of the territory drawn under a pointer event (that of the address a mark leads to), or of the zone. */
function idAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  const href = target.closest("a.mark")?.getAttribute("href");
  if (href) return /territoire\/([^/]+)\//.exec(href)?.[1] ?? null;
  const drawn = target.closest("[data-area],[data-zone]");
  return drawn?.getAttribute("data-area") ?? drawn?.getAttribute("data-zone") ?? null;
}

interface MarksProps {
  readonly placed: readonly PlacedMark[];
  readonly marks: ReadonlyMap<string, Mark>;
  readonly activeId: string | null;
  readonly selectedId: string | null;
}

function Marks({ placed, marks, activeId, selectedId }: MarksProps) {
  return (
    <>
      {placed.map((spot) => {
        const shift = Math.hypot(spot.x - spot.anchorX, spot.y - spot.anchorY);
        return shift > spot.r * 1.6 ? (
          <line
            key={spot.id}
            className="leader"
            x1={round(spot.anchorX)}
            y1={round(spot.anchorY)}
            x2={round(spot.x)}
            y2={round(spot.y)}
          />
        ) : null;
      })}
      {placed.map((spot) => {
        const mark = marks.get(spot.id);
        if (!mark) return null;
        const isLit = spot.id === activeId || spot.id === selectedId;
        return (
          <g key={spot.id} transform={`translate(${round(spot.x)} ${round(spot.y)})`}>
            <a className="mark" href={`territoire/${spot.id}/`} tabIndex={-1}>
              {isLit && <circle className="mark__ring" r={round(spot.r + 4)} />}
              <MarkGlyph {...mark} radius={round(spot.r)} />
            </a>
          </g>
        );
      })}
      {placed.map(
        ({ id, label }) =>
          label && (
            <text
              key={id}
              className="mark-label"
              x={round(label.x)}
              y={round(label.y)}
              textAnchor={label.anchor}
            >
              {label.text}
            </text>
          ),
      )}
    </>
  );
}
