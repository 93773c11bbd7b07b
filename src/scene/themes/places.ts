import type { Core, CoreTerritory } from "../../domain/facts";
import type { Grain } from "../../domain/viewState";

/** What one column of the matrix stands for. */
export interface Place {
  /** Id of a territory, INSEE code of a département or of a région. */
  readonly id: string;
  readonly name: string;
  /** Territories of the result in it; one that lies in two départements is in both. */
  readonly territories: readonly string[];
}

/** Above this number a matrix has no column per territory. */
const MOST_TERRITORY_COLUMNS = 30;

/** The grains that a matrix of this many territories can have. */
export function grainsFor(territories: number): readonly Grain[] {
  return territories <= MOST_TERRITORY_COLUMNS
    ? ["departement", "region", "territoire"]
    : ["departement", "region"];
}

/** The grain asked for when it can be had, else départements. */
export function grainOf(asked: Grain | null, territories: number): Grain {
  return asked !== null && grainsFor(territories).includes(asked) ? asked : "departement";
}

/** The places where the territories of a result are, in the order of the core; none is empty. */
export function placesOf(core: Core, matches: readonly string[], grain: Grain): readonly Place[] {
  const shown = new Set(matches);
  const territories = core.territories.filter(({ id }) => shown.has(id));
  if (grain === "territoire") {
    return territories.map(({ id, name }) => ({ id, name, territories: [id] }));
  }
  const codesOf = (territory: CoreTerritory): readonly string[] =>
    grain === "departement" ? territory.departements : territory.regions;
  const groups = new Map<string, string[]>();
  for (const territory of territories) {
    for (const code of new Set(codesOf(territory))) {
      const group = groups.get(code);
      if (group) group.push(territory.id);
      else groups.set(code, [territory.id]);
    }
  }
  const named = grain === "departement" ? core.departements : core.regions;
  return named.flatMap(({ code, name }) => {
    const group = groups.get(code);
    return group === undefined ? [] : [{ id: code, name, territories: group }];
  });
}
