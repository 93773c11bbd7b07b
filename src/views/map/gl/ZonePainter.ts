import type { FeatureCollection, MultiPolygon } from "geojson";
import type { Scene, Zone } from "../../../scene/scene";
import { changedStates, type FeatureState, type States } from "./featureStates";
import type { GlColors } from "./glColors";
import type { Ground } from "./ground";
import type { MapPort, ScreenPoint } from "./mapPort";

const HIDDEN: FeatureState = { fill: 0, hatch: 0, limit: 0, active: 0 };
/** Opacity of a fill: whole on our own ground; over an online basemap, what it covers is still read. */
const FILL = { plain: 1, overBasemap: 0.7 } as const;

/** Keeps the painted départements of the map like those of the scene, under everything but the ground. */
export class ZonePainter {
  private zones: readonly Zone[] = [];
  private active: string | null = null;
  private fill: number = FILL.plain;
  private colors: GlColors | null = null;
  private ground: Ground | null = null;
  /** What the shapes that were sent are made of. */
  private sent = "";
  private states: States = new Map();

  constructor(private readonly port: MapPort) {}

  show({ zones }: Scene): void {
    this.zones = zones;
    this.paint();
  }

  /** The hovered id; one that is no zone is passed over. */
  stand(hovered: string | null): void {
    this.active = hovered;
    this.paintStates();
  }

  /** Shapes come from the outlines of the ground, which may become finer. */
  lay(ground: Ground): void {
    this.ground = ground;
    this.sent = "";
    this.paint();
  }

  dress(colors: GlColors): void {
    this.colors = colors;
    this.paintStates();
  }

  /** @param isCovering whether the zones lie over an online basemap */
  lieOver(isCovering: boolean): void {
    this.fill = isCovering ? FILL.overBasemap : FILL.plain;
    this.paintStates();
  }

  reset(): void {
    this.sent = "";
    this.states = new Map();
    this.paint();
  }

  /** The zone under a point, among those of the scene. */
  pick(point: ScreenPoint): string | null {
    if (this.zones.length === 0) return null;
    const shown = new Set(this.zones.map(({ id }) => id));
    return this.port.zonesAt(point).find((id) => shown.has(id)) ?? null;
  }

  private paint(): void {
    const { ground, zones } = this;
    if (ground === null) return;
    const wanted = zones.map(({ id, departements }) => `${id}:${departements.join("+")}`).join(" ");
    // What leaves is hidden; départements and régions never show together, so one set of shapes is enough.
    if (zones.length > 0 && wanted !== this.sent) {
      this.port.setData("zones", shapesOf(zones, ground));
      this.sent = wanted;
    }
    this.paintStates();
  }

  private paintStates(): void {
    const { colors } = this;
    if (colors === null) return;
    const next = new Map(this.zones.map((zone) => [zone.id, this.stateOf(zone, colors)]));
    for (const [id, state] of changedStates(this.states, next, HIDDEN))
      this.port.setState("zones", id, state);
    this.states = next;
  }

  private stateOf({ id, token, hollow }: Zone, colors: GlColors): FeatureState {
    return {
      color: hollow ? colors.land : colors.data(token),
      fill: this.fill,
      hatch: hollow ? 1 : 0,
      limit: 1,
      active: id === this.active ? 1 : 0,
    };
  }
}

function shapesOf(zones: readonly Zone[], ground: Ground): FeatureCollection<MultiPolygon> {
  return {
    type: "FeatureCollection",
    features: zones.map(({ id, departements }) => ({
      type: "Feature",
      geometry: ground.area(departements),
      properties: { id },
    })),
  };
}
