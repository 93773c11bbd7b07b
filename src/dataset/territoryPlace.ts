import type { Hierarchy } from "./hierarchy";
import { listOf, type Row, type Table, textOf } from "./table";

/** Name of the académie of each département, from `academies.csv`. */
export type AcademieByDepartement = ReadonlyMap<string, string>;

export function readAcademies(table: Table | undefined): AcademieByDepartement {
  const academies = new Map<string, string>();
  for (const row of table?.rows ?? []) {
    const departement = textOf(row, "departement");
    const academie = textOf(row, "academie");
    if (departement !== null && academie !== null) academies.set(departement, academie);
  }
  return academies;
}

/**
 * INSEE codes of the départements of a row of `territoires.csv`, sorted: those of its communes, or
 * all those of its académie when the territory is one. Codes that are not known are left out.
 */
export function departementsOf(row: Row, hierarchy: Hierarchy, academies: AcademieByDepartement): string[] {
  if (textOf(row, "type") === "academie") {
    const academie = textOf(row, "academie");
    return [...academies]
      .filter(([, name]) => name === academie)
      .map(([departement]) => departement)
      .sort();
  }
  const codes = listOf(row, "communes").map((code) => hierarchy.communes.get(code)?.departement);
  return [...new Set(codes.filter((code) => code !== undefined))].sort();
}
