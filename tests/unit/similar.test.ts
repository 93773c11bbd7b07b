import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countsByDefault } from "../../src/domain/counting";
import {
  type Core,
  type CoreTerritory,
  type Indicator,
  isPartnership,
  type Qpv,
} from "../../src/domain/facts";
import { type Similar, similarTerritories } from "../../src/query/similar";
import type { SizeFacts } from "../../src/query/sizeClass";
import { anyCore } from "../fixtures/anyCore";
import { runs, SEED } from "../fixtures/runs";
import { sheetCore, territory } from "../fixtures/sheetFixture";

const PERIMETERS = ["Habitants de la commune entière", "Habitants du quartier (environ)", "", null];

/** Any core with figures and neighbourhoods for some of its territories. */
const anyFacts: fc.Arbitrary<{ core: Core; sizes: SizeFacts }> = anyCore.chain((core) => {
  const id = fc.constantFrom(...core.territories.map((each) => each.id));
  const indicator = fc.record({
    territory: id,
    value: fc.integer({ min: 1, max: 60_000 }),
    perimeter: fc.constantFrom(...PERIMETERS),
  });
  const qpv = fc.record({ territory: id, geography: fc.constantFrom("2015" as const, "2024" as const) });
  return fc.record({
    core: fc.constant(core),
    sizes: fc.record({
      indicators: fc.array(indicator, { maxLength: 6 }).map((rows) => rows.map(figureOf)),
      qpvs: fc.array(qpv, { maxLength: 8 }).map((rows) => rows.map(neighbourhoodOf)),
    }),
  });
});

function figureOf(row: Pick<Indicator, "territory" | "value" | "perimeter">): Indicator {
  return { ...row, name: "habitants", approximation: null, year: null, sources: [] };
}

function neighbourhoodOf(row: Pick<Qpv, "territory" | "geography">, rank = 0): Qpv {
  return { ...row, code: `QP0420${rank}`, name: `Quartier ${rank}`, sources: [] };
}

function everyPair(core: Core, sizes: SizeFacts | null) {
  return core.territories.flatMap((from) =>
    similarTerritories(core, from.id, Number.POSITIVE_INFINITY, sizes).map((similar) => ({ from, similar })),
  );
}

const recordedThemes = (core: Core, { id, declaredThemes }: CoreTerritory) =>
  new Set([
    ...declaredThemes,
    ...core.partnerships.flatMap((row) =>
      isPartnership(row) && row.territories.includes(id) ? row.themes : [],
    ),
  ]);

const options = { numRuns: runs(150), seed: SEED };

describe("similar territories, whatever the data", () => {
  test("only other labelled territories that stand today are proposed", () => {
    fc.assert(
      fc.property(anyFacts, ({ core, sizes }) => {
        for (const { from, similar } of everyPair(core, sizes)) {
          const other = core.territories.find(({ id }) => id === similar.id) as CoreTerritory;
          expect(other.id).not.toBe(from.id);
          expect(other.type).toBe("cite-educative");
          expect(countsByDefault(other)).toBe(true);
        }
      }),
      options,
    );
  });

  test("resemblance is the same both ways", () => {
    fc.assert(
      fc.property(anyFacts, ({ core, sizes }) => {
        const pairs = new Map(
          everyPair(core, sizes).map(({ from, similar }) => [`${from.id} ${similar.id}`, similar]),
        );
        const stands = new Set(
          core.territories
            .filter((each) => each.type === "cite-educative" && countsByDefault(each))
            .map(({ id }) => id),
        );
        for (const [key, { id: _, ...there }] of pairs) {
          const [from = "", to = ""] = key.split(" ");
          if (!stands.has(from)) continue;
          const { id: __, ...back } = pairs.get(`${to} ${from}`) as Similar;
          expect(back).toEqual(there);
        }
      }),
      options,
    );
  });

  test("what is unknown of either is never counted as shared", () => {
    fc.assert(
      fc.property(anyFacts, ({ core, sizes }) => {
        for (const { from, similar } of everyPair(core, sizes)) {
          const other = core.territories.find(({ id }) => id === similar.id) as CoreTerritory;
          if (similar.sharesWave) expect([from.wave, other.wave]).not.toContain(null);
          const both = [recordedThemes(core, from), recordedThemes(core, other)];
          for (const theme of similar.sharedThemes)
            expect(both.every((known) => known.has(theme))).toBe(true);
          expect(similar.sharesSize).toBe(similar.size !== null);
          if (similar.size === null) continue;
          const rows = similar.size.measure === "qpv" ? sizes.qpvs : sizes.indicators;
          for (const { id } of [from, other]) expect(rows.some((row) => row.territory === id)).toBe(true);
        }
      }),
      options,
    );
  });

  test("without the details no size is shared, and every proposal has a reason", () => {
    fc.assert(
      fc.property(anyFacts, ({ core }) => {
        for (const { similar } of everyPair(core, null)) {
          expect(similar.sharesSize).toBe(false);
          expect(similar.sharesWave || similar.sharedThemes.length > 0).toBe(true);
        }
      }),
      options,
    );
  });

  test("the answer is the same twice, best first, and shorter answers are its beginning", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(3), ({ core, sizes }, most) => {
        const id = core.territories[0]?.id ?? "";
        const all = similarTerritories(core, id, 99, sizes);
        expect(similarTerritories(core, id, most, sizes)).toEqual(all.slice(0, most));
        const scores = all.map(({ score }) => score);
        expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      }),
      options,
    );
  });
});

describe("similar territories, by example", () => {
  const labelled = (id: string, rest: Partial<CoreTerritory> = {}) => territory({ id, name: id, ...rest });
  const coreOf = (...territories: CoreTerritory[]): Core => ({ ...sheetCore, territories, partnerships: [] });
  const residents = (id: string, value: number, perimeter: string | null): Indicator =>
    figureOf({ territory: id, value, perimeter });

  test("residents are compared only within one perimeter", () => {
    const core = coreOf(labelled("a"), labelled("b"), labelled("c"), labelled("d"));
    const indicators = [
      residents("a", 11_000, "Habitants de la commune entière, et non du seul quartier"),
      residents("b", 15_000, "Habitants de la commune entière (recensement)"),
      residents("c", 12_000, "Habitants du quartier de Planoise"),
      residents("d", 30_000, "Habitants de la commune entière"),
    ];
    const sizes = new Map(
      similarTerritories(core, "a", 4, { indicators, qpvs: [] }).map(({ id, size }) => [id, size]),
    );
    expect(sizes.get("b")).toEqual({ measure: "residents", from: 10_000, to: 20_000 });
    expect(sizes.get("c")).toBeNull();
    expect(sizes.get("d")).toBeNull();
  });

  test("two figures that do not say what they count share no size", () => {
    const core = coreOf(labelled("a"), labelled("b"));
    const indicators = [residents("a", 11_000, null), residents("b", 11_000, null)];
    const [other] = similarTerritories(core, "a", 4, { indicators, qpvs: [] });
    expect(other?.size).toBeNull();
  });

  test("without comparable residents, numbers of priority neighbourhoods of one geography tell the size", () => {
    const core = coreOf(labelled("a"), labelled("b"), labelled("c"));
    const qpv = (id: string, geography: "2015" | "2024") => neighbourhoodOf({ territory: id, geography });
    const qpvs = [qpv("a", "2015"), qpv("a", "2015"), qpv("b", "2015"), qpv("b", "2015"), qpv("c", "2024")];
    const sizes = new Map(
      similarTerritories(core, "a", 4, { indicators: [], qpvs }).map(({ id, size }) => [id, size]),
    );
    expect(sizes.get("b")).toEqual({ measure: "qpv", from: 2, to: 3 });
    expect(sizes.get("c")).toBeNull();
  });

  test("five themes of eight in common weigh more than the only theme known", () => {
    const themes = Array.from({ length: 8 }, (_, rank) => ({
      id: `t${rank}`,
      label: `T${rank}`,
      family: "ecole",
    }));
    const first = (count: number) => themes.slice(0, count).map(({ id }) => id);
    const rich = labelled("rich", { wave: 2021, declaredThemes: first(8) });
    const near = labelled("near", { wave: 2022, declaredThemes: first(5) });
    const poor = labelled("poor", { wave: 2022, declaredThemes: first(1) });
    const core = { ...coreOf(poor, near, rich), themes };
    expect(similarTerritories(core, "rich").map(({ id }) => id)).toEqual(["near", "poor"]);
  });

  test("ties go to the same region, then to the order of the data", () => {
    const core = coreOf(
      labelled("far", { regions: ["11"] }),
      labelled("near", { regions: ["84"] }),
      labelled("origin", { regions: ["84"] }),
    );
    expect(similarTerritories(core, "origin").map(({ id }) => id)).toEqual(["near", "far"]);
    expect(similarTerritories(core, "nobody")).toEqual([]);
  });
});
