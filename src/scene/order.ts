import { perCore } from "../dataset/perCore";
import { recordedOf } from "../dataset/recorded";
import type { Core, CoreTerritory } from "../domain/facts";
import type { SortColumn, TableSort } from "../domain/viewState";
import { TERRITORY_TYPES } from "../domain/vocabulary";
import { frenchOrder } from "./frenchOrder";

/** What a territory is sorted by; `null` is unknown and comes last whichever the direction. */
type SortKey = (territory: CoreTerritory) => number | null;

/** Ranks of names by French collation. */
function rankNames(names: readonly string[]): ReadonlyMap<string, number> {
  const compare = frenchOrder();
  const sorted = [...new Set(names)].sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
  return new Map(sorted.map((name, rank) => [name, rank]));
}

interface Ranks {
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** By name of territory. */
  readonly names: ReadonlyMap<string, number>;
  /** By code of département: the rank of its name. */
  readonly departements: ReadonlyMap<string, number>;
}

/** Collation is the slow part of sorting: done once per core. */
const ranksOf = perCore((core): Ranks => {
  const departementNames = rankNames(core.departements.map(({ name }) => name));
  return {
    territories: new Map(core.territories.map((territory) => [territory.id, territory])),
    names: rankNames(core.territories.map(({ name }) => name)),
    departements: new Map(core.departements.map(({ code, name }) => [code, departementNames.get(name) ?? 0])),
  };
});

function keyOf(column: SortColumn, core: Core, ranks: Ranks): SortKey {
  const recorded = recordedOf(core);
  switch (column) {
    case "nom":
      return ({ name }) => ranks.names.get(name) ?? null;
    case "type":
      return ({ type }) => TERRITORY_TYPES.indexOf(type);
    case "vague":
      return ({ wave }) => wave;
    case "departement":
      return ({ departements: [code] }) =>
        code === undefined ? null : (ranks.departements.get(code) ?? null);
    case "partenariats":
      return ({ id }) => recorded.partnerships.get(id) ?? null;
    case "themes":
      return ({ id }) => recorded.themes.get(id)?.size ?? null;
    case "budget":
      return ({ grant }) => grant?.amount ?? null;
    case "habitants":
      return ({ residents }) => residents?.value ?? null;
    default:
      return column satisfies never;
  }
}

/** The order of the list and the table when nothing else is asked for. */
export const BY_NAME: TableSort = { column: "nom", descending: false };

/**
 * Orders ids as the reader asks, for the list and the table alike. Unknown values come last in both
 * directions; equal ones keep the order of names, then of ids. Ids that the core lacks are dropped.
 */
export function sortTerritories(
  core: Core,
  ids: readonly string[],
  sort: TableSort | null,
): readonly string[] {
  const { column, descending } = sort ?? BY_NAME;
  const ranks = ranksOf(core);
  const key = keyOf(column, core, ranks);
  const direction = descending ? -1 : 1;
  const rows = ids.flatMap((id) => {
    const territory = ranks.territories.get(id);
    return territory === undefined
      ? []
      : [{ id, value: key(territory), nameRank: ranks.names.get(territory.name) ?? 0 }];
  });
  rows.sort((a, b) => {
    if (a.value !== b.value) {
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return (a.value - b.value) * direction;
    }
    return a.nameRank - b.nameRank || (a.id < b.id ? -1 : 1);
  });
  return rows.map(({ id }) => id);
}
