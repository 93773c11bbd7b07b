import type { Atlas, Core, CoreTerritory } from "../../domain/facts";
import type { Scene, TieEnd } from "../scene";
import { geometricMedian } from "./geometricMedian";

/** What ties may end at: the territories that the scene draws, and the places whose position is known. */
export interface Anchors {
  /** By territory id. */
  readonly territories: ReadonlyMap<string, DrawnTerritory>;
  /** By INSEE code. */
  readonly places: ReadonlyMap<string, NamedEnd>;
  /** Names of every commune that is known, placed or not. */
  readonly communes: ReadonlyMap<string, string>;
}

export interface NamedEnd {
  readonly name: string;
  readonly end: TieEnd;
}

export interface DrawnTerritory extends NamedEnd {
  readonly territory: CoreTerritory;
}

/** Gathers what ties may end at. A territory that the scene leaves out is no end, whoever it works with. */
export function anchorsOf(scene: Pick<Scene, "marks" | "areas">, core: Core, atlas: Atlas): Anchors {
  const known = new Map(core.territories.map((territory) => [territory.id, territory]));
  const territories = new Map<string, DrawnTerritory>();
  for (const { id, lonLat } of [...scene.marks, ...scene.areas]) {
    const territory = known.get(id);
    if (territory === undefined) continue;
    const end: TieEnd = { territory: id, lonLat, departements: territory.departements };
    territories.set(id, { name: territory.name, end, territory });
  }
  const communes = new Map([...core.communes, ...atlas.places].map((commune) => [commune.code, commune]));
  const places = new Map<string, NamedEnd>();
  for (const { commune: code, lonLat } of atlas.placePositions) {
    const commune = communes.get(code);
    if (commune === undefined) continue;
    const end: TieEnd = { territory: null, lonLat, departements: [commune.departement] };
    places.set(code, { name: commune.name, end });
  }
  return { territories, places, communes: new Map([...communes].map(([code, { name }]) => [code, name])) };
}

/** Where several ties meet: nearest to all the ends. It stands for no place. */
export function knotOf(ends: readonly TieEnd[]): TieEnd {
  return { territory: null, lonLat: geometricMedian(ends.map(({ lonLat }) => lonLat)), departements: [] };
}

/** A knot has neither territory nor département. */
export function isKnot({ territory, departements }: TieEnd): boolean {
  return territory === null && departements.length === 0;
}

/** Tells ends apart: two with one key are the same point of the map. */
export function endKey({ territory, lonLat, departements }: TieEnd): string {
  return territory ?? `${departements.join("+")}@${lonLat[0].toFixed(5)},${lonLat[1].toFixed(5)}`;
}
