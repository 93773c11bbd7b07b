import type { MultiPolygon, Polygon, Topology } from "topojson-specification";

/** INSEE code (`01`, `2A`, `971`, `978`) and official French name. */
export interface DepartementProperties {
  readonly code: string;
  readonly name: string;
}

export type DepartementGeometry = Polygon<DepartementProperties> | MultiPolygon<DepartementProperties>;

interface Departements {
  type: "GeometryCollection";
  geometries: DepartementGeometry[];
}

/** Land that is not French, in one piece. */
interface Voisins {
  type: "GeometryCollection";
  geometries: MultiPolygon[];
}

/** `data/geo/departements-national.topo.json`; the detailed file has both objects. */
export type DepartementsTopology = Topology<{ departements: Departements }>;

/** `data/geo/neighbours.topo.json`. */
export type NeighboursTopology = Topology<{ voisins: Voisins }>;

/** `data/geo/departements-detail.topo.json`. */
export type DetailTopology = Topology<{ departements: Departements; voisins: Voisins }>;

/** The geometries of the départements whose code is kept. */
export function geometriesOf(
  topology: DepartementsTopology,
  keep: (code: string) => boolean,
): DepartementGeometry[] {
  return topology.objects.departements.geometries.filter((geometry) => keep(codeOf(geometry)));
}

/** INSEE code of an outline; every outline of `data/geo/` has one (a test checks it). */
export function codeOf(geometry: { properties?: DepartementProperties | undefined }): string {
  return geometry.properties?.code ?? "";
}
