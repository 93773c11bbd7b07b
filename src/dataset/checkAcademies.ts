import type { Hierarchy } from "./hierarchy";
import { nearest } from "./nearest";
import { finding, type Report } from "./problem";
import { placeOf, type Table, textOf } from "./table";
import { readAcademies } from "./territoryPlace";

/**
 * Every département has its académie, under a code that exists. Overseas collectivities (codes of
 * three digits from 975, but for the five départements 971 to 976) may have none: some are attached
 * to a vice-rectorat.
 */
export function checkAcademies(table: Table, hierarchy: Hierarchy, report: Report): void {
  const column = "departement";
  for (const row of table.rows) {
    const found = textOf(row, column);
    if (found === null || hierarchy.departements.has(found)) continue;
    const suggestion = hierarchy.departements.has(`0${found}`)
      ? `0${found}`
      : nearest(found, hierarchy.departements.keys());
    report(finding(placeOf(row, column), "unknownDepartement", { column, found, nearest: suggestion }));
  }
  const known = readAcademies(table);
  if (known.size === 0) return;
  for (const { code, name } of hierarchy.departements.values()) {
    if (known.has(code) || isCollectivity(code)) continue;
    report(finding({ line: 1, column: 1 }, "departementWithoutAcademie", { departement: code, name }));
  }
}

function isCollectivity(code: string): boolean {
  return code.length === 3 && !["971", "972", "973", "974", "976"].includes(code);
}
