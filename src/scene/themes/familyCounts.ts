import type { ThemeFamily } from "../../domain/facts";
import type { Scene } from "../scene";

/** What the map of one family counts: the classes of its legend. */
export interface FamilyCounts {
  readonly family: ThemeFamily;
  /** Territories of the result where a theme of the family is recorded. */
  readonly present: number;
  /** Those of which only themes of other families are recorded. */
  readonly other: number;
  /** Those of which no theme is recorded. */
  readonly unknown: number;
  /** Territories outside the result, drawn because unknown for a filtered fact. */
  readonly unknownForFilters: number;
}

/** Reads the counts off the scene that is drawn, so that map and figures cannot differ. */
export function familyCounts(family: ThemeFamily, { legend }: Pick<Scene, "legend">): FamilyCounts {
  const count = (id: string) => legend.classes.find((found) => found.id === id)?.count ?? 0;
  return {
    family,
    present: count("famille-presente"),
    other: count("famille-autre"),
    unknown: count("unknown"),
    unknownForFilters: count("unknown-for-filters"),
  };
}
