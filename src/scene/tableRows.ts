import { recordedOf } from "../dataset/recorded";
import type { Core, CoreTerritory, Departement, Theme } from "../domain/facts";
import { pick } from "./sheetTimeline";

/** One line of the table: the territory with what its cells tell. */
export interface TableRow {
  readonly territory: CoreTerritory;
  readonly departements: readonly Departement[];
  /** Names. */
  readonly communes: readonly string[];
  /** `null` when none is recorded, which is not zero. */
  readonly partnerships: number | null;
  /** Declared themes, then those of its partnerships, without repeats; empty when none is recorded. */
  readonly themes: readonly Theme[];
}

/** Rows in the order of `ids`; ids unknown to `core` are left out. */
export function buildTableRows(core: Core, ids: readonly string[]): readonly TableRow[] {
  const recorded = recordedOf(core);
  const territories = new Map(core.territories.map((territory) => [territory.id, territory]));
  const departements = new Map(core.departements.map((item) => [item.code, item]));
  const communes = new Map(core.communes.map((item) => [item.code, item.name]));
  const themes = new Map(core.themes.map((theme) => [theme.id, theme]));
  return pick(ids, territories).map((territory) => ({
    territory,
    departements: pick(territory.departements, departements),
    communes: pick(territory.communes, communes),
    partnerships: recorded.partnerships.get(territory.id) ?? null,
    themes: pick([...(recorded.themes.get(territory.id) ?? [])], themes),
  }));
}
