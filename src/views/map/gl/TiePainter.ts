import type { Mark, Scene, Tie } from "../../../scene/scene";
import { changedStates, type States } from "./featureStates";
import type { MapPort } from "./mapPort";
import { collection } from "./markFeatures";
import { drawIcon, ICON_PIXEL_RATIO } from "./markImages";
import type { MapMark } from "./placeMarks";
import { PLACE_ICON, tieFeatures } from "./tieFeatures";

const QUIET = { lit: 0 };

/**
 * Keeps the ties of the map like those of the scene, between the marks as drawn: they are laid out anew
 * when the scene has others and whenever marks have moved. What ends at the hovered territory lights up by
 * feature-state.
 */
export class TiePainter {
  private ties: readonly Tie[] = [];
  private marks: readonly Mark[] = [];
  private drawn: ReadonlyMap<string, MapMark> = new Map();
  private hovered: string | null = null;
  private territories: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  private states: States = new Map();
  /** Whether the sources hold no tie. */
  private isEmpty = true;

  constructor(private readonly port: MapPort) {}

  show({ ties, marks }: Scene): void {
    const isSame = ties === this.ties;
    this.ties = ties;
    this.marks = marks;
    if (!isSame) this.place();
  }

  /** To be called when marks have been placed. @param drawn where they are, by id */
  follow(drawn: ReadonlyMap<string, MapMark>): void {
    this.drawn = drawn;
    this.place();
  }

  stand(hovered: string | null): void {
    this.hovered = hovered;
    this.paintStates();
  }

  /** The map is empty again. */
  reset(): void {
    this.isEmpty = true;
    this.states = new Map();
    const image = drawIcon(PLACE_ICON.name);
    if (image !== null)
      this.port.setImage(PLACE_ICON.name, { ...image, pixelRatio: ICON_PIXEL_RATIO, sdf: true });
    this.place();
  }

  private place(): void {
    if (this.ties.length === 0 && this.isEmpty) return;
    const { lines, ends, territories } = tieFeatures(
      this.ties,
      this.marks,
      this.drawn,
      this.port.camera().zoom,
    );
    this.port.setData("ties", collection(lines));
    this.port.setData("tieEnds", collection(ends));
    this.isEmpty = lines.length === 0;
    this.territories = territories;
    this.paintStates();
  }

  private paintStates(): void {
    const { hovered } = this;
    const next: States = new Map(
      [...this.territories]
        .filter(([, ids]) => hovered !== null && ids.has(hovered))
        .map(([id]) => [id, { lit: 1 }] as const),
    );
    for (const [id, state] of changedStates(this.states, next, QUIET)) {
      this.port.setState("ties", id, state);
      this.port.setState("tieEnds", id, state);
    }
    this.states = next;
  }
}
