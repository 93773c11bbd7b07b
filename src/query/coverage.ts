import { recordedOf } from "../dataset/recorded";
import { isLabelled, standsAsLabel } from "../domain/eligibility";
import type { Atlas, Core, CoreTerritory } from "../domain/facts";
import { type CoveragePlace, coveragePlaces, isCollectivity } from "./coveragePlaces";
import { quartierFigure, whyLeftOut } from "./perimeter";
import { type QpvCoverage, type QpvTotals, qpvCoverage } from "./qpvCoverage";
import type { Result } from "./result";

/** Residents of the neighbourhoods of some territories, known for some of them. */
interface CoveredResidents {
  /** Sum of the known figures; `null` when none is. */
  readonly total: number | null;
  readonly known: number;
  /** Of the known figures, those that their source gives as « environ », or as a most: the sum is then no minimum. */
  readonly approximate: number;
  /** Ids of the territories left out of the sum: their figure counts whole communes, or nothing says whom. */
  readonly leftOut: Readonly<Record<"commune" | "unsure", readonly string[]>>;
}

/** The facts that a coverage is read from, besides the core. */
type CoverageTables = Pick<Atlas, "indicators" | "qpvs" | "territories">;

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
  atlas: CoverageTables,
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

/** Whether a labelled territory is in two of the places: their numbers then do not add up. */
export function someStraddle(places: readonly PlaceCoverage[]): boolean {
  const ids = places.flatMap(({ labelled }) => labelled);
  return new Set(ids).size < ids.length;
}

/** The départements where no label stands today, whatever the filters. */
export function uncoveredPlaces(
  core: Core,
  atlas: Pick<Atlas, "allDepartements" | "allRegions">,
): readonly CoveragePlace[] {
  const standing = core.territories.filter(standsAsLabel);
  const covered = new Set(standing.flatMap(({ departements }) => departements));
  return coveragePlaces(core, atlas, "departement").filter(
    (place) => !isCollectivity(place) && !covered.has(place.code),
  );
}

/** @param departements INSEE codes of where the territories are looked at */
export function labelledFacts(
  core: Core,
  atlas: CoverageTables,
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
  { indicators, territories: details }: CoverageTables,
  territories: readonly CoreTerritory[],
): CoveredResidents {
  const published = new Set(
    indicators.flatMap(({ name, territory }) => (name === "habitants" ? [territory] : [])),
  );
  const holders = territories.flatMap(({ id }) =>
    published.has(id) ? (details.find((each) => each.id === id) ?? []) : [],
  );
  const figures = holders.flatMap((holder) => quartierFigure(holder, indicators) ?? []);
  const leftOut = (reason: "commune" | "unsure") =>
    holders.filter((holder) => whyLeftOut(holder, indicators) === reason).map(({ id }) => id);
  return {
    total: figures.length === 0 ? null : figures.reduce((sum, { value }) => sum + value, 0),
    known: figures.length,
    approximate: figures.filter(
      ({ approximation }) => approximation === "environ" || approximation === "au-plus",
    ).length,
    leftOut: { commune: leftOut("commune"), unsure: leftOut("unsure") },
  };
}
