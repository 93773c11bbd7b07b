import { type Atlas, type Core, isPartnership } from "../../domain/facts";
import { quartierFigure } from "../../query/perimeter";

/**
 * Ids of the sources behind the facts that a chart counts, one for each fact that cites it: what is cited
 * most comes most often. `territories` are the ids of the territories counted.
 */

type Ids = ReadonlySet<string>;

/** Where the labels of these territories are published. */
export function sourcesOfLabels(atlas: Pick<Atlas, "territories">, territories: Ids): readonly string[] {
  return atlas.territories.filter(({ id }) => territories.has(id)).flatMap(({ sources }) => sources);
}

/** The lines behind their comparable yearly State grants. */
export function sourcesOfGrants(
  core: Pick<Core, "territories">,
  atlas: Pick<Atlas, "budgets">,
  territories: Ids,
): readonly string[] {
  const lines = new Set(
    core.territories.flatMap(({ id, grant }) => (grant !== null && territories.has(id) ? grant.budget : [])),
  );
  return sourcesOfRows(atlas.budgets, lines);
}

/** Every partnership that they have, the events of the label left out. */
export function sourcesOfPartnerships(
  atlas: Pick<Atlas, "partnerships">,
  territories: Ids,
): readonly string[] {
  return atlas.partnerships
    .filter((row) => isPartnership(row) && row.territories.some((id) => territories.has(id)))
    .flatMap(({ sources }) => sources);
}

/** The number of residents of neighbourhoods that is kept for each. */
export function sourcesOfResidents(
  atlas: Pick<Atlas, "indicators" | "territories">,
  territories: Ids,
): readonly string[] {
  return atlas.territories
    .filter(({ id }) => territories.has(id))
    .flatMap((territory) => quartierFigure(territory, atlas.indicators)?.sources ?? []);
}

/** The official priority neighbourhoods that they cover. */
export function sourcesOfQpvs(atlas: Pick<Atlas, "qpvs">, territories: Ids): readonly string[] {
  return atlas.qpvs.filter(({ territory }) => territories.has(territory)).flatMap(({ sources }) => sources);
}

/**
 * The themes that they declare (the document of the themes, else those of the territory), then those of
 * partnerships that carry one.
 *
 * @param partnerships ids of the partnerships counted
 */
export function sourcesOfThemes(
  core: Pick<Core, "territories">,
  atlas: Pick<Atlas, "territories" | "partnerships">,
  territories: Ids,
  partnerships: Ids,
): readonly string[] {
  const declaring = new Set(
    core.territories.flatMap(({ id, declaredThemes }) =>
      declaredThemes.length > 0 && territories.has(id) ? id : [],
    ),
  );
  const declared = atlas.territories
    .filter(({ id }) => declaring.has(id))
    .flatMap(({ themesSources, sources }) => (themesSources.length > 0 ? themesSources : sources));
  const carrying = atlas.partnerships.filter(({ id, themes }) => themes.length > 0 && partnerships.has(id));
  return [...declared, ...carrying.flatMap(({ sources }) => sources)];
}

/** The rows of a table that have these ids. */
export function sourcesOfRows(
  rows: readonly { readonly id: string; readonly sources: readonly string[] }[],
  ids: Ids,
): readonly string[] {
  return rows.filter(({ id }) => ids.has(id)).flatMap(({ sources }) => sources);
}
