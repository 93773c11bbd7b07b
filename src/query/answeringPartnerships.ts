import type { Filters } from "../domain/filters";
import type { Prepared } from "./prepare";
import type { Result } from "./result";
import { runQuery } from "./runQuery";

/**
 * Ids of the partnerships that answer every filter but the theme, for whoever counts themes: a theme that
 * is filtered on chooses the territories, and must not hide the other themes of these same territories.
 *
 * @param result the answer to these filters
 */
export function answeringPartnerships(
  prepared: Prepared,
  filters: Filters,
  result: Result,
): readonly string[] {
  if (filters.theme.length === 0) return result.partnerships;
  return runQuery(prepared, { ...filters, theme: [] }).partnerships;
}
