import type { Mark, Scene } from "../../../scene/scene";
import { changedStates, type FeatureState, HIDDEN_MARK, markState, type States } from "./featureStates";
import type { GlColors } from "./glColors";
import type { MapPort, ScreenPoint } from "./mapPort";
import {
  collection,
  emphasisFeatures,
  iconNames,
  labelFeatures,
  leaderFeatures,
  markFeature,
} from "./markFeatures";
import { drawIcon, ICON_PIXEL_RATIO } from "./markImages";
import { type MapMark, placeMarks } from "./placeMarks";

/** Zoom levels gained or lost after which crowded marks are placed anew. */
const ZOOM_STEP = 0.25;
/** Milliseconds of calm after which the exact layout follows a filter that only hid or recoloured. */
const CALM = 250;
/** A placement slower than this, in milliseconds, waits for the end of a gesture. */
const FAST = 12;
/** Pixels under which a mark has not moved. */
const STILL = 0.5;

/**
 * Keeps the marks of the map like those of the scene.
 *
 * A filter, or another indicator of the same shapes, writes feature-state only, for the ids that
 * changed: the marks it hides stay where they are, transparent. Geometry is sent when shapes or sizes
 * change, when a mark was never drawn, or when a zoom gives crowded marks more room; after a filter,
 * marks take the places of the exact layout once the reader has paused.
 */
export class MarkPainter {
  private marks: readonly Mark[] = [];
  private stood: readonly string[] = [];
  private selected: string | null = null;
  private colors: GlColors | null = null;

  private drawn = new Map<string, MapMark>();
  private placed: readonly MapMark[] = [];
  private states: States = new Map();
  private readonly shown = new Map<string, boolean>();
  private images = new Set<string>();
  private zoom = Number.NaN;
  private lastCost = 0;
  private calm: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly port: MapPort,
    private readonly unit: number,
    private readonly now: () => number,
    /** Told where marks are drawn, each time they have been placed. */
    private readonly onPlaced: (drawn: ReadonlyMap<string, MapMark>) => void = () => undefined,
  ) {}

  /** Shows the marks of a scene. */
  show(scene: Scene): void {
    this.marks = scene.marks;
    if (this.colors === null) return;
    if (this.marks.every((mark) => this.isDrawn(mark))) {
      this.paintStates();
      this.paintEmphasis();
      this.placeWhenCalm();
    } else this.place();
  }

  /** Colours of the theme: of every mark that changes. */
  dress(colors: GlColors): void {
    this.colors = colors;
    this.paintStates();
    this.paintEmphasis();
  }

  /** Makes the hovered and the selected mark stand out; ids that are not shown are passed over. */
  stand(hovered: string | null, selected: string | null): void {
    const ids = [hovered, selected].filter((id) => id !== null);
    this.stood = [...new Set(ids)];
    this.paintStates();
    this.paintEmphasis();
    if (selected === this.selected) return;
    this.selected = selected;
    this.placeWhenCalm();
  }

  /** To be called while the camera moves, and with `isOver` at the end. */
  follow(isOver: boolean): void {
    const moved = Math.abs(this.port.camera().zoom - this.zoom);
    if (moved > ZOOM_STEP && (isOver || this.lastCost < FAST)) this.place();
    else if (isOver && moved > 0) this.placeWhenCalm();
  }

  /** The map is empty again: everything is sent anew. */
  reset(): void {
    this.drawn.clear();
    this.states = new Map();
    this.shown.clear();
    this.images.clear();
    if (this.colors !== null) this.place();
  }

  /**
   * The mark under a point. Asks the marks of the scene, never the pixels: one that is hidden cannot
   * be found.
   * @param reach pixels around a mark that count as on it
   */
  pick(point: ScreenPoint, reach: number): MapMark | null {
    let best: MapMark | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const { id } of this.marks) {
      const placed = this.drawn.get(id);
      if (placed === undefined) continue;
      const { x, y } = this.port.project(placed.lonLat);
      const distance = Math.hypot(x - point.x, y - point.y) - placed.r;
      if (distance <= reach && distance < bestDistance) {
        best = placed;
        bestDistance = distance;
      }
    }
    return best;
  }

  close(): void {
    clearTimeout(this.calm);
  }

  private isDrawn(mark: Mark): boolean {
    const old = this.drawn.get(mark.id)?.mark;
    return (
      old !== undefined &&
      old.shape === mark.shape &&
      old.radius === mark.radius &&
      old.precise === mark.precise &&
      old.order === mark.order &&
      old.lonLat[0] === mark.lonLat[0] &&
      old.lonLat[1] === mark.lonLat[1]
    );
  }

  private placeWhenCalm(): void {
    clearTimeout(this.calm);
    this.calm = setTimeout(() => this.place(), CALM);
  }

  /** Lays the scene out at the current zoom, and sends what is not drawn so. */
  private place(): void {
    clearTimeout(this.calm);
    const started = this.now();
    const zoom = this.port.camera().zoom;
    const placed = placeMarks(this.marks, zoom, this.unit, this.selected);
    const pixels = 2 ** zoom * (512 / 360);
    const hasMoved = placed.some((next) => {
      const old = this.drawn.get(next.mark.id);
      if (old === undefined || !this.isDrawn(next.mark)) return true;
      const [dx, dy] = [old.lonLat[0] - next.lonLat[0], old.lonLat[1] - next.lonLat[1]];
      return Math.hypot(dx, dy) * pixels > STILL;
    });
    for (const each of placed) this.drawn.set(each.mark.id, each);
    this.placed = placed;
    if (hasMoved) this.send("marks", collection([...this.drawn.values()].map(markFeature)));
    this.port.setData("leaders", leaderFeatures(placed));
    this.port.setData("labels", labelFeatures(placed));
    this.zoom = zoom;
    this.paintStates();
    this.paintEmphasis();
    this.onPlaced(this.drawn);
    this.lastCost = this.now() - started;
  }

  private paintStates(): void {
    const { colors } = this;
    if (colors === null) return;
    const next = new Map<string, FeatureState>(this.marks.map((mark) => [mark.id, markState(mark, colors)]));
    for (const [id, state] of changedStates(this.states, next, HIDDEN_MARK)) {
      this.port.setState("marks", id, state);
    }
    this.states = next;
    // Lines and names are few, and hidden with their marks.
    for (const { mark, isApart, label } of this.placed) {
      const isShown = next.has(mark.id);
      if (isApart) this.write("leaders", mark.id, isShown);
      if (label !== null) this.write("labels", mark.id, isShown && !this.stood.includes(mark.id));
    }
  }

  /** Shows or hides a line or a name, when that changes. */
  private write(source: "leaders" | "labels", id: string, isShown: boolean): void {
    const key = `${source}/${id}`;
    if (this.shown.get(key) === isShown) return;
    this.shown.set(key, isShown);
    this.port.setState(source, id, { opacity: isShown ? 1 : 0 });
  }

  /** Draws what stands out, with its name clear of its ring; the quiet name is then hidden. */
  private paintEmphasis(): void {
    const { colors } = this;
    if (colors === null) return;
    const byId = new Map(this.marks.map((mark) => [mark.id, mark]));
    const standing = this.stood.flatMap((id) => {
      const [mark, placed] = [byId.get(id), this.drawn.get(id)];
      return mark === undefined || placed === undefined ? [] : [{ ...placed, mark }];
    });
    this.send("emphasis", emphasisFeatures(standing, colors));
  }

  private send(source: "marks" | "emphasis", features: ReturnType<typeof collection>): void {
    for (const name of iconNames(features)) {
      if (this.images.has(name)) continue;
      const image = drawIcon(name);
      if (image !== null) this.port.setImage(name, { ...image, pixelRatio: ICON_PIXEL_RATIO, sdf: true });
      this.images.add(name);
    }
    this.port.setData(source, features);
  }
}
