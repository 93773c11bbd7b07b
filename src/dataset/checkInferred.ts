import { nearest } from "./nearest";
import { finding, type Report } from "./problem";
import { listOf, placeOf, type Table } from "./table";

/** `deduit` names the columns of its row that were inferred: they must be columns of the table. */
export function checkInferred(table: Table, report: Report): void {
  const columns = table.headers.map((header) => header.name);
  for (const row of table.rows) {
    for (const found of listOf(row, "deduit")) {
      if (found === "" || columns.includes(found)) continue;
      const params = { column: "deduit", found, nearest: nearest(found, columns) };
      report(finding(placeOf(row, "deduit"), "unknownColumnName", params));
    }
  }
}
