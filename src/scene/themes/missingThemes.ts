import { recordedOf } from "../../dataset/recorded";
import type { Core, Theme } from "../../domain/facts";
import { type Similar, similarTerritories } from "../../query/similar";
import type { SizeFacts } from "../../query/sizeClass";

/** A theme recorded of territories that resemble this one, and not of it: "non recensé ici", never "absent". */
export interface MissingTheme {
  readonly theme: Theme;
  /** Ids of the similar territories where it is recorded; never empty. */
  readonly recordedIn: readonly string[];
}

export interface MissingThemes {
  readonly territory: string;
  /** Themes recorded of the territory; empty means that nothing is known, not that it has none. */
  readonly own: readonly Theme[];
  /** The territories that resemble it most, among those with a recorded theme. */
  readonly similar: readonly Similar[];
  /** Most often recorded first, then in the order of the core. */
  readonly missing: readonly MissingTheme[];
}

/** How many similar territories are looked at. */
const MOST_SIMILAR = 8;

/**
 * The themes recorded of the territories most like `territory`, but not of it. Territories with no
 * recorded theme can say nothing, and are left out of the comparison.
 *
 * @param sizes details that tell sizes
 */
export function missingThemes(core: Core, territory: string, sizes: SizeFacts): MissingThemes {
  const recorded = recordedOf(core).themes;
  const own = recorded.get(territory) ?? new Set<string>();
  const similar = similarTerritories(core, territory, core.territories.length, sizes)
    .filter(({ id }) => recorded.has(id))
    .slice(0, MOST_SIMILAR);
  const missing = core.themes
    .filter(({ id }) => !own.has(id))
    .map((theme) => ({
      theme,
      recordedIn: similar.flatMap(({ id }) => (recorded.get(id)?.has(theme.id) ? id : [])),
    }))
    .filter(({ recordedIn }) => recordedIn.length > 0)
    .sort((a, b) => b.recordedIn.length - a.recordedIn.length);
  return { territory, own: core.themes.filter(({ id }) => own.has(id)), similar, missing };
}
