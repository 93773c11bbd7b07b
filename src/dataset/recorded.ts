import { isPartnership } from "../domain/facts";
import { perCore } from "./perCore";

/** What is recorded about each territory across tables. An id that is absent has nothing recorded. */
export interface Recorded {
  /** Number of partnerships, events of the label left out. */
  readonly partnerships: ReadonlyMap<string, number>;
  /** Theme ids, declared by the territory or carried by one of its partnerships. */
  readonly themes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Counts and themes per territory; computed once per core. */
export const recordedOf = perCore((core): Recorded => {
  const partnerships = new Map<string, number>();
  const themes = new Map<string, Set<string>>();
  const addThemes = (territory: string, added: readonly string[]): void => {
    if (added.length === 0) return;
    const known = themes.get(territory) ?? new Set();
    for (const theme of added) known.add(theme);
    themes.set(territory, known);
  };
  for (const territory of core.territories) addThemes(territory.id, territory.declaredThemes);
  for (const row of core.partnerships) {
    if (!isPartnership(row)) continue;
    for (const territory of new Set(row.territories)) {
      partnerships.set(territory, (partnerships.get(territory) ?? 0) + 1);
      addThemes(territory, row.themes);
    }
  }
  return { partnerships, themes };
});
