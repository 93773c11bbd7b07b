import type { SortColumn, TableSort } from "../../domain/viewState";

/** Columns in reading order; `communes` is told, not sorted. */
export const TABLE_COLUMNS = [
  "nom",
  "type",
  "vague",
  "departement",
  "communes",
  "partenariats",
  "themes",
  "budget",
  "habitants",
] as const satisfies readonly (SortColumn | "communes")[];
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Columns whose greatest values interest first. */
const GREATEST_FIRST: ReadonlySet<TableColumn> = new Set(["partenariats", "themes", "budget", "habitants"]);

/** Columns of figures, set flush right. */
export const NUMERIC_COLUMNS: ReadonlySet<TableColumn> = new Set([
  "vague",
  "partenariats",
  "budget",
  "habitants",
]);

/** The sort that pressing the header of `column` asks for: the useful direction first, then the other. */
export function nextSort(current: TableSort, column: SortColumn): TableSort {
  if (current.column === column) return { column, descending: !current.descending };
  return { column, descending: GREATEST_FIRST.has(column) };
}
