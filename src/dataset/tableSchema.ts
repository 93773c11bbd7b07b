import { fail, type Outcome, succeed } from "./outcome";

/** How the text of a cell (or of each element of a list) is read. */
type FieldKind = "text" | "number" | "integer" | "amount" | "date" | "place";

/** A column of a table whose values a cell may name. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly unique: boolean;
  /** Separator of the elements when the cell holds a list. */
  readonly separator: string | null;
  readonly reference: Reference | null;
  readonly choices: readonly string[] | null;
  readonly pattern: RegExp | null;
  readonly example: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface TableSchema {
  /** Name of the table, which is that of its file without `.csv`. */
  readonly name: string;
  readonly fields: readonly Field[];
  /** Columns that together name a row. */
  readonly primaryKey: readonly string[];
}

/** Schemas by table name, in the order in which problems are told. */
export type TableSchemas = ReadonlyMap<string, TableSchema>;

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a Table Schema (https://specs.frictionlessdata.io/table-schema/) with our two properties:
 * `separateur` (the cell is a list) and `reference` (`"territoires.id"`: the values are ids of that
 * column). The failure says which part of the schema cannot be read.
 */
export function parseTableSchema(name: string, json: unknown): Outcome<TableSchema, string> {
  if (!isObject(json)) return fail("objet JSON attendu");
  if (!Array.isArray(json.fields) || json.fields.length === 0) return fail("« fields » manquant");
  const fields: Field[] = [];
  for (const [index, each] of json.fields.entries()) {
    const field = parseField(each);
    if (!field.ok) return fail(`fields[${index}] : ${field.failure}`);
    fields.push(field.value);
  }
  const primaryKey = stringsOf(json.primaryKey);
  const stray = primaryKey.find((column) => !fields.some((field) => field.name === column));
  if (stray !== undefined) return fail(`primaryKey : « ${stray} » n’est pas une colonne`);
  return succeed({ name, fields, primaryKey });
}

function parseField(json: unknown): Outcome<Field, string> {
  if (!isObject(json) || typeof json.name !== "string") return fail("« name » manquant");
  const constraints = isObject(json.constraints) ? json.constraints : {};
  const reference = parseReference(json.reference);
  if (!reference.ok) return reference;
  const pattern = parsePattern(constraints.pattern);
  if (!pattern.ok) return pattern;
  return succeed({
    name: json.name,
    kind: kindOf(json.name, json.type),
    required: constraints.required === true,
    unique: constraints.unique === true,
    separator: typeof json.separateur === "string" ? json.separateur : null,
    reference: reference.value,
    choices: Array.isArray(constraints.enum) ? constraints.enum.map(String) : null,
    pattern: pattern.value,
    example: exampleOf(json.example),
    minimum: typeof constraints.minimum === "number" ? constraints.minimum : null,
    maximum: typeof constraints.maximum === "number" ? constraints.maximum : null,
  });
}

/** Columns that hold a partial date. Table Schema has no type for a date of variable precision. */
const DATE_COLUMNS: ReadonlySet<string> = new Set(["debut", "fin", "date"]);

/** INSEE codes: the hierarchy says more than a pattern can of a code that is wrong. */
const PLACE_COLUMNS: ReadonlySet<string> = new Set(["communes", "lieux", "departement"]);

function kindOf(name: string, type: unknown): FieldKind {
  if (DATE_COLUMNS.has(name)) return "date";
  if (PLACE_COLUMNS.has(name)) return "place";
  if (name.startsWith("montant")) return "amount";
  if (type === "integer" || type === "year") return "integer";
  if (type === "number") return "number";
  return "text";
}

function parseReference(json: unknown): Outcome<Reference | null, string> {
  if (json === undefined) return succeed(null);
  const [table, column, ...rest] = typeof json === "string" ? json.split(".") : [];
  if (!table || !column || rest.length > 0) return fail("« reference » doit s’écrire table.colonne");
  return succeed({ table, column });
}

/** A Table Schema pattern must match the whole value. */
function parsePattern(json: unknown): Outcome<RegExp | null, string> {
  if (typeof json !== "string") return succeed(null);
  try {
    return succeed(new RegExp(`^(?:${json})$`, "u"));
  } catch {
    return fail(`« pattern » illisible : ${json}`);
  }
}

function exampleOf(json: unknown): string | null {
  return typeof json === "string" || typeof json === "number" ? String(json) : null;
}

function stringsOf(json: unknown): string[] {
  if (typeof json === "string") return [json];
  return Array.isArray(json) ? json.filter((each): each is string => typeof each === "string") : [];
}

function isObject(json: unknown): json is Json {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
