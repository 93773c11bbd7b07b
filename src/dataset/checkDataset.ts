import { checkAcademies } from "./checkAcademies";
import { checkBudgets } from "./checkBudgets";
import { checkCell } from "./checkCell";
import { checkCommunes } from "./checkCommunes";
import { checkFigures } from "./checkFigures";
import { checkHeader } from "./checkHeader";
import { checkInferred } from "./checkInferred";
import { checkPartners } from "./checkPartners";
import { checkPeriods } from "./checkPeriods";
import { checkQpv } from "./checkQpv";
import { checkDuplicates, checkReference, gatherKnownIds, type KnownIds } from "./checkReferences";
import { type AreaCentre, checkTerritories, type DepartementContains } from "./checkTerritories";
import type { Hierarchy } from "./hierarchy";
import { compareProblems, type Finding, finding, type Problem, type Report } from "./problem";
import { readTable, type Table, type TableFile } from "./table";
import type { TableSchema, TableSchemas } from "./tableSchema";
import { readAcademies } from "./territoryPlace";

export interface CheckOptions {
  readonly schemas: TableSchemas;
  readonly hierarchy: Hierarchy;
  readonly departementContains: DepartementContains | null;
  readonly areaCentre: AreaCentre;
}

export interface CheckedDataset {
  /** Tables that could be read, by name, in the order of the schemas. */
  readonly tables: ReadonlyMap<string, Table>;
  /** All that is wrong, by table then line then column. Warnings do not prevent the build. */
  readonly problems: readonly Problem[];
}

/** Reads and checks the tables of a folder: every problem at once, each with its place. */
export function checkDataset(files: readonly TableFile[], options: CheckOptions): CheckedDataset {
  const contents = new Map(files.map((file) => [file.name, file]));
  const tables = new Map<string, Table>();
  const findings = new Map<string, Finding[]>();
  for (const schema of options.schemas.values()) {
    const file = contents.get(schema.name);
    if (file === undefined) {
      findings.set(schema.name, [finding({ line: 1, column: 1 }, "missingTable", { table: schema.name })]);
      continue;
    }
    const read = readTable(
      file,
      schema.fields.map((field) => field.name),
    );
    tables.set(schema.name, read.table);
    findings.set(schema.name, [...read.findings]);
  }
  const known = gatherKnownIds(tables.values(), options.schemas.values());
  for (const [name, table] of tables) {
    const report: Report = (found) => findings.get(name)?.push(found);
    const schema = options.schemas.get(name);
    if (schema) checkAgainstSchema(table, schema, known, report);
    checkDomain(table, tables, options, report);
  }
  const problems = [...findings].flatMap(([name, found]) =>
    found.sort(compareProblems).map((each) => ({ ...each, file: `${name}.csv` })),
  );
  return { tables, problems };
}

export function hasErrors(checked: CheckedDataset): boolean {
  return checked.problems.some((problem) => problem.severity === "error");
}

function checkAgainstSchema(table: Table, schema: TableSchema, known: KnownIds, report: Report): void {
  checkHeader(table, schema, report);
  for (const row of table.rows) {
    for (const field of schema.fields) {
      checkCell(row, field, report);
      checkReference(row, field, schema, known, report);
    }
  }
  checkDuplicates(table, schema, report);
}

/** What no schema can say: rules that need several columns, several tables or the hierarchy. */
function checkDomain(
  table: Table,
  tables: ReadonlyMap<string, Table>,
  options: CheckOptions,
  report: Report,
): void {
  const { hierarchy } = options;
  checkPeriods(table, report);
  checkInferred(table, report);
  switch (table.name) {
    case "territoires":
      checkTerritories(table, { ...options, academies: readAcademies(tables.get("academies")) }, report);
      break;
    case "partenariats":
      for (const row of table.rows) checkCommunes(row, "lieux", hierarchy, report);
      break;
    case "partenaires":
      checkPartners(table, report);
      break;
    case "budgets":
      checkBudgets(table, report);
      break;
    case "indicateurs":
      checkFigures(table, report);
      break;
    case "academies":
      checkAcademies(table, hierarchy, report);
      break;
    case "qpv": {
      const territories = tables.get("territoires")?.rows ?? [];
      checkQpv(table, territories, hierarchy, readAcademies(tables.get("academies")), report);
      break;
    }
  }
}
