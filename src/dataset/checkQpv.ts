import type { Hierarchy } from "./hierarchy";
import { finding, type Report } from "./problem";
import { placeOf, type Row, type Table, textOf } from "./table";
import { type AcademieByDepartement, departementsOf } from "./territoryPlace";

/** A neighbourhood whose code is of another département than its territory: a likely mispairing. */
export function checkQpv(
  table: Table,
  territories: readonly Row[],
  hierarchy: Hierarchy,
  academies: AcademieByDepartement,
  report: Report,
): void {
  const rows = new Map(territories.map((row) => [textOf(row, "id"), row]));
  for (const row of table.rows) {
    const found = textOf(row, "code");
    const territory = rows.get(textOf(row, "territoire"));
    const departement = found === null ? null : departementOfQpv(found);
    if (found === null || territory === undefined || departement === null) continue;
    const expected = departementsOf(territory, hierarchy, academies);
    if (expected.length === 0 || expected.includes(departement)) continue;
    const params = { column: "code", found, departement, expected };
    report(finding(placeOf(row, "code"), "otherDepartementQpv", params, "warning"));
  }
}

/** `QP042012` → `42`, `QP02A001` → `2A`, `QN97101M` → `971`; `null` for another form. */
function departementOfQpv(code: string): string | null {
  const match = /^Q[PN](\d\d[\dAB])/.exec(code);
  return match?.[1]?.replace(/^0/, "") ?? null;
}
