import { group } from "d3";
import { residentsFigure } from "../../dataset/residents";
import { isLabelled } from "../../domain/eligibility";
import type { Atlas, Budget, ComparableGrant, CoreTerritory, Indicator } from "../../domain/facts";
import { yearOf } from "../../domain/partialDate";
import { fold } from "../../query/normalise";
import { type PerimeterKind, perimeterKind } from "../../query/perimeter";

/** A grant that may be divided by residents of the same neighbourhoods. */
export interface GrantPerResident {
  readonly territory: CoreTerritory;
  readonly grant: ComparableGrant;
  readonly residents: Indicator;
  /** Euros a year for each resident. */
  readonly amount: number;
}

/** Why a grant and a number of residents, both known, are not divided. */
type NotComparable = Exclude<PerimeterKind, "own"> | "extended";

export interface Refused {
  readonly territory: CoreTerritory;
  readonly grant: ComparableGrant;
  readonly residents: Indicator;
  readonly reason: NotComparable;
}

/** Of the two figures, the one that is known, if one is. */
interface Unknown {
  readonly territory: CoreTerritory;
  readonly grant: ComparableGrant | null;
  readonly residents: Indicator | null;
}

export interface PerResident {
  /** In the order given: sorting ratios of different years and perimeters would rank what is not alike. */
  readonly compared: readonly GrantPerResident[];
  readonly refused: readonly Refused[];
  /** Labelled territories without a known grant, or without a known number of residents. */
  readonly unknown: readonly Unknown[];
}

/** Divides grants by residents where both are known and are about the same neighbourhoods. */
export function perResident(territories: readonly CoreTerritory[], atlas: Atlas): PerResident {
  const figuresOf = group(atlas.indicators, ({ territory }) => territory);
  const quartiersOf = new Map(atlas.territories.map(({ id, quartiers }) => [id, quartiers]));
  const linesById = new Map(atlas.budgets.map((line) => [line.id, line]));
  const compared: GrantPerResident[] = [];
  const refused: Refused[] = [];
  const unknown: Unknown[] = [];
  for (const territory of territories.filter(isLabelled)) {
    const { grant } = territory;
    const residents = residentsFigure(territory.id, figuresOf.get(territory.id) ?? []);
    if (grant === null || residents === null || residents.value <= 0) {
      unknown.push({ territory, grant, residents });
      continue;
    }
    const kind = perimeterKind(residents.perimeter, quartiersOf.get(territory.id) ?? []);
    const known = { territory, grant, residents };
    if (kind !== "own") refused.push({ ...known, reason: kind });
    else if (wasExtended(atlas, known, linesById.get(grant.budget))) {
      refused.push({ ...known, reason: "extended" });
    } else compared.push({ ...known, amount: grant.amount / residents.value });
  }
  return { compared, refused, unknown };
}

const EXTENSION = /\bextension\b|\betendue?s?\b/;

/**
 * Whether the territory grew between the count of its residents and its grant: the grant is then for
 * more people than were counted. Read from the events of its label and from the words of the grant.
 */
function wasExtended(
  atlas: Atlas,
  { territory, grant, residents }: Omit<Refused, "reason">,
  line: Budget | undefined,
): boolean {
  if (line !== undefined && EXTENSION.test(fold(line.purpose ?? ""))) return true;
  return atlas.partnerships.some(
    ({ type, territories, title, start }) =>
      type === "label" &&
      territories.includes(territory.id) &&
      EXTENSION.test(fold(title)) &&
      start !== null &&
      (grant.to === null || yearOf(start) <= grant.to) &&
      (residents.year === null || residents.year <= yearOf(start)),
  );
}
