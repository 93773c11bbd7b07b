import { finding, type Report } from "./problem";
import { slugOf } from "./slug";
import { listOf, placeOf, type Row, type Table, textOf } from "./table";

/** One actor, one id: no name or other name of a partner is, but for case and accents, one of another. */
export function checkPartners(table: Table, report: Report): void {
  const bearers = new Map<string, Row>();
  for (const row of table.rows) {
    for (const column of ["nom", "autres_noms"]) {
      for (const found of listOf(row, column)) {
        const slug = slugOf(found);
        const bearer = bearers.get(slug) ?? row;
        bearers.set(slug, bearer);
        if (bearer === row || slug === "") continue;
        const params = { column, found, id: textOf(bearer, "id") ?? "", line: bearer.line };
        report(finding(placeOf(row, column), "sharedName", params, "warning"));
      }
    }
  }
}
