import { createRequire } from "node:module";
import type { FormerCommune, Hierarchy } from "../../src/dataset/hierarchy";
import type { Commune, Departement, Region } from "../../src/domain/facts";

/** A record of `communes.json`: communes of today, and what is or was part of one. */
interface CommuneRecord {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly type: "commune-actuelle" | "commune-deleguee" | "commune-associee" | "arrondissement-municipal";
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  /** INSEE code of the commune that a delegated or associated commune belongs to. */
  readonly chefLieu?: string;
}

interface AreaRecord {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
}

const require = createRequire(import.meta.url);

/** The hierarchy of `@etalab/decoupage-administratif` (Insee's Code officiel géographique, La Poste's postcodes). */
export function loadHierarchy(): Hierarchy {
  const communeRecords: readonly CommuneRecord[] = read("communes");
  const departementRecords: readonly AreaRecord[] = read("departements");
  const regionRecords: readonly AreaRecord[] = read("regions");

  const communes = new Map<string, Commune>();
  for (const record of communeRecords) {
    if (record.type !== "commune-actuelle" && record.type !== "arrondissement-municipal") continue;
    communes.set(record.code, {
      code: record.code,
      name: typographic(record.nom),
      departement: record.departement,
      postcodes: record.codesPostaux ?? [],
    });
  }
  return {
    communes,
    formerCommunes: formerCommunes(communeRecords, communes),
    departements: new Map<string, Departement>(
      departementRecords.map(({ code, nom, region }) => [code, { code, name: typographic(nom), region }]),
    ),
    regions: new Map<string, Region>(
      regionRecords.map(({ code, nom }) => [code, { code, name: typographic(nom) }]),
    ),
  };
}

/** A code may have become that of a new commune since: only those of no commune of today are former. */
function formerCommunes(
  records: readonly CommuneRecord[],
  communes: ReadonlyMap<string, Commune>,
): ReadonlyMap<string, FormerCommune> {
  const former = new Map<string, FormerCommune>();
  for (const record of records) {
    for (const code of record.anciensCodes ?? []) {
      if (!communes.has(code)) former.set(code, { name: null, replacedBy: record.code });
    }
  }
  for (const record of records) {
    const isPart = record.type === "commune-deleguee" || record.type === "commune-associee";
    if (isPart && record.chefLieu !== undefined && !communes.has(record.code)) {
      former.set(record.code, { name: typographic(record.nom), replacedBy: record.chefLieu });
    }
  }
  return former;
}

function read<Content>(name: string): Content {
  return require(`@etalab/decoupage-administratif/data/${name}.json`) as Content;
}

/** Official names come with straight apostrophes. */
function typographic(name: string): string {
  return name.replaceAll("'", "’");
}
