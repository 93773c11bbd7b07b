import { recordedOf } from "../dataset/recorded";
import { isLabelled, standsAsLabel } from "../domain/eligibility";
import type { Atlas, Core, CoreTerritory } from "../domain/facts";
import { type CoveragePlace, coveragePlaces } from "./coveragePlaces";
import { quartierResidents } from "./perimeter";
import { type QpvCoverage, type QpvTotals, qpvCoverage } from "./qpvCoverage";
import type { Result } from "./result";

/** Residents of the neighbourhoods of some territories: at least `total`, known for some of them. */
interface CoveredResidents {
  /** Sum of the known figures; `null` when none is. */
  readonly total: number | null;
  readonly known: number;
  /** Ids of the territories whose only figure counts whole communes: left out of the sum. */
  readonly leftOut: readonly string[];
}

/** What is known of the labelled territories of a result. */
export interface LabelledFacts {
  /** Ids, in the order of the core. */
  readonly labelled: readonly string[];
  /** Of those, how many have a comparable yearly State grant, and a recorded partnership. */
  readonly grants: number;
  readonly partnerships: number;
  readonly residents: CoveredResidents;
  readonly qpvs: QpvCoverage;
}

/** The same for one place, with the labelled territories of which a filtered fact is unknown. */
export interface PlaceCoverage extends LabelledFacts {
  readonly place: CoveragePlace;
  readonly unknown: readonly string[];
}

/** The labelled territories of a result: those that match, and those unknown for a filtered fact. */
export interface LabelledResult {
  readonly matches: readonly CoreTerritory[];
  readonly unknown: readonly CoreTerritory[];
}

export function labelledResult(core: Core, result: Pick<Result, "matches" | "unknown">): LabelledResult {
  const among = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return core.territories.filter((territory) => wanted.has(territory.id) && isLabelled(territory));
  };
  return { matches: among(result.matches), unknown: among(result.unknown) };
}

/**
 * The coverage of each place. A territory that straddles two places counts in both: rows do not add up,
 * `labelledFacts` tells the whole.
 */
export function coverageOf(
  core: Core,
  atlas: Pick<Atlas, "indicators" | "qpvs">,
  { matches, unknown }: LabelledResult,
  places: readonly CoveragePlace[],
  totals: QpvTotals | null = null,
): readonly PlaceCoverage[] {
  return places.map((place) => {
    const isHere = ({ departements }: CoreTerritory) =>
      departements.some((code) => place.departements.includes(code));
    return {
      place,
      unknown: unknown.filter(isHere).map(({ id }) => id),
      ...labelledFacts(core, atlas, matches.filter(isHere), place.departements, totals),
    };
  });
}

/** The départements where no label stands today, whatever the filters. */
export function uncoveredPlaces(
  core: Core,
  atlas: Pick<Atlas, "allDepartements" | "allRegions">,
): readonly CoveragePlace[] {
  const standing = core.territories.filter(standsAsLabel);
  const covered = new Set(standing.flatMap(({ departements }) => departements));
  return coveragePlaces(core, atlas, "departement").filter(({ code }) => !covered.has(code));
}

/** @param departements INSEE codes of where the territories are looked at */
export function labelledFacts(
  core: Core,
  atlas: Pick<Atlas, "indicators" | "qpvs">,
  territories: readonly CoreTerritory[],
  departements: readonly string[],
  totals: QpvTotals | null = null,
): LabelledFacts {
  const labelled = territories.map(({ id }) => id);
  const recorded = recordedOf(core).partnerships;
  return {
    labelled,
    grants: territories.filter(({ grant }) => grant !== null).length,
    partnerships: labelled.filter((id) => recorded.has(id)).length,
    residents: coveredResidents(atlas, territories),
    qpvs: qpvCoverage(labelled, departements, atlas.qpvs, totals),
  };
}

function coveredResidents(
  { indicators }: Pick<Atlas, "indicators">,
  territories: readonly CoreTerritory[],
): CoveredResidents {
  const figures = territories.flatMap(({ id }) => quartierResidents(id, indicators) ?? []);
  const published = new Set(
    indicators.flatMap(({ name, territory }) => (name === "habitants" ? [territory] : [])),
  );
  return {
    total: figures.length === 0 ? null : figures.reduce((sum, { value }) => sum + value, 0),
    known: figures.length,
    leftOut: territories
      .filter(({ id }) => published.has(id) && quartierResidents(id, indicators) === null)
      .map(({ id }) => id),
  };
}
