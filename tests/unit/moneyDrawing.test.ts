import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaScale } from "../../src/scene/areaScale";
import { beeswarm, packRows } from "../../src/scene/money/beeswarm";
import { grantDistribution } from "../../src/scene/money/grantDistribution";
import { rowLines } from "../../src/scene/money/rowLines";
import { territory } from "../fixtures/sheetFixture";

const DIAMETER = 12;
const positions = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 80 });

describe("the strip of dots", () => {
  test("every dot keeps its exact place along the axis, and no two overlap", () => {
    fc.assert(
      fc.property(positions, (xs) => {
        const seats = beeswarm(xs, DIAMETER);
        expect(seats.map(({ x }) => x)).toEqual(xs);
        for (const [rank, a] of seats.entries()) {
          for (const b of seats.slice(rank + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(DIAMETER - 0.01);
          }
        }
      }),
    );
  });

  test("a dot alone is on the line, and the drawing does not depend on the order of the amounts", () => {
    expect(beeswarm([10, 200], DIAMETER).map(({ y }) => y)).toEqual([0, 0]);
    const sorted = (xs: readonly number[]) =>
      [...beeswarm(xs, DIAMETER)].sort((a, b) => a.x - b.x || a.y - b.y);
    fc.assert(
      fc.property(positions, (xs) => {
        expect(sorted([...xs].reverse())).toEqual(sorted(xs));
      }),
    );
  });

  test("a lane packs all its dots within the width and the height it says", () => {
    const { dots, height } = packRows(25, 100, 12);
    expect(dots).toHaveLength(25);
    expect(height).toBe(48);
    expect(Math.max(...dots.map(({ x }) => x))).toBeLessThanOrEqual(100);
    expect(Math.max(...dots.map(({ y }) => y))).toBeLessThan(height);
    expect(packRows(0, 100, 12)).toEqual({ dots: [], height: 0 });
  });
});

describe("the distribution of grants", () => {
  test("each territory is in one lane only: known, not recorded, or not applicable", () => {
    const grant = {
      amount: 1,
      method: "enveloppe",
      years: 3,
      from: 2020,
      to: 2022,
      approximation: null,
      budget: "b",
    } as const;
    const split = grantDistribution([
      territory({ id: "rich", name: "Rich", grant: { ...grant, amount: 9 } }),
      territory({ id: "poor", name: "Poor", grant }),
      territory({ id: "mute", name: "Mute" }),
      territory({ id: "town", name: "Town", type: "commune" }),
    ]);
    expect(split.known.map((each) => each.territory.id)).toEqual(["poor", "rich"]);
    expect(split.unknown.map(({ id }) => id)).toEqual(["mute"]);
    expect(split.notApplicable.map(({ id }) => id)).toEqual(["town"]);
    expect(split.divided).toBe(2);
  });
});

describe("symbols proportional to amounts", () => {
  const AMOUNTS = [175_000, 270_000, 400_000, 650_000];

  test("twice the amount is twice the area, from zero", () => {
    const { radius } = areaScale(AMOUNTS);
    const perEuro = (amount: number) => radius(amount) ** 2 / amount;
    for (const amount of AMOUNTS) expect(perEuro(amount)).toBeCloseTo(perEuro(650_000), 12);
  });

  test("the circles of the legend have the areas of the amounts they name", () => {
    const { radius, samples } = areaScale(AMOUNTS);
    expect(samples.length).toBeGreaterThan(1);
    for (const sample of samples) {
      expect(radius(sample) ** 2 / radius(650_000) ** 2).toBeCloseTo(sample / 650_000, 12);
    }
  });
});

describe("words above a bar", () => {
  test("they break into three lines at most, and the last says that there is more", () => {
    const long = Array.from({ length: 60 }, (_, rank) => `mot${rank}`).join(" ");
    const lines = rowLines(long, 200, 12);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    expect(rowLines("court", 200, 12)).toEqual(["court"]);
  });
});
