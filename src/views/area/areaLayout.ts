import type { CoreTerritory, LonLat } from "../../domain/facts";
import { areaExtents } from "../../geo/areaExtents";
import { type AreaFrame, type AreaPanel, areaFrame } from "../../geo/areaFrame";
import { type AreaGround, areaGround, seenDepartements } from "../../geo/areaGround";
import type { Bounds, Point, Rect } from "../../geo/plane";
import type { DepartementsTopology } from "../../geo/topology";
import { layoutFrames } from "../../scene/layout";
import type { Mark, PlacedMark } from "../../scene/scene";
import { BADGE_RADIUS } from "../charts/kit/placeMarks";
import { LABEL_SIZE, labelWidth } from "../map/labelWidth";
import { type DepartementName, departementNames } from "./departementNames";
import { type ScaleBar, scaleBar } from "./scaleBar";

export interface AreaMapSubject {
  readonly outlines: DepartementsTopology;
  readonly focus: readonly string[];
  readonly bounds?: Bounds | undefined;
  readonly marks: readonly Mark[];
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly names: boolean;
  readonly here: LonLat | null;
  readonly badges?: ReadonlyMap<string, string> | undefined;
  /** Named before the others. */
  readonly selectedId: string | null;
}

/** One panel with all that is drawn in it; pixels of the map, but for paths, in steps of the panel. */
interface PanelLayout {
  readonly panel: AreaPanel;
  readonly ground: AreaGround;
  readonly marks: readonly PlacedMark[];
  readonly departements: readonly DepartementName[];
}

export interface AreaLayout {
  readonly frame: AreaFrame;
  readonly panels: readonly PanelLayout[];
  /** Ids of marks that stand around the subject: drawn smaller, without a name. */
  readonly around: ReadonlySet<string>;
  readonly scale: ScaleBar | null;
  readonly here: Point | null;
}

/** Share of the lesser side of the map kept free around the subject, in pixels at least `LEAST_PADDING`. */
const PADDING = 0.06;
const LEAST_PADDING = 16;
/** Radius in pixels of a mark of relative radius 1, on a map wide enough and on a small one. */
const UNIT = 6.5;
const SMALL_UNIT = 5.4;
const SMALL_WIDTH = 420;
/** From so many marks they shrink, down to this share: a crowd moved apart is moved less. */
const CROWD = 30;
const LEAST_SHARE = 0.75;
/** Marks around the subject are smaller by this factor. */
const AROUND = 0.72;
/** Radius of the sign "you are here", with its arms. */
export const HERE_RADIUS = 15;

/**
 * Lays an area map out: fits it to its subject, cuts the land, moves crowded marks apart, places names
 * where nothing is covered. Every mark that falls in the map is placed once.
 */
export function areaLayout(subject: AreaMapSubject): AreaLayout {
  const { outlines, bounds, marks, territories, width, height, names, badges, selectedId } = subject;
  const extents = areaExtents(outlines);
  const focus = subject.focus.length > 0 ? subject.focus : extents.map(({ code }) => code);
  const departementsOf = ({ id }: Mark) => territories.get(id)?.departements ?? [];
  const isOfFocus = (mark: Mark) => departementsOf(mark).some((code) => focus.includes(code));
  const frame = areaFrame({
    extents,
    focus,
    bounds,
    places: marks.filter(isOfFocus).map(({ lonLat }) => lonLat),
    width,
    height,
    padding: Math.max(LEAST_PADDING, PADDING * Math.min(width, height)),
  });
  // With bounds of one's own the subject is all that is seen.
  const around = new Set(
    bounds === undefined ? marks.filter((mark) => !isOfFocus(mark)).map(({ id }) => id) : [],
  );
  const anchors = marks.flatMap((mark): Point[] => {
    const point = frame.project(mark.lonLat, departementsOf(mark));
    return point === null ? [] : [[point.x, point.y]];
  });
  const share = Math.max(LEAST_SHARE, Math.min(1, Math.sqrt(CROWD / Math.max(1, anchors.length))));
  const unit = share * (width < SMALL_WIDTH ? SMALL_UNIT : UNIT);
  const sized = marks.map((mark): Mark => {
    if (badges?.has(mark.id)) return { ...mark, shape: "circle", radius: BADGE_RADIUS / unit };
    return around.has(mark.id)
      ? { ...mark, radius: mark.radius * AROUND, prominence: Number.NEGATIVE_INFINITY }
      : mark;
  });
  const herePoint = subject.here && (frame.project(subject.here, focus) ?? frame.project(subject.here, []));
  const here: Point | null = herePoint && [herePoint.x, herePoint.y];
  const scale = scaleBar(frame, here === null ? anchors : [...anchors, here]);
  const covered = [...(scale === null ? [] : [scale.box]), ...(here === null ? [] : [hereBox(here)])];

  const insets = frame.panels.slice(1).map(({ box }) => box);
  const isMain = (panel: AreaPanel) => panel === frame.panels[0];
  const ordered = [...frame.panels.slice(1), ...frame.panels.slice(0, 1)];
  const placed = layoutFrames(
    sized,
    ordered.map((panel) => ({
      id: panel.id,
      rect: panel.view,
      unit,
      gap: 1,
      selected: selectedId,
      labels: names ? { measure: labelWidth, fontSize: LABEL_SIZE } : null,
      covered: isMain(panel) ? [...covered, ...insets] : covered,
      project: (mark: Mark) => {
        const point = frame.project(mark.lonLat, departementsOf(mark));
        return point?.panel === panel.id ? point : null;
      },
    })),
  ).frames;
  const marksOf = new Map(
    placed.map(({ id, marks }) => [
      id,
      marks.map((spot) => (around.has(spot.id) ? { ...spot, label: null } : spot)),
    ]),
  );
  const panels = frame.panels.map((panel): PanelLayout => {
    const marks = marksOf.get(panel.id) ?? [];
    const named = names && frame.panels.length === 1;
    return {
      panel,
      ground: areaGround(outlines, panel, focus),
      marks,
      departements: named
        ? departementNames(seenDepartements(outlines, panel, focus), marks, covered, focus.length > 1)
        : [],
    };
  });
  return { frame, panels, around, scale, here };
}

function hereBox([x, y]: Point): Rect {
  return { x: x - HERE_RADIUS, y: y - HERE_RADIUS, width: 2 * HERE_RADIUS, height: 2 * HERE_RADIUS };
}
