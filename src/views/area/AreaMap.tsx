import { memo, type ReactNode, useMemo } from "react";
import type { CoreTerritory, LonLat } from "../../domain/facts";
import type { AreaPanel } from "../../geo/areaFrame";
import type { Bounds } from "../../geo/plane";
import type { DepartementsTopology } from "../../geo/topology";
import type { Mark, PlacedMark, Scene } from "../../scene/scene";
import { markPointers } from "../charts/kit/markPointers";
import { BADGE_RADIUS } from "../charts/kit/placeMarks";
import { MarkGlyph } from "../map/MarkGlyph";
import { AreaPanelGround } from "./AreaPanelGround";
import { HereSign, ScaleSign } from "./AreaSigns";
import { areaLayout } from "./areaLayout";
import { round } from "./round";

export interface AreaMapProps {
  /** Those with neighbours (`departements-detail.topo.json`) where the frontier or the detail matters. */
  readonly outlines: DepartementsTopology;
  /** Codes of the départements drawn as the subject, none for all of France; the others are quieter. */
  readonly focus: readonly string[];
  /** Shown whole instead of the focus's own. */
  readonly bounds?: Bounds | undefined;
  readonly scene: Pick<Scene, "marks">;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What the map shows, with its result, for those who do not see it. */
  readonly label: string;
  /** Whether territories and départements are named; they are by default. */
  readonly names?: boolean;
  /** A sign "you are here". */
  readonly here?: LonLat | null;
  /** A letter drawn in place of a mark, by territory. */
  readonly badges?: ReadonlyMap<string, string> | undefined;
  /** Under the pointer: ringed. */
  readonly activeId?: string | null;
  /** What the map is about, if one: ringed, and named before the others. */
  readonly selectedId?: string | null;
  /** Pixels of the map; `null` when the pointer is over no territory. */
  readonly onHover?: (id: string | null, at: { readonly x: number; readonly y: number } | null) => void;
  /** For pointers only: what it opens must be reachable by another way. */
  readonly onOpen?: (id: string) => void;
  /** Makes links of the marks, for pointers only, even before any script. */
  readonly hrefOf?: (id: string) => string;
}

/**
 * The map of some départements, large enough to read: their land before that of their neighbours, marks
 * as on the great map, with names. Self-contained (it needs no definition of the page), so that it stands
 * in a static page, prints, and becomes an image. Its style sheet is `areaEntry.ts`.
 */
export const AreaMap = memo(function AreaMap(props: AreaMapProps) {
  const { outlines, focus, bounds, scene, territories, width, height, names = true, here = null } = props;
  const { badges, activeId = null, selectedId = null, onHover, onOpen, hrefOf } = props;
  const { marks } = scene;
  const layout = useMemo(
    () =>
      areaLayout({
        outlines,
        focus,
        bounds,
        marks,
        territories,
        width,
        height,
        names,
        here,
        badges,
        selectedId,
      }),
    [outlines, focus, bounds, marks, territories, width, height, names, here, badges, selectedId],
  );
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const markOf = (spot: PlacedMark) => {
    const mark = byId.get(spot.id);
    if (mark === undefined) return null;
    const classes = `area-map__mark${layout.around.has(spot.id) ? " area-map__mark--around" : ""}`;
    return (
      <g
        key={spot.id}
        className={classes}
        data-mark={spot.id}
        transform={`translate(${round(spot.x)} ${round(spot.y)})`}
      >
        <MaybeLink href={hrefOf?.(spot.id)}>
          {(spot.id === activeId || spot.id === selectedId) && (
            <circle className="mark__ring" r={round(spot.r + 4)} />
          )}
          <Drawn mark={mark} radius={round(spot.r)} badge={badges?.get(spot.id)} />
        </MaybeLink>
      </g>
    );
  };
  return (
    <Wrapper label={props.label} hasLinks={hrefOf !== undefined}>
      <svg
        className={onOpen || hrefOf ? "area-map__svg area-map__svg--opens" : "area-map__svg"}
        aria-hidden="true"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        {...markPointers({ onHover, onOpen })}
      >
        {layout.panels.map(({ panel, ground, departements }) => (
          <AreaPanelGround key={panel.id} panel={panel} ground={ground} names={departements} />
        ))}
        {layout.here && <HereSign at={layout.here} />}
        {layout.panels.map(({ panel, marks: placed }) => (
          <g key={panel.id}>
            {placed.map((spot) => leaderOf(spot, panel))}
            {placed.map(markOf)}
            {placed.map(nameOf)}
          </g>
        ))}
        {layout.scale && <ScaleSign scale={layout.scale} />}
      </svg>
    </Wrapper>
  );
});

interface WrapperProps {
  readonly label: string;
  readonly hasLinks: boolean;
  readonly children: ReactNode;
}

/** One picture for assistive technology; a picture may hold no link, so then its words stand beside. */
function Wrapper({ label, hasLinks, children }: WrapperProps) {
  if (!hasLinks) {
    return (
      <div className="area-map" role="img" aria-label={label}>
        {children}
      </div>
    );
  }
  return (
    <div className="area-map">
      <p className="sr-only">{label}</p>
      {children}
    </div>
  );
}

function MaybeLink({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) {
  if (href === undefined) return children;
  return (
    <a href={href} tabIndex={-1}>
      {children}
    </a>
  );
}

interface DrawnProps {
  readonly mark: Mark;
  readonly radius: number;
  readonly badge: string | undefined;
}

function Drawn({ mark, radius, badge }: DrawnProps) {
  if (badge === undefined) return <MarkGlyph {...mark} radius={radius} />;
  return (
    <g className="area-map__badge">
      <circle r={BADGE_RADIUS} />
      <text dy="0.36em">{badge}</text>
    </g>
  );
}

/** A thin line from a mark that had to move to its true place. */
function leaderOf({ id, x, y, anchorX, anchorY, r }: PlacedMark, panel: AreaPanel) {
  if (Math.hypot(x - anchorX, y - anchorY) <= r * 1.6) return null;
  const ends = { x1: round(anchorX), y1: round(anchorY), x2: round(x), y2: round(y) };
  return <line key={`${panel.id}-${id}`} className="leader" {...ends} />;
}

function nameOf({ id, label }: PlacedMark) {
  return (
    label && (
      <text key={id} className="mark-label" x={round(label.x)} y={round(label.y)} textAnchor={label.anchor}>
        {label.text}
      </text>
    )
  );
}
