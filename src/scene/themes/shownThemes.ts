import type { Core } from "../../domain/facts";

/** What is known, under the filters of a view, of the themes that its territories work on. */
export interface ShownThemes {
  /** Ids of the territories of the result. */
  readonly territories: readonly string[];
  /** Theme ids per territory of the result; one that is absent has none known: "non renseigné". */
  readonly byTerritory: ReadonlyMap<string, ReadonlySet<string>>;
  /** Theme ids per partnership; one that is absent has none known. */
  readonly byPartnership: ReadonlyMap<string, ReadonlySet<string>>;
  /** Territories of the result, per partnership that answers and touches one. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the themes of the territories of a result: those that a territory declares, and those of its
 * partnerships that answer the filters.
 *
 * @param matches ids of the territories of the result
 * @param answering ids of the partnerships that answer (events of the label are none)
 */
export function readThemes(
  core: Core,
  matches: readonly string[],
  answering: readonly string[],
): ShownThemes {
  const shown = new Set(matches);
  const byTerritory = new Map<string, Set<string>>();
  const byPartnership = new Map<string, ReadonlySet<string>>();
  const partners = new Map<string, readonly string[]>();
  const add = (territory: string, themes: Iterable<string>): void => {
    const known = byTerritory.get(territory) ?? new Set();
    for (const theme of themes) known.add(theme);
    if (known.size > 0) byTerritory.set(territory, known);
  };
  for (const { id, declaredThemes } of core.territories) if (shown.has(id)) add(id, declaredThemes);
  const answers = new Set(answering);
  for (const { id, territories, themes } of core.partnerships) {
    if (!answers.has(id)) continue;
    const touched = [...new Set(territories)].filter((territory) => shown.has(territory));
    if (touched.length === 0) continue;
    partners.set(id, touched);
    if (themes.length > 0) byPartnership.set(id, new Set(themes));
    for (const territory of touched) add(territory, themes);
  }
  return { territories: matches, byTerritory, byPartnership, partners };
}
