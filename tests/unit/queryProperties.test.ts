import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Core } from "../../src/domain/facts";
import { type Filters, LIST_FACETS, type ListFacet, NO_FILTERS } from "../../src/domain/filters";
import { FILTER_NAMES, withoutFilter } from "../../src/query/activeFilters";
import type { Column } from "../../src/query/column";
import { relaxations } from "../../src/query/relaxations";
import { prepare, runQuery } from "../../src/query/runQuery";
import { createTextEngine } from "../../src/query/textEngine";
import { coreArbitrary, fewFiltersArbitrary, filtersArbitrary } from "../fixtures/arbitraries";
import { core as handmade } from "../fixtures/core";
import { referenceAnswer, referenceCounted } from "../fixtures/queryReference";
import { runs } from "../fixtures/runs";

const anyFilters = fc.oneof(filtersArbitrary, fewFiltersArbitrary);
const anyCore = fc.oneof(
  { weight: 4, arbitrary: coreArbitrary },
  { weight: 1, arbitrary: fc.constant(handmade) },
);

function always(rule: (core: Core, filters: Filters) => void): void {
  fc.assert(fc.property(anyCore, anyFilters, rule), { numRuns: runs(400) });
}

function withOption(filters: Filters, facet: ListFacet, value: string): Filters {
  return { ...filters, [facet]: [facet === "vague" ? Number(value) : value] };
}

describe("runQuery, for any facts and filters", () => {
  it("answers as the rules written plainly do", () => {
    always((core, filters) => {
      const result = runQuery(prepare(core, createTextEngine(core)), filters);
      const answered = (answer: string) =>
        core.territories.filter((row) => referenceAnswer(core, row, filters) === answer).map(({ id }) => id);
      expect(result.matches).toEqual(answered("match"));
      expect(result.unknown).toEqual(answered("unknown"));
      expect(result.population).toEqual(
        core.territories.filter((row) => referenceCounted(core, row, filters)).map(({ id }) => id),
      );
    });
  });

  it("keeps matches and unknown apart, both within the population", () => {
    always((core, filters) => {
      const { matches, unknown, population } = runQuery(prepare(core, createTextEngine(core)), filters);
      const counted = new Set(population);
      expect(matches.every((id) => counted.has(id))).toBe(true);
      expect(unknown.every((id) => counted.has(id))).toBe(true);
      expect(unknown.filter((id) => matches.includes(id))).toEqual([]);
    });
  });

  it("does not depend on the order in which options were chosen", () => {
    always((core, filters) => {
      const backwards = LIST_FACETS.map((facet) => [facet, [...filters[facet]].reverse()]);
      const reversed: Filters = { ...filters, ...Object.fromEntries(backwards) };
      const prepared = prepare(core, createTextEngine(core));
      expect(runQuery(prepared, reversed)).toEqual(runQuery(prepared, filters));
    });
  });

  it("never loses a match by adding an alternative to a facet in use", () => {
    fc.assert(
      fc.property(
        anyCore,
        anyFilters,
        anyFilters,
        fc.constantFrom(...LIST_FACETS),
        (core, filters, more, facet) => {
          fc.pre(filters[facet].length > 0);
          const widened = { ...filters, [facet]: [...new Set<unknown>([...filters[facet], ...more[facet]])] };
          const prepared = prepare(core, createTextEngine(core));
          const after = new Set(runQuery(prepared, widened as Filters).matches);
          expect(runQuery(prepared, filters).matches.every((id) => after.has(id))).toBe(true);
        },
      ),
      { numRuns: runs(400) },
    );
  });

  it("promises in each option the matches that choosing it alone gives", () => {
    always((core, filters) => {
      const prepared = prepare(core, createTextEngine(core));
      const { facets } = runQuery(prepared, filters);
      for (const facet of LIST_FACETS) {
        for (const { value, count } of facets[facet]) {
          const alone = runQuery(prepared, withOption(filters, facet, value)).matches.length;
          expect({ facet, value, count }).toEqual({ facet, value, count: alone });
        }
      }
    });
  });

  it("offers every option that would match, each once, sorted by code", () => {
    always((core, filters) => {
      const prepared = prepare(core, createTextEngine(core));
      const { facets } = runQuery(prepared, filters);
      for (const facet of LIST_FACETS) {
        const offered = facets[facet].map(({ value }) => value);
        expect(offered).toEqual([...new Set(offered)].sort());
        for (const selected of filters[facet]) expect(offered).toContain(String(selected));
        const columns: Partial<Record<ListFacet, Column>> = {
          ...prepared.columns,
          ...prepared.records.columns,
        };
        for (const value of columns[facet]?.values ?? []) {
          if (offered.includes(value)) continue;
          expect(runQuery(prepared, withOption(filters, facet, value)).matches).toEqual([]);
        }
      }
    });
  });

  it("counts in each year the matches of that year alone", () => {
    always((core, filters) => {
      const prepared = prepare(core, createTextEngine(core));
      const { periode } = runQuery(prepared, filters);
      for (const { from, to, count } of periode.bins) {
        const alone = runQuery(prepared, { ...filters, periode: { min: from, max: to } });
        expect({ from, count }).toEqual({ from, count: alone.matches.length });
      }
      expect(periode.eligible).toBe(
        periode.bins.length === 0 ? 0 : runQuery(prepared, withoutFilter(filters, "periode")).matches.length,
      );
    });
  });

  it("spreads over the budget classes exactly the matches of any budget", () => {
    always((core, filters) => {
      const prepared = prepare(core, createTextEngine(core));
      const { budget } = runQuery(prepared, filters);
      const any = runQuery(prepared, { ...filters, budget: { min: 0, max: null } });
      expect(budget.bins.reduce((sum, { count }) => sum + count, 0)).toBe(budget.known);
      expect(budget.known).toBe(any.matches.length);
      expect(budget.eligible).toBe(any.matches.length + eligibleUnknown(core, filters));
    });
  });

  it("lists the partnerships of the matches that answer, never a label event", () => {
    always((core, filters) => {
      const { matches, partnerships } = runQuery(prepare(core, createTextEngine(core)), filters);
      for (const id of partnerships) {
        const row = core.partnerships.find((partnership) => partnership.id === id);
        expect(row?.type).not.toBe("label");
        expect(row?.territories.some((territory) => matches.includes(territory))).toBe(true);
      }
    });
  });

  it("proposes, to loosen, only changes that give the matches they announce", () => {
    always((core, filters) => {
      const prepared = prepare(core, createTextEngine(core));
      const found = relaxations(prepared, filters);
      for (const relaxation of found) {
        expect(relaxation.matches).toBeGreaterThan(0);
        expect(runQuery(prepared, relaxation.filters).matches).toHaveLength(relaxation.matches);
      }
      const gains = found.map(({ matches }) => matches);
      expect(gains).toEqual([...gains].sort((a, b) => b - a));
    });
  });

  it("matches every counted territory when nothing is asked", () => {
    fc.assert(
      fc.property(anyCore, (core) => {
        const { matches, population, unknown } = runQuery(prepare(core, createTextEngine(core)), NO_FILTERS);
        expect(matches).toEqual(population);
        expect(unknown).toEqual([]);
      }),
    );
  });

  it("knows every filter by name", () => {
    expect([...FILTER_NAMES].sort()).toEqual(Object.keys(NO_FILTERS).sort());
  });
});

/** Territories unknown for the budget alone: those that would match without it and could have a grant. */
function eligibleUnknown(core: Core, filters: Filters): number {
  return core.territories.filter(
    (row) =>
      row.grant === null &&
      row.type === "cite-educative" &&
      referenceAnswer(core, row, { ...filters, budget: null }) === "match",
  ).length;
}
