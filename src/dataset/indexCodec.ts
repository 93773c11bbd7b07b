import type { Core } from "../domain/facts";
import { type Codec, decode, type Json, malformed, objectAt, text } from "./codec";
import {
  academieColumns,
  budgetColumns,
  communeColumns,
  departementColumns,
  familyColumns,
  partnerColumns,
  partnershipColumns,
  regionColumns,
  replacementColumn,
  territoryColumns,
  themeColumns,
} from "./indexTables";
import type { Outcome } from "./outcome";
import { budgetId, partnershipId } from "./rowIds";
import {
  PlaceDerivation,
  restoreCommune,
  restoreDepartement,
  storeCommune,
  storeDepartements,
} from "./storedPlaces";
import { restoreTerritory, storeTerritory } from "./storedTerritory";
import { maskedWords, maskOf } from "./wordMask";

/**
 * `data/index.json`: the core in as few bytes as can be (20 kB gzip is its budget). Columns instead
 * of rows, ids as ranks in the table they belong to, and nothing that can be made again from the rest:
 * ids from names, places from communes, ids of partnerships and budget lines from their ranks.
 */
export interface IndexFile {
  readonly version: number;
  readonly [part: string]: Json;
}

/** To raise whenever an older page could misread the file. */
const VERSION = 1;

export function encodeIndex(core: Core): IndexFile {
  const ids = {
    families: core.families.map(({ id }) => id),
    themes: core.themes.map(({ id }) => id),
    regions: core.regions.map(({ code }) => code),
    departements: core.departements.map(({ code }) => code),
    academies: core.academies.map(({ slug }) => slug),
    communes: core.communes.map(({ code }) => code),
    partners: core.partners.map(({ id }) => id),
    territories: core.territories.map(({ id }) => id),
    budgets: core.budgets.map(({ id }) => id),
  };
  const departements = storeDepartements(core);
  const derivation = new PlaceDerivation(core.communes, departements);
  const short = (id: string, source: string) => maskOf(id, source) ?? id;
  return {
    version: VERSION,
    factsDate: core.factsDate,
    partners: partnerColumns.write(
      core.partners.map((row) => ({ ...row, id: short(row.id, partnerSource(row)) })),
    ),
    families: familyColumns.write(core.families.map((row) => ({ ...row, id: short(row.id, row.label) }))),
    themes: themeColumns(ids.families).write(
      core.themes.map((row) => ({ ...row, id: short(row.id, row.label) })),
    ),
    regions: regionColumns.write(core.regions),
    academies: academieColumns.write(
      core.academies.map(({ slug, name }) => ({ id: short(slug, name), name })),
    ),
    departements: departementColumns(ids.regions, ids.academies).write(departements),
    communes: communeColumns(ids.departements).write(core.communes.map(storeCommune)),
    territories: territoryColumns(ids).write(
      core.territories.map((territory) => storeTerritory(territory, derivation)),
    ),
    replacedBy: replacementColumn(ids.territories).write(core.territories.map((row) => row.replacedBy)),
    budgets: budgetColumns(ids.territories).write(core.budgets),
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
  const long = (id: number | string, source: string) =>
    typeof id === "number" ? maskedWords(id, source) : id;

  const families = part("families", familyColumns).map((row) => ({ ...row, id: long(row.id, row.label) }));
  const familyIds = families.map(({ id }) => id);
  const themes = part("themes", themeColumns(familyIds)).map((row) => ({
    ...row,
    id: long(row.id, row.label),
  }));
  const regions = part("regions", regionColumns);
  const academies = part("academies", academieColumns).map(({ id, name }) => ({
    slug: long(id, name),
    name,
  }));
  const places = {
    regions: regions.map(({ code }) => code),
    academies: academies.map(({ slug }) => slug),
  };
  const stored = part("departements", departementColumns(places.regions, places.academies));
  const departements = stored.map(restoreDepartement);
  const departementCodes = departements.map(({ code }) => code);
  const communes = part("communes", communeColumns(departementCodes)).map(restoreCommune);
  const partners = part("partners", partnerColumns).map((row) => ({
    ...row,
    id: long(row.id, partnerSource(row)),
  }));
  const derivation = new PlaceDerivation(communes, stored);
  const ids = {
    ...places,
    departements: departementCodes,
    communes: communes.map(({ code }) => code),
    themes: themes.map(({ id }) => id),
    partners: partners.map(({ id }) => id),
    budgets: ranks(file.budgets, budgetId, `${path}.budgets`),
  };
  const placed = part("territories", territoryColumns(ids)).map((row) => restoreTerritory(row, derivation));
  const territories = placed.map(({ id }) => id);
  const replacedBy = part("replacedBy", replacementColumn(territories));
  return {
    factsDate: part("factsDate", text),
    territories: placed.map((row, rank) => ({ ...row, replacedBy: replacedBy[rank] ?? [] })),
    partnerships: part("partnerships", partnershipColumns({ ...ids, territories })).map((row, rank) => ({
      ...row,
      id: partnershipId(rank),
    })),
    partners,
    budgets: part("budgets", budgetColumns(territories)).map((row, rank) => ({ ...row, id: budgetId(rank) })),
    themes,
    families,
    communes,
    departements,
    regions,
    academies,
  };
}

function partnerSource(partner: { readonly name: string; readonly otherNames: readonly string[] }): string {
  return [partner.name, ...partner.otherNames].join(" ");
}

/** Ids of the rows of a table that is not read yet: territories refer to budget lines and conversely. */
function ranks(table: unknown, idOf: (rank: number) => string, path: string): string[] {
  const { start } = objectAt(table, path);
  if (!Array.isArray(start)) return malformed(`${path}.start`, "array");
  return start.map((_, rank) => idOf(rank));
}
