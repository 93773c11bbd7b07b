import type { LonLat } from "../../../domain/facts";
import type { BasemapId, Camera } from "../../../domain/viewState";
import type { Scene } from "../../../scene/scene";
import type { Basemap } from "../../../services/basemaps";
import { AreaPainter } from "./AreaPainter";
import { BasemapWatch } from "./basemapWatch";
import { GroundPainter } from "./GroundPainter";
import type { GlColors } from "./glColors";
import type { Ground } from "./ground";
import { MarkPainter } from "./MarkPainter";
import type { MapEvents, MapPort, ScreenPoint } from "./mapPort";
import { TiePainter } from "./TiePainter";
import { ZonePainter } from "./ZonePainter";

/** Pixels around a mark that count as on it, for a mouse and for a finger. */
const REACH = { fine: 4, coarse: 14 } as const;
/** Milliseconds of a flight. */
const FLIGHT = 600;
/** Degrees beyond which a flight would only be a flash of ocean: the map jumps. */
const FARTHEST = 15;
const ZOOM_DURATION = 200;

export interface SessionOptions {
  readonly colors: GlColors;
  /** Pixels of a mark of relative radius 1. */
  readonly unit: number;
  readonly reducedMotion: boolean;
  readonly hasCoarsePointer: boolean;
  readonly now: () => number;
  /** Outlines for close views, asked for once, at the first close view. */
  readonly loadDetail: () => Promise<Ground>;
  readonly detailZoom: number;
  /** Milliseconds of a flight, when it is to be followed by a room rather than felt by a hand. */
  readonly flight?: number;
}

export interface SessionListener {
  readonly onReady: () => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onHover: (id: string | null, point: ScreenPoint | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onBasemapFailed: (id: BasemapId) => void;
  readonly onLost: () => void;
}

/** One life of a map in an element: it is told what should be seen, and tells what the reader does. */
export class MapSession {
  private readonly marks: MarkPainter;
  private readonly areas: AreaPainter;
  private readonly zones: ZonePainter;
  private readonly ties: TiePainter;
  private readonly ground: GroundPainter;
  private basemap: Basemap | null = null;
  private watch: BasemapWatch | null = null;
  private hasGround = false;
  private isReady = false;
  private isClosed = false;
  private hasAskedDetail = false;
  private hovered: string | null = null;
  private reported: Camera;

  constructor(
    private readonly port: MapPort,
    private readonly options: SessionOptions,
    private readonly listener: SessionListener,
  ) {
    this.reported = port.camera();
    this.ties = new TiePainter(port);
    this.marks = new MarkPainter(port, options.unit, options.now, (drawn) => this.ties.follow(drawn));
    this.areas = new AreaPainter(port);
    this.zones = new ZonePainter(port);
    this.ground = new GroundPainter(port, options.colors);
    this.marks.dress(options.colors);
    this.areas.dress(options.colors);
    this.zones.dress(options.colors);
    port.listen(this.events());
  }

  show(scene: Scene): void {
    this.marks.show(scene);
    this.areas.show(scene);
    this.zones.show(scene);
    this.ties.show(scene);
  }

  /** Hovered and selected ids, drawn to stand out. */
  stand(hovered: string | null, selected: string | null): void {
    this.marks.stand(hovered, selected);
    this.areas.stand(hovered, selected);
    this.zones.stand(hovered);
    this.ties.stand(hovered ?? selected);
  }

  lay(ground: Ground): void {
    if (this.isClosed) return;
    this.hasGround = true;
    this.ground.lay(ground);
    this.areas.lay(ground);
    this.zones.lay(ground);
    this.askDetail();
  }

  dress(colors: GlColors): void {
    this.ground.dress(colors);
    this.marks.dress(colors);
    this.areas.dress(colors);
    this.zones.dress(colors);
  }

  /** An online basemap waits until the map is ready: a slow service must not delay the marks. */
  setBasemap(basemap: Basemap): void {
    this.basemap = basemap;
    if (basemap.kind === "embedded" || this.isReady) this.paintBasemap();
  }

  /** Flies to a camera. One that this map has itself reported is where the reader already is. */
  fly(camera: Camera): void {
    if (sameCamera(camera, this.reported) || sameCamera(camera, this.port.camera())) return;
    const { reducedMotion, flight } = this.options;
    const isFar = distance(camera.center, this.port.camera().center) > FARTHEST;
    if (reducedMotion || isFar) this.port.moveTo(camera, 0);
    else if (flight === undefined) this.port.moveTo(camera, FLIGHT);
    else this.port.moveTo(camera, flight, true);
  }

  zoomBy(steps: number): void {
    this.port.zoomBy(steps, this.options.reducedMotion ? 0 : ZOOM_DURATION);
  }

  /** Times that the page enlarges the drawing. */
  setScale(scale: number): void {
    this.port.setScale(scale);
  }

  size(): { readonly width: number; readonly height: number } {
    return this.port.size();
  }

  close(): void {
    this.isClosed = true;
    this.watch?.close();
    this.marks.close();
    this.port.close();
  }

  private events(): MapEvents {
    return {
      onReset: () => {
        this.ground.reset();
        this.areas.reset();
        this.zones.reset();
        this.marks.reset();
        this.ties.reset();
      },
      onIdle: () => {
        if (this.isReady || !this.hasGround) return;
        this.isReady = true;
        if (this.basemap?.kind === "raster") this.paintBasemap();
        this.listener.onReady();
      },
      onMoveStart: () => this.point(null, null),
      onMove: () => this.marks.follow(false),
      onMoveEnd: () => {
        this.marks.follow(true);
        this.askDetail();
        const camera = this.port.camera();
        if (sameCamera(camera, this.reported)) return;
        this.reported = camera;
        this.listener.onCamera(camera);
      },
      onPointer: (point) => {
        if (point === null) this.point(null, null);
        else this.point(...this.find(point));
      },
      onClick: (point) => {
        const [id] = this.find(point);
        if (id !== null) this.listener.onOpen(id);
      },
      onRasterTile: (outcome) => this.watch?.tile(outcome),
      onLost: () => this.listener.onLost(),
    };
  }

  /** What is under a point, and where to speak of it: at a mark's centre, or where the pointer is. */
  private find(point: ScreenPoint): [id: string | null, at: ScreenPoint | null] {
    const mark = this.marks.pick(point, this.options.hasCoarsePointer ? REACH.coarse : REACH.fine);
    if (mark !== null) return [mark.mark.id, this.port.project(mark.lonLat)];
    const area = this.areas.pick(point) ?? this.zones.pick(point);
    return [area, area === null ? null : point];
  }

  private point(id: string | null, at: ScreenPoint | null): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.port.setPointing(id !== null);
    this.listener.onHover(id, at);
  }

  private paintBasemap(): void {
    const { basemap } = this;
    this.watch?.close();
    this.watch = null;
    if (basemap === null) return;
    this.ground.setBasemap(basemap);
    this.zones.lieOver(basemap.kind === "raster");
    if (basemap.kind === "embedded") return;
    this.watch = new BasemapWatch(basemap.timeout, () => this.listener.onBasemapFailed(basemap.id));
  }

  private askDetail(): void {
    const { detailZoom, loadDetail } = this.options;
    if (this.hasAskedDetail || this.port.camera().zoom < detailZoom) return;
    this.hasAskedDetail = true;
    // Without it the national outlines stay: coarse, and right. The next move asks again.
    loadDetail().then(
      (ground) => this.lay(ground),
      () => {
        this.hasAskedDetail = false;
      },
    );
  }
}

const distance = (a: LonLat, b: LonLat) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Cameras that show the same thing: a URL keeps fewer digits than a map. */
function sameCamera(a: Camera, b: Camera): boolean {
  const tolerance = 0.5 / 2 ** a.zoom;
  return (
    Math.abs(a.zoom - b.zoom) < 0.006 &&
    Math.abs(a.center[0] - b.center[0]) < tolerance &&
    Math.abs(a.center[1] - b.center[1]) < tolerance
  );
}
