import type { Atlas, Core } from "../../domain/facts";
import { coveragePlaces } from "../../query/coveragePlaces";
import { fold } from "../../query/normalise";
import type { Result } from "../../query/result";
import { frenchOrder } from "../frenchOrder";
import type { PlaceKind } from "./reportPlace";

/** A place that a report may be about, with the territories that it would hold. */
export interface PlaceChoice {
  readonly kind: PlaceKind;
  readonly id: string;
  readonly name: string;
  /** 0: no territory is listed there, and that is what the report says. */
  readonly count: number;
}

/**
 * Every département, région and académie by French name, with the territories that answer the other
 * filters. Those of France where none is listed are there too: an agent looks for them all the same.
 */
export function reportPlaces(
  core: Core,
  atlas: Pick<Atlas, "allDepartements" | "allRegions">,
  facets: Pick<Result["facets"], PlaceKind>,
): Readonly<Record<PlaceKind, readonly PlaceChoice[]>> {
  const compare = frenchOrder();
  const choices = (kind: PlaceKind, places: readonly { readonly id: string; readonly name: string }[]) => {
    const counts = new Map(facets[kind].map(({ value, count }) => [value, count]));
    return places
      .map(({ id, name }) => ({ kind, id, name, count: counts.get(id) ?? 0 }))
      .sort((a, b) => compare(a.name, b.name));
  };
  const coded = ({ code, name }: { readonly code: string; readonly name: string }) => ({ id: code, name });
  return {
    departement: choices("departement", coveragePlaces(core, atlas, "departement").map(coded)),
    region: choices("region", coveragePlaces(core, atlas, "region").map(coded)),
    academie: choices(
      "academie",
      core.academies.map(({ slug, name }) => ({ id: slug, name })),
    ),
  };
}

/** Those whose name or code begins a word of the search, accents and case ignored. */
export function searchPlaces(
  places: Readonly<Record<PlaceKind, readonly PlaceChoice[]>>,
  search: string,
): Readonly<Record<PlaceKind, readonly PlaceChoice[]>> {
  const wanted = fold(search);
  const found = (kind: PlaceKind) =>
    places[kind].filter(({ id, name }) => ` ${fold(name)} ${fold(id)}`.includes(` ${wanted}`));
  if (wanted === "") return places;
  return { departement: found("departement"), region: found("region"), academie: found("academie") };
}
