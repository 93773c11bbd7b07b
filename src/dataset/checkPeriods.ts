import { parsePartialDate } from "../domain/partialDate";
import { finding, type Report } from "./problem";
import { placeOf, type Table, textOf } from "./table";

/** An end before its start, in any table that has both. `2022` is not before `2022-09`: precisions may differ. */
export function checkPeriods(table: Table, report: Report): void {
  for (const row of table.rows) {
    const start = parsePartialDate(textOf(row, "debut") ?? "");
    const end = parsePartialDate(textOf(row, "fin") ?? "");
    if (start === null || end === null) continue;
    const shared = Math.min(start.length, end.length);
    if (end.slice(0, shared) < start.slice(0, shared)) {
      report(finding(placeOf(row, "fin"), "endBeforeStart", { column: "fin", start, end }));
    }
  }
}
