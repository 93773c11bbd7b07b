import type { Hierarchy } from "./hierarchy";
import { finding, type Place, type Report } from "./problem";
import { listOf, placeOf, type Row } from "./table";

/** Codes of a list column that are not those of communes of today; says what replaced an obsolete one. */
export function checkCommunes(row: Row, column: string, hierarchy: Hierarchy, report: Report): void {
  const place = placeOf(row, column);
  for (const found of new Set(listOf(row, column))) {
    if (found !== "" && !hierarchy.communes.has(found)) {
      reportCommune(found, column, place, hierarchy, report);
    }
  }
}

function reportCommune(
  found: string,
  column: string,
  place: Place,
  hierarchy: Hierarchy,
  report: Report,
): void {
  const former = hierarchy.formerCommunes.get(found);
  const successor = former && hierarchy.communes.get(former.replacedBy);
  if (former && successor) {
    const params = { column, found, name: former.name, code: successor.code, newName: successor.name };
    report(finding(place, "obsoleteCommune", params));
    return;
  }
  // Spreadsheets read "01053" as the number 1053.
  const withZero = /^\d{4}$/.test(found) ? (hierarchy.communes.get(`0${found}`) ?? null) : null;
  const params = { column, found, postcodeOf: communesOfPostcode(found, hierarchy), withZero };
  report(finding(place, "unknownCommune", params));
}

/** At most three: some postcodes are those of dozens of villages. */
function communesOfPostcode(postcode: string, hierarchy: Hierarchy) {
  const found = [...hierarchy.communes.values()].filter((commune) => commune.postcodes.includes(postcode));
  return found.length > 3 ? [] : found.map(({ code, name }) => ({ code, name }));
}
