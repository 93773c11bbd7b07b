import type { Core, CoreTerritory } from "../domain/facts";
import type { Hierarchy } from "./hierarchy";

type Places = Pick<Core, "communes" | "departements" | "regions" | "academies">;

/**
 * The part of the hierarchy that some territory touches, each list sorted by code or slug.
 * `academieNames`: names by slug.
 */
export function touchedPlaces(
  territories: readonly CoreTerritory[],
  hierarchy: Hierarchy,
  academieNames: ReadonlyMap<string, string>,
): Places {
  const codes = (of: (territory: CoreTerritory) => readonly string[]) =>
    [...new Set(territories.flatMap(of))].sort();
  const pick = <Place>(from: ReadonlyMap<string, Place>, keys: readonly string[]) =>
    keys.map((key) => from.get(key)).filter((place) => place !== undefined);
  return {
    communes: pick(
      hierarchy.communes,
      codes((territory) => territory.communes),
    ),
    departements: pick(
      hierarchy.departements,
      codes((territory) => territory.departements),
    ),
    regions: pick(
      hierarchy.regions,
      codes((territory) => territory.regions),
    ),
    academies: codes((territory) => territory.academies).map((slug) => ({
      slug,
      name: academieNames.get(slug) ?? slug,
    })),
  };
}
