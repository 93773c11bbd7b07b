import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail, type Outcome, succeed } from "../../src/dataset/outcome";
import type { TableFile } from "../../src/dataset/table";
import { parseTableSchema, type TableSchema, type TableSchemas } from "../../src/dataset/tableSchema";
import { problems } from "../../src/i18n/fr/problems";
import { type Areas, readAreas } from "./areas";

/** The project's own files: schemas, package description and outlines do not come from the given folder. */
const PROJECT_DATA = fileURLToPath(new URL("../", import.meta.url));
export const SCHEMA_FOLDER = join(PROJECT_DATA, "schema");
export const DATA_PACKAGE = join(PROJECT_DATA, "datapackage.json");
const OUTLINES = join(PROJECT_DATA, "geo", "departements-detail.topo.json");

/** The CSV files of `folder` that bear the name of a table. Missing ones are told by the check. */
export function readTables(folder: string, names: Iterable<string>): Outcome<TableFile[], string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return fail(problems.noFolder(folder));
  const present = new Set(readdirSync(folder));
  const files = [...names].filter((name) => present.has(`${name}.csv`));
  return succeed(files.map((name) => ({ name, content: readFileSync(join(folder, `${name}.csv`)) })));
}

/** Every schema of the project, by name of table, in alphabetical order. */
export function readSchemas(): Outcome<TableSchemas, string> {
  const schemas = new Map<string, TableSchema>();
  for (const file of readdirSync(SCHEMA_FOLDER).sort()) {
    const name = file.replace(/\.json$/, "");
    const json = readJson(join(SCHEMA_FOLDER, file));
    const schema = json.ok ? parseTableSchema(name, json.value) : json;
    if (!schema.ok) return fail(problems.badFile(`schema/${file}`, schema.failure));
    schemas.set(name, schema.value);
  }
  return succeed(schemas);
}

/** Date at which the facts were compiled: `created` of the data package. */
export function readFactsDate(): Outcome<string, string> {
  const json = readJson(DATA_PACKAGE);
  if (!json.ok) return fail(problems.badFile("datapackage.json", json.failure));
  const created = (json.value as { readonly created?: unknown } | null)?.created;
  if (typeof created !== "string" || !/^\d{4}-\d{2}-\d{2}/.test(created)) {
    return fail(problems.badFile("datapackage.json", "« created » : date attendue"));
  }
  return succeed(created.slice(0, 10));
}

export function readOutlines(): Outcome<Areas, string> {
  const json = readJson(OUTLINES);
  const areas = json.ok ? readAreas(json.value) : json;
  return areas.ok ? areas : fail(problems.badFile("geo/departements-detail.topo.json", areas.failure));
}

function readJson(path: string): Outcome<unknown, string> {
  try {
    return succeed(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
