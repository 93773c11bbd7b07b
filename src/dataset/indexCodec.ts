import type { Core } from "../domain/facts";
import { arrayOf, type Codec, decode, type Json, malformed, objectAt, text } from "./codec";
import {
  academieColumns,
  budgetColumns,
  communeColumns,
  departementColumns,
  familyColumns,
  partnerColumns,
  partnershipColumns,
  regionColumns,
  type TerritoryName,
  territoryColumns,
  territoryNameColumns,
  themeColumns,
  type WithDerivedId,
} from "./indexTables";
import type { Outcome } from "./outcome";
import { slugOf } from "./slug";

/**
 * `data/index.json`: the core in as few bytes as can be (20 kB gzip is its budget). Columns instead
 * of rows, ids as ranks in the table they belong to, and no id that can be made again from a name.
 */
export interface IndexFile {
  readonly version: number;
  readonly [part: string]: Json;
}

/** To raise whenever an older page could misread the file. */
const VERSION = 1;

export function encodeIndex(core: Core): IndexFile {
  const ids = {
    families: idsOf(core.families),
    themes: idsOf(core.themes),
    regions: codesOf(core.regions),
    departements: codesOf(core.departements),
    academies: core.academies.map((academie) => academie.slug),
    communes: codesOf(core.communes),
    partners: idsOf(core.partners),
    territories: idsOf(core.territories),
    budgets: idsOf(core.budgets),
  };
  return {
    version: VERSION,
    factsDate: core.factsDate,
    families: familyColumns.write(core.families),
    themes: themeColumns(ids.families).write(core.themes),
    regions: regionColumns.write(core.regions),
    departements: departementColumns(ids.regions).write(core.departements),
    academies: academieColumns.write(core.academies),
    communes: communeColumns(ids.departements).write(core.communes),
    partners: partnerColumns.write(hideIds(core.partners, partnerId)),
    territoryNames: territoryNameColumns(ids.departements).write(hideIds(core.territories, territoryId)),
    budgetIds: ids.budgets,
    budgets: budgetColumns(ids.territories).write(core.budgets),
    territories: territoryColumns(ids).write(core.territories),
    partnerships: partnershipColumns(ids).write(core.partnerships),
  };
}

/** Reads `index.json`. The failure says what is not as expected: another version, a damaged part. */
export function decodeIndex(json: unknown): Outcome<Core, string> {
  return decode({ read: readIndex }, json);
}

function readIndex(json: unknown, path: string): Core {
  const file = objectAt(json, path);
  if (file.version !== VERSION) malformed(`${path}.version`, String(VERSION));
  const part = <Value>(name: string, codec: Codec<Value>) => codec.read(file[name], `${path}.${name}`);

  const families = part("families", familyColumns);
  const themes = part("themes", themeColumns(idsOf(families)));
  const regions = part("regions", regionColumns);
  const departements = part("departements", departementColumns(codesOf(regions)));
  const academies = part("academies", academieColumns);
  const communes = part("communes", communeColumns(codesOf(departements)));
  const partners = restoreIds(part("partners", partnerColumns), partnerId);
  const names = restoreIds(part("territoryNames", territoryNameColumns(codesOf(departements))), territoryId);
  const ids = {
    themes: idsOf(themes),
    regions: codesOf(regions),
    academies: academies.map((academie) => academie.slug),
    communes: codesOf(communes),
    partners: idsOf(partners),
    territories: idsOf(names),
    budgets: part("budgetIds", arrayOf(text)),
  };
  const budgets = part("budgets", budgetColumns(ids.territories));
  const territories = part("territories", territoryColumns(ids));
  return {
    factsDate: part("factsDate", text),
    territories: pair(names, territories, `${path}.territories`),
    partnerships: part("partnerships", partnershipColumns(ids)),
    partners,
    budgets: pair(
      ids.budgets.map((id) => ({ id })),
      budgets,
      `${path}.budgets`,
    ),
    themes,
    families,
    communes,
    departements,
    regions,
    academies,
  };
}

function partnerId(partner: { readonly name: string }): string {
  return slugOf(partner.name);
}

/** `42-saint-etienne-tarentaize-beaubrun`: its first département, then its name. */
function territoryId(territory: Omit<TerritoryName, "id">): string {
  return `${territory.departements[0]}-${slugOf(territory.name)}`;
}

function hideIds<Row extends { readonly id: string }>(
  rows: readonly Row[],
  idFrom: (row: Row) => string,
): WithDerivedId<Row>[] {
  return rows.map((row) => ({ ...row, id: row.id === idFrom(row) ? null : row.id }));
}

function restoreIds<Rest extends { readonly id: string | null }>(
  rows: readonly Rest[],
  idFrom: (row: Rest) => string,
): (Rest & { readonly id: string })[] {
  return rows.map((row) => ({ ...row, id: row.id ?? idFrom(row) }));
}

/** The two halves of rows that were written apart. */
function pair<A extends object, B extends object>(
  left: readonly A[],
  right: readonly B[],
  path: string,
): (A & B)[] {
  if (left.length !== right.length) malformed(path, `${left.length} rows`);
  return left.map((row, index) => ({ ...row, ...(right[index] as B) }));
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map((row) => row.id);
}

function codesOf(rows: readonly { readonly code: string }[]): string[] {
  return rows.map((row) => row.code);
}
