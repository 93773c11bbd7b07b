import type { LonLat } from "../domain/facts";
import { checkCommunes } from "./checkCommunes";
import type { Hierarchy } from "./hierarchy";
import { nearest } from "./nearest";
import { finding, type Report } from "./problem";
import { numberOf, placeOf, type Row, type Table, textOf } from "./table";
import { type AcademieByDepartement, departementsOf } from "./territoryPlace";

/** Whether a point is in a département, given or taken a margin for simplified outlines. */
export type DepartementContains = (position: LonLat, departement: string) => boolean;

/** Middle of the union of départements; `null` when none of them has an outline. */
export type AreaCentre = (departements: readonly string[]) => LonLat | null;

export interface TerritoryContext {
  readonly hierarchy: Hierarchy;
  readonly academies: AcademieByDepartement;
  /** `null` when no outline is at hand: positions are then not compared with départements. */
  readonly departementContains: DepartementContains | null;
  readonly areaCentre: AreaCentre;
}

/** Where each territory is: communes, académie, point. */
export function checkTerritories(table: Table, context: TerritoryContext, report: Report): void {
  for (const row of table.rows) {
    checkCommunes(row, "communes", context.hierarchy, report);
    const isAcademie = textOf(row, "type") === "academie";
    if (!isAcademie && textOf(row, "communes") === null) {
      report(finding(placeOf(row, "communes"), "noCommune", { column: "communes" }));
    }
    checkAcademie(row, isAcademie, context, report);
    checkPosition(row, isAcademie, context, report);
  }
}

function checkAcademie(row: Row, isAcademie: boolean, context: TerritoryContext, report: Report): void {
  const column = "academie";
  const place = placeOf(row, column);
  const found = textOf(row, column);
  if (found === null) {
    if (isAcademie) report(finding(place, "noAcademie", { column }));
    return;
  }
  // The whole table is missing or empty, which is told once.
  if (context.academies.size === 0) return;
  const names = new Set(context.academies.values());
  if (!names.has(found)) {
    report(finding(place, "unknownAcademie", { column, found, nearest: nearest(found, names) }));
    return;
  }
  const departements = departementsOf(row, context.hierarchy, context.academies);
  const expected = [...new Set(departements.map((code) => context.academies.get(code) ?? found))];
  if (expected.length > 0 && !expected.includes(found)) {
    report(finding(place, "otherAcademie", { column, found, expected }));
  }
}

function checkPosition(row: Row, isAcademie: boolean, context: TerritoryContext, report: Report): void {
  const lat = numberOf(row, "lat");
  const lon = numberOf(row, "lon");
  const isUnplaced = textOf(row, "lat") === null && textOf(row, "lon") === null;
  const departements = departementsOf(row, context.hierarchy, context.academies);
  // An académie without a point is placed by the build in the middle of its area.
  if (isAcademie && isUnplaced && (departements.length === 0 || context.areaCentre(departements))) return;
  for (const column of ["lat", "lon", "precision"] as const) {
    if (!row.cells.has(column) || textOf(row, column) !== null) continue;
    const code = column === "precision" ? "missingValue" : "missingPosition";
    report(finding(placeOf(row, column), code, { column }));
  }
  const contains = context.departementContains;
  if (lat === null || lon === null || contains === null) return;
  const isInside = (position: LonLat) => departements.some((code) => contains(position, code));
  if (departements.length === 0 || isInside([lon, lat])) return;
  const place = placeOf(row, "lat");
  if (isInside([lat, lon])) {
    report(finding(place, "swappedPosition", { lat, lon }));
    return;
  }
  const named = departements.map((code) => ({
    code,
    name: context.hierarchy.departements.get(code)?.name ?? code,
  }));
  report(finding(place, "outsideDepartement", { lat, lon, departements: named }));
}
