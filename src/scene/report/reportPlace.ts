import type { Atlas, Core } from "../../domain/facts";
import { type Filters, NO_FILTERS } from "../../domain/filters";

/** The filters that may name the place of a report. */
export const PLACE_KINDS = ["departement", "region", "academie"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place that a service of the State answers for. */
export interface ReportPlace {
  readonly kind: PlaceKind;
  /** INSEE code of a département or a région, slug of an académie. */
  readonly id: string;
  readonly name: string;
  /**
   * INSEE codes of what it is made of. Of an académie, only the départements where a territory of the
   * atlas lies: the facts do not say the others.
   */
  readonly departements: readonly string[];
}

/** The place that the filters name: exactly one département, région or académie, else `null`. */
export function reportPlace(
  core: Core,
  atlas: Pick<Atlas, "allDepartements" | "allRegions">,
  filters: Filters,
): ReportPlace | null {
  const chosen = PLACE_KINDS.flatMap((kind) => filters[kind].map((id) => ({ kind, id })));
  const [only] = chosen;
  if (only === undefined || chosen.length > 1) return null;
  return placeOf(core, atlas, only.kind, only.id);
}

/** One place by its id; `null` when the facts know none of that id. */
export function placeOf(
  core: Core,
  { allDepartements, allRegions }: Pick<Atlas, "allDepartements" | "allRegions">,
  kind: PlaceKind,
  id: string,
): ReportPlace | null {
  switch (kind) {
    case "departement": {
      const found = allDepartements.find(({ code }) => code === id);
      return found === undefined ? null : { kind, id, name: found.name, departements: [id] };
    }
    case "region": {
      const found = allRegions.find(({ code }) => code === id);
      const within = allDepartements.filter(({ region }) => region === id).map(({ code }) => code);
      return found === undefined ? null : { kind, id, name: found.name, departements: within.sort() };
    }
    case "academie": {
      const found = core.academies.find(({ slug }) => slug === id);
      return found === undefined
        ? null
        : { kind, id, name: found.name, departements: departementsOfAcademie(core, id) };
    }
    default:
      return kind satisfies never;
  }
}

/** The filters of a report of this place, without any other. */
export function filtersOfPlace(kind: PlaceKind, id: string): Filters {
  return { ...NO_FILTERS, [kind]: [id] };
}

/** The filters that are not the place. */
export function withoutPlace(filters: Filters): Filters {
  return { ...filters, departement: [], region: [], academie: [] };
}

/** A territory in two académies says nothing of which of its départements is in which. */
function departementsOfAcademie({ territories }: Core, slug: string): readonly string[] {
  const within = territories.filter(({ academies }) => academies.length === 1 && academies[0] === slug);
  return [...new Set(within.flatMap(({ departements }) => departements))].sort();
}
