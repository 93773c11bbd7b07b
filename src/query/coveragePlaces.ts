import type { Atlas, Core, Departement, Region } from "../domain/facts";
import type { PlaceGrain } from "../domain/viewState";

/** A département or a région, whether or not a territory is in it. */
export interface CoveragePlace {
  /** INSEE code. */
  readonly code: string;
  readonly name: string;
  /** The région of a département; `null` for a région. */
  readonly region: Region | null;
  /** INSEE codes of what it is made of: itself alone for a département. */
  readonly departements: readonly string[];
}

/** The 101 départements. Other overseas collectivities are numbered alike and are none. */
const DEPARTEMENT = /^(?:\d\d|2[AB]|97[12346])$/;

/** Whether a place is an overseas collectivity that is neither a département nor a région: it counts apart. */
export function isCollectivity({ departements }: Pick<CoveragePlace, "departements">): boolean {
  return !departements.some(isDepartement);
}

/** Whether a code is that of a département, rather than of another overseas collectivity. */
function isDepartement(code: string): boolean {
  return DEPARTEMENT.test(code);
}

/**
 * The places that a coverage is told of, in the order of their codes: every département, and an overseas
 * collectivity (Saint-Martin) only when a territory of the atlas lies in it.
 */
export function coveragePlaces(
  core: Core,
  { allDepartements, allRegions }: Pick<Atlas, "allDepartements" | "allRegions">,
  grain: PlaceGrain,
): readonly CoveragePlace[] {
  const touched = new Set(core.territories.flatMap(({ departements }) => departements));
  const departements = allDepartements
    .filter(({ code }) => isDepartement(code) || touched.has(code))
    .sort(byCode);
  const regions = new Map(allRegions.map((region) => [region.code, region]));
  if (grain === "departement") {
    return departements.map(({ code, name, region }) => ({
      code,
      name,
      region: regions.get(region) ?? null,
      departements: [code],
    }));
  }
  return allRegions
    .map(({ code, name }) => ({ code, name, region: null, departements: codesIn(departements, code) }))
    .filter((place) => place.departements.length > 0)
    .sort(byCode);
}

const codesIn = (departements: readonly Departement[], region: string) =>
  departements.filter((each) => each.region === region).map(({ code }) => code);

const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);
