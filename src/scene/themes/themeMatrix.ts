import type { Core, Theme } from "../../domain/facts";
import type { Place } from "./places";
import type { ShownThemes } from "./shownThemes";

interface MatrixColumn {
  readonly place: Place;
  /** Territories of the place with a known theme, out of `place.territories`. */
  readonly known: number;
}

export interface MatrixRow {
  readonly theme: Theme;
  /** Distinct territories of the result where the theme is recorded. */
  readonly total: number;
  /**
   * Per column, territories where the theme is recorded: 0 is "non recensé" (others are), `null` is
   * "non renseigné" (no theme is known of any territory of the place).
   */
  readonly cells: readonly (number | null)[];
}

/** Themes by places. */
export interface ThemeMatrix {
  readonly columns: readonly MatrixColumn[];
  /** Grouped by family, in the order of the core. */
  readonly rows: readonly MatrixRow[];
  /** Distinct territories with a known theme. */
  readonly known: number;
  readonly territories: number;
  /** Greatest cell. */
  readonly most: number;
}

/** Order of the columns: most documented first, or that of official codes. */
export const COLUMN_ORDERS = ["nombre", "code"] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

/** Counts, per place and theme, the territories of the result where the theme is recorded. */
export function themeMatrix(
  core: Core,
  shown: ShownThemes,
  places: readonly Place[],
  order: ColumnOrder,
): ThemeMatrix {
  const columns = orderColumns(
    places.map((place) => ({
      place,
      known: place.territories.filter((id) => shown.byTerritory.has(id)).length,
    })),
    order,
    shown,
  );
  const has = (theme: string) => (id: string) => shown.byTerritory.get(id)?.has(theme) === true;
  const rows = core.families.flatMap((family) =>
    core.themes
      .filter((theme) => theme.family === family.id)
      .map((theme) => ({
        theme,
        total: shown.territories.filter(has(theme.id)).length,
        cells: columns.map(({ place, known }) =>
          known === 0 ? null : place.territories.filter(has(theme.id)).length,
        ),
      })),
  );
  return {
    columns,
    rows,
    known: shown.byTerritory.size,
    territories: shown.territories.length,
    most: rows.reduce((most, { cells }) => cells.reduce<number>((a, b) => Math.max(a, b ?? 0), most), 0),
  };
}

/** By count: territories with a known theme, then themes known in all; the order of codes breaks ties. */
function orderColumns(
  columns: readonly MatrixColumn[],
  order: ColumnOrder,
  shown: ShownThemes,
): readonly MatrixColumn[] {
  if (order === "code") return columns;
  const themes = new Map(
    columns.map(({ place }) => [
      place.id,
      new Set(place.territories.flatMap((id) => [...(shown.byTerritory.get(id) ?? [])])).size,
    ]),
  );
  const themesOf = ({ place }: MatrixColumn) => themes.get(place.id) ?? 0;
  return [...columns].sort((a, b) => b.known - a.known || themesOf(b) - themesOf(a));
}
