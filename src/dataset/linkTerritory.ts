import type { Budget, CoreTerritory, Indicator, LonLat, Qpv } from "../domain/facts";
import { type PartnerNature, POSITION_PRECISIONS, TERRITORY_TYPES } from "../domain/vocabulary";
import type { AreaCentre } from "./checkTerritories";
import { comparableGrant } from "./comparableGrant";
import type { Hierarchy } from "./hierarchy";
import { namesThatAdd, otherSpellings } from "./names";
import { choiceOf, dateOf, distinctList, requiredChoice, requiredNumber, requiredText } from "./readRow";
import { residentsOf } from "./residents";
import { roundPosition } from "./roundPosition";
import { slugOf } from "./slug";
import { numberOf, type Row } from "./table";
import { type AcademieByDepartement, departementsOf } from "./territoryPlace";

/** Everything of the other tables that a territory is told with. */
export interface TerritorySurroundings {
  readonly hierarchy: Hierarchy;
  readonly academies: AcademieByDepartement;
  /** Middle of the union of départements, for an académie without a point of its own. */
  readonly areaCentre: AreaCentre;
  readonly budgets: readonly Budget[];
  readonly indicators: readonly Indicator[];
  readonly qpvs: readonly Qpv[];
  readonly partnerNatures: ReadonlyMap<string, PartnerNature>;
}

/** A checked row of `territoires.csv` → what filters, map and list need of it. */
export function linkTerritory(row: Row, around: TerritorySurroundings): CoreTerritory {
  const id = requiredText(row, "id");
  const name = requiredText(row, "nom");
  const otherNames = otherSpellings(name, distinctList(row, "autres_noms"));
  const communes = distinctList(row, "communes");
  const departements = departementsOf(row, around.hierarchy, around.academies);
  const wave = numberOf(row, "vague");
  const localWave = numberOf(row, "vague_selon_sources_locales");
  const precision = choiceOf(row, "precision", POSITION_PRECISIONS) ?? "academie";
  return {
    id,
    name,
    otherNames,
    type: requiredChoice(row, "type", TERRITORY_TYPES),
    wave,
    waveInLocalSources: localWave === wave ? null : localWave,
    start: dateOf(row, "debut"),
    end: dateOf(row, "fin"),
    replacedBy: distinctList(row, "remplace_par"),
    communes,
    departements,
    regions: regionsOf(departements, around.hierarchy),
    academies: academiesOf(departements, around.academies),
    position: roundPosition(positionOf(row, departements, around.areaCentre), precision),
    precision,
    quartiers: namesThatAdd(
      [name, ...otherNames, ...communes.map((code) => around.hierarchy.communes.get(code)?.name ?? code)],
      [
        ...distinctList(row, "quartiers"),
        ...around.qpvs.filter((qpv) => qpv.territory === id).map((qpv) => qpv.name),
      ],
    ),
    declaredThemes: distinctList(row, "themes_declares"),
    grant: comparableGrant(id, around.budgets, around.partnerNatures),
    residents: residentsOf(id, around.indicators),
  };
}

function positionOf(row: Row, departements: readonly string[], areaCentre: AreaCentre): LonLat {
  const lat = numberOf(row, "lat");
  const lon = numberOf(row, "lon");
  const middle = lat === null || lon === null ? areaCentre(departements) : null;
  return middle ?? [requiredNumber(row, "lon"), requiredNumber(row, "lat")];
}

function regionsOf(departements: readonly string[], hierarchy: Hierarchy): string[] {
  const regions = departements.map((code) => hierarchy.departements.get(code)?.region);
  return [...new Set(regions.filter((code) => code !== undefined))].sort();
}

function academiesOf(departements: readonly string[], academies: AcademieByDepartement): string[] {
  const names = departements.map((code) => academies.get(code));
  return [...new Set(names.filter((name) => name !== undefined).map(slugOf))].sort();
}
