import type { Commune, Core, CoreTerritory, Departement } from "../domain/facts";
import type { StoredCommune, StoredDepartement } from "./indexTables";
import { expandCode, shortenCode } from "./shortCode";

/** Communes and départements as `index.json` keeps them, and what the places of a territory follow from. */

/** Postcodes mostly begin as the INSEE code of their commune. */
const POSTCODE_PREFIX = 2;

export function storeCommune({ code, name, departement, postcodes }: Commune): StoredCommune {
  const prefix = code.slice(0, POSTCODE_PREFIX);
  return {
    code: shortenCode(code, departement),
    name,
    departement,
    postcodes: postcodes.map((postcode) => shortenCode(postcode, prefix)),
  };
}

export function restoreCommune(stored: StoredCommune): Commune {
  const { name, departement } = stored;
  const code = expandCode(stored.code, departement);
  const prefix = code.slice(0, POSTCODE_PREFIX);
  return {
    code,
    name,
    departement,
    postcodes: stored.postcodes.map((postcode) => expandCode(postcode, prefix)),
  };
}

export function storeDepartements(core: Core): StoredDepartement[] {
  const academies = new Map<string, readonly string[]>();
  for (const { departements, academies: own } of core.territories) {
    const [only, ...others] = departements;
    if (only !== undefined && others.length === 0 && own.length === 1) academies.set(only, own);
  }
  return core.departements.map((each) => ({ ...each, academies: academies.get(each.code) ?? [] }));
}

export function restoreDepartement({ code, name, region }: StoredDepartement): Departement {
  return { code, name, region };
}

type Places = Pick<CoreTerritory, "departements" | "regions" | "academies">;

/** How the places of a territory follow from those below them: sorted, each once. */
export class PlaceDerivation {
  readonly #departementOf: ReadonlyMap<string, string>;
  readonly #departements: ReadonlyMap<string, StoredDepartement>;

  constructor(communes: readonly Commune[], departements: readonly StoredDepartement[]) {
    this.#departementOf = new Map(communes.map(({ code, departement }) => [code, departement]));
    this.#departements = new Map(departements.map((departement) => [departement.code, departement]));
  }

  departements(communes: readonly string[]): string[] {
    return distinct(communes.flatMap((code) => this.#departementOf.get(code) ?? []));
  }

  regionsAndAcademies(departements: readonly string[]): Pick<Places, "regions" | "academies"> {
    const found = departements.flatMap((code) => this.#departements.get(code) ?? []);
    return {
      regions: distinct(found.map(({ region }) => region)),
      academies: distinct(found.flatMap(({ academies }) => academies)),
    };
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
