import { nearest } from "./nearest";
import { finding, type Report } from "./problem";
import { listOf, placeOf, type Row, type Table, textOf } from "./table";
import type { Field, Reference, TableSchema } from "./tableSchema";

/** Values known of each `table.column` that some column refers to. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

function referenceKey(reference: Reference): string {
  return `${reference.table}.${reference.column}`;
}

/** Gathers the ids that rows may refer to, those of misaligned rows included. */
export function gatherKnownIds(tables: Iterable<Table>, schemas: Iterable<TableSchema>): KnownIds {
  const known = new Map<string, Set<string>>();
  const byName = new Map([...tables].map((table) => [table.name, table]));
  for (const schema of schemas) {
    for (const { reference } of schema.fields) {
      if (reference === null || known.has(referenceKey(reference))) continue;
      const target = byName.get(reference.table);
      const rows = target === undefined ? [] : [...target.rows, ...target.misaligned];
      const ids = rows.map((row) => textOf(row, reference.column)).filter((id) => id !== null);
      known.set(referenceKey(reference), new Set(ids));
    }
  }
  return known;
}

/** Ids that no row bears, and rows that refer to themselves in a column about other rows. */
export function checkReference(
  row: Row,
  field: Field,
  schema: TableSchema,
  known: KnownIds,
  report: Report,
): void {
  if (field.reference === null) return;
  const ids = known.get(referenceKey(field.reference));
  // The whole table is missing or empty, which is told once.
  if (ids === undefined || ids.size === 0) return;
  const { table } = field.reference;
  const ownId = table === schema.name ? textOf(row, field.reference.column) : null;
  const column = field.name;
  const place = placeOf(row, column);
  const text = textOf(row, column);
  const values =
    field.separator === null ? (text === null ? [] : [text]) : listOf(row, column, field.separator);
  for (const found of new Set(values)) {
    if (found === "") continue;
    if (found === ownId && field.name !== field.reference.column) {
      report(finding(place, "selfReference", { column, found }));
    } else if (!ids.has(found)) {
      const separator = wrongSeparator(found, field, ids);
      const suggestion = separator === null ? nearest(found, ids) : null;
      report(finding(place, "unknownId", { column, found, table, nearest: suggestion, separator }));
    }
  }
}

/** The separator to write when a list of known ids was joined by commas, semicolons or spaces. */
function wrongSeparator(found: string, field: Field, ids: ReadonlySet<string>): string | null {
  if (field.separator === null) return null;
  const parts = found.split(/[,;/\s]+/).filter((part) => part !== "");
  return parts.length > 1 && parts.some((part) => ids.has(part)) ? field.separator : null;
}

/** Rows that bear the primary key, or the value of a unique column, of an earlier row. */
export function checkDuplicates(table: Table, schema: TableSchema, report: Report): void {
  const uniques = schema.fields.filter((field) => field.unique).map((field) => [field.name]);
  const keys = [schema.primaryKey, ...uniques].filter((columns) => columns.length > 0);
  const distinctKeys = new Map(keys.map((columns) => [columns.join(","), columns]));
  for (const columns of distinctKeys.values()) {
    const firstLine = new Map<string, number>();
    for (const row of table.rows) {
      const values = columns.map((column) => textOf(row, column));
      if (values.every((value) => value === null)) continue;
      const key = JSON.stringify(values);
      const first = firstLine.get(key);
      if (first === undefined) {
        firstLine.set(key, row.line);
        continue;
      }
      const params = {
        column: columns.join(", "),
        found: values.map((value) => value ?? "").join(", "),
        firstLine: first,
      };
      report(finding(placeOf(row, columns[0] ?? ""), "duplicateId", params));
    }
  }
}
