import { nearest } from "./nearest";
import { finding, type Report } from "./problem";
import type { Table } from "./table";
import type { TableSchema } from "./tableSchema";

/** Columns missing, unknown or repeated. Their order is free. */
export function checkHeader(table: Table, schema: TableSchema, report: Report): void {
  // An empty file is told once, when it is read.
  if (table.headers.length === 0) return;
  const expected = schema.fields.map((field) => field.name);
  const firstColumn = new Map<string, number>();
  for (const { name, column } of table.headers) {
    const first = firstColumn.get(name);
    if (first === undefined) firstColumn.set(name, column);
    else report(finding({ line: 1, column }, "repeatedColumn", { column: name, first }));
  }
  const missing = expected.filter((name) => !firstColumn.has(name));
  for (const [name, column] of firstColumn) {
    if (expected.includes(name)) continue;
    const params = { column: name, nearest: nearest(name, missing), missing };
    report(finding({ line: 1, column }, "unknownColumn", params));
  }
  for (const column of missing) {
    report(finding({ line: 1, column: table.headers.length }, "missingColumn", { column }));
  }
}
