import type { IndexedCommune, IndexedDepartement } from "../../dataset/communeIndex";
import { arrondissementNumber, cityOf } from "../../domain/municipalArrondissements";
import type { CommuneSearch } from "../../query/communeSearch";

/** The commune that the reader asks about. */
export interface QuartierPlace {
  readonly commune: IndexedCommune;
  readonly departement: IndexedDepartement;
  /** The whole commune, when the reader asks about an arrondissement of it; facts are told of the commune. */
  readonly city: IndexedCommune | null;
  /** Number of that arrondissement. */
  readonly arrondissement: number | null;
}

/** The place whose INSEE code is `code`; `null` when it is that of no commune of today. */
export function quartierPlace(search: CommuneSearch, code: string): QuartierPlace | null {
  const commune = search.find(code);
  if (commune === null) return null;
  const city = cityOf(code);
  return {
    commune,
    departement: search.departement(commune.departement),
    city: city === null ? null : search.find(city),
    arrondissement: arrondissementNumber(code),
  };
}

/** The code that territories bear for this place, and that the atlas can be filtered on. */
export function filterCode({ commune, city }: QuartierPlace): string {
  return (city ?? commune).code;
}
