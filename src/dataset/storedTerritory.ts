import type { CoreTerritory } from "../domain/facts";
import { yearOf } from "../domain/partialDate";
import type { StoredTerritory } from "./indexTables";
import { type PlaceDerivation, sameList } from "./storedPlaces";
import { maskedWords, maskOf } from "./wordMask";

/** Positions have 4 decimals at most (`roundPosition`): integers keep them exactly. */
const DEGREE = 10_000;

/** Written for the wave of a label that starts in the year of its wave, as nearly all do. */
const SAME_AS_START = 0;

function startYear({ start }: Pick<CoreTerritory, "start">): number | null {
  return start === null ? null : yearOf(start);
}

type Lists = Pick<CoreTerritory, "name" | "otherNames" | "departements">;

/** `42-saint-etienne-tarentaize-beaubrun` is made of the département and the names. */
function idSource({ departements, name, otherNames }: Lists): string {
  return [departements[0] ?? "", name, ...otherNames].join(" ");
}

export function storeTerritory(territory: CoreTerritory, derivation: PlaceDerivation): StoredTerritory {
  const { position, ...rest } = territory;
  const derived = derivation.regionsAndAcademies(territory.departements);
  const unless = (own: readonly string[], made: readonly string[]) => (sameList(own, made) ? null : own);
  return {
    ...rest,
    id: maskOf(territory.id, idSource(territory)) ?? territory.id,
    wave: territory.wave === startYear(territory) ? SAME_AS_START : territory.wave,
    departements: unless(territory.departements, derivation.departements(territory.communes)),
    regions: unless(territory.regions, derived.regions),
    academies: unless(territory.academies, derived.academies),
    lon: Math.round(position[0] * DEGREE),
    lat: Math.round(position[1] * DEGREE),
  };
}

export function restoreTerritory(
  stored: Omit<StoredTerritory, "replacedBy">,
  derivation: PlaceDerivation,
): Omit<CoreTerritory, "replacedBy"> {
  const { lon, lat, ...rest } = stored;
  const departements = stored.departements ?? derivation.departements(stored.communes);
  const derived = derivation.regionsAndAcademies(departements);
  const source = idSource({ ...rest, departements });
  return {
    ...rest,
    id: typeof stored.id === "number" ? maskedWords(stored.id, source) : stored.id,
    wave: stored.wave === SAME_AS_START ? startYear(stored) : stored.wave,
    departements,
    regions: stored.regions ?? derived.regions,
    academies: stored.academies ?? derived.academies,
    position: [lon / DEGREE, lat / DEGREE],
  };
}
