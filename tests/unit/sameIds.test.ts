import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLabelled } from "../../src/domain/eligibility";
import type { Atlas, Core } from "../../src/domain/facts";
import type { Filters } from "../../src/domain/filters";
import { labelledResult } from "../../src/query/coverage";
import type { Result } from "../../src/query/result";
import { prepare, runQuery } from "../../src/query/runQuery";
import { grantDistribution } from "../../src/scene/money/grantDistribution";
import { answeringPartnershipsOf } from "../../src/scene/partners/answers";
import { partnerKnowledge } from "../../src/scene/partners/partnerKnowledge";
import { buildTableRows } from "../../src/scene/tableRows";
import { placesOf } from "../../src/scene/themes/places";
import { successionsOf } from "../../src/scene/time/successions";
import { territoryTimes } from "../../src/scene/time/territoryTimes";
import { coreArbitrary, fewFiltersArbitrary } from "../fixtures/arbitraries";
import { allWords } from "../fixtures/moneyFixture";
import { runs } from "../fixtures/runs";

const NO_DETAILS: Atlas = {
  territories: [],
  partnerships: [],
  budgets: [],
  indicators: [],
  qpvs: [],
  themeDefinitions: {},
  familyDefinitions: {},
  sources: [],
  programmeFacts: [],
  disagreements: [],
  openQuestions: [],
  lists: [],
  places: [],
  placePositions: [],
  allDepartements: [],
  allRegions: [],
};

/** Whatever the facts and the filters: what a chart holds, against the result that all views read. */
function always(rule: (core: Core, result: Result, filters: Filters) => void): void {
  const property = fc.property(coreArbitrary, fewFiltersArbitrary, (core, filters) =>
    rule(core, runQuery(prepare(core), filters), filters),
  );
  fc.assert(property, { numRuns: runs(200) });
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id).sort();
const territoriesOf = (core: Core, ids: readonly string[]) =>
  core.territories.filter(({ id }) => ids.includes(id));

describe("the same-ids law, in the charts", () => {
  it("the table has a row for each match", () => {
    always((core, { matches }) => {
      expect(buildTableRows(core, matches).map(({ territory }) => territory.id)).toEqual(matches);
    });
  });

  it("grants draw each match once: known, not recorded, or not applicable", () => {
    always((core, { matches }) => {
      const { known, unknown, notApplicable } = grantDistribution(territoriesOf(core, matches));
      const drawn = [...known.map(({ territory }) => territory), ...unknown, ...notApplicable];
      expect(idsOf(drawn)).toEqual([...matches].sort());
    });
  });

  it("the matrix of themes has the matches as its columns, and no one else in its places", () => {
    always((core, { matches }) => {
      expect(idsOf(placesOf(core, matches, "territoire"))).toEqual([...matches].sort());
      const placed = new Set(
        placesOf(core, matches, "departement").flatMap(({ territories }) => territories),
      );
      const located = territoriesOf(core, matches).filter(({ departements }) => departements.length > 0);
      expect([...placed].sort()).toEqual(idsOf(located));
    });
  });

  it("the rows of time are the matches and the unknown; what a succession adds says that it is outside", () => {
    always((core, { matches, unknown }) => {
      const successions = successionsOf(core, new Set([...matches, ...unknown]));
      const rows = territoryTimes(core, NO_DETAILS, { matches, unknown, successions }, allWords, "fr");
      const of = (role: string) => idsOf(rows.filter((row) => row.role === role).map((row) => row.territory));
      expect(of("match")).toEqual([...matches].sort());
      expect(of("unknown")).toEqual([...unknown].sort());
    });
  });

  it("the coverage counts the labelled territories of the result, all of them and no other", () => {
    always((core, result) => {
      const labelled = (ids: readonly string[]) => idsOf(territoriesOf(core, ids).filter(isLabelled));
      const { matches, unknown } = labelledResult(core, result);
      expect(idsOf(matches)).toEqual(labelled(result.matches));
      expect(idsOf(unknown)).toEqual(labelled(result.unknown));
    });
  });

  it("partners tell of every match: answering, otherwise recorded, or not recorded", () => {
    always((core, result) => {
      const answers = answeringPartnershipsOf(core, result);
      const { answering, otherwise, unrecorded } = partnerKnowledge(core, result, answers);
      expect(answering + otherwise + unrecorded).toBe(result.matches.length);
      expect(answers.map(({ row }) => row.id)).toEqual(result.partnerships);
    });
  });
});
