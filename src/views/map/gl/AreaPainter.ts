import { color as parseColor } from "d3";
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point } from "geojson";
import type { Area, Scene } from "../../../scene/scene";
import { HATCH } from "./areaLayers";
import { areaState, changedStates, HIDDEN_AREA, type States } from "./featureStates";
import type { GlColors } from "./glColors";
import type { Ground } from "./ground";
import { drawHatch } from "./hatch";
import type { MapPort, ScreenPoint } from "./mapPort";

/** Token of the class that is drawn hatched. */
const UNKNOWN = "inconnu";

/**
 * Keeps the académies of the map like those of the scene. As for marks, what a filter hides stays,
 * transparent, and comes back with a change of state.
 */
export class AreaPainter {
  private areas: readonly Area[] = [];
  private active: readonly (string | null)[] = [];
  private colors: GlColors | null = null;
  private ground: Ground | null = null;

  private drawn = new Map<string, { area: Area; shape: MultiPolygon }>();
  private states: States = new Map();

  constructor(private readonly port: MapPort) {}

  show({ areas }: Scene): void {
    this.areas = areas;
    this.paint();
  }

  /** Hovered and selected ids; those that are no area are passed over. */
  stand(hovered: string | null, selected: string | null): void {
    this.active = [hovered, selected];
    this.paintStates();
  }

  /** Shapes come from the outlines of the ground, which may become finer. */
  lay(ground: Ground): void {
    this.ground = ground;
    this.drawn.clear();
    this.paint();
  }

  dress(colors: GlColors): void {
    this.colors = colors;
    const parsed = parseColor(colors.data(UNKNOWN))?.rgb();
    const image = drawHatch(parsed ? [parsed.r, parsed.g, parsed.b] : [0, 0, 0]);
    this.port.setImage(HATCH, { ...image, sdf: false });
    this.paintStates();
  }

  reset(): void {
    this.drawn.clear();
    this.states = new Map();
    if (this.colors !== null) this.dress(this.colors);
    this.paint();
  }

  /** The area under a point, among those of the scene. */
  pick(point: ScreenPoint): string | null {
    if (this.areas.length === 0) return null;
    const shown = new Set(this.areas.map(({ id }) => id));
    return this.port.areasAt(point).find((id) => shown.has(id)) ?? null;
  }

  private paint(): void {
    const { ground } = this;
    if (ground === null) return;
    const missing = this.areas.filter(({ id }) => !this.drawn.has(id));
    for (const area of missing) {
      this.drawn.set(area.id, { area, shape: ground.area(area.departements) });
    }
    if (missing.length > 0) {
      const drawn = [...this.drawn.values()];
      this.port.setData("areas", collection(drawn.map(({ area, shape }) => featureOf(area, shape))));
      this.port.setData("areaNames", collection(drawn.map(({ area }) => featureOf(area, pointOf(area)))));
    }
    this.paintStates();
  }

  private paintStates(): void {
    const { colors } = this;
    if (colors === null) return;
    const next = new Map(
      this.areas.map((area) => [area.id, areaState(area, this.active.includes(area.id), colors)]),
    );
    for (const [id, state] of changedStates(this.states, next, HIDDEN_AREA)) {
      this.port.setState("areas", id, state);
      this.port.setState("areaNames", id, state);
    }
    this.states = next;
  }
}

const pointOf = ({ lonLat }: Area): Point => ({ type: "Point", coordinates: [...lonLat] });

function featureOf<G extends Geometry>({ id, label }: Area, geometry: G): Feature<G> {
  return { type: "Feature", geometry, properties: { id, text: label } };
}

function collection<G extends Geometry>(features: Feature<G>[]): FeatureCollection<G> {
  return { type: "FeatureCollection", features };
}
