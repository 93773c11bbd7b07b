import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaScale } from "../../src/scene/areaScale";
import { classIndex, niceBreaks, sequentialTokens } from "../../src/scene/breaks";

const amounts = fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 80 });

describe("classes", () => {
  it("have round thresholds", () => {
    const values = [150, 176, 200, 200, 247, 250, 270, 320, 350, 350, 400, 400, 425, 450, 650].map(
      (k) => k * 1000,
    );
    const breaks = niceBreaks(values, 5);
    expect(breaks.length).toBeGreaterThanOrEqual(3);
    for (const threshold of breaks) expect(threshold % 50_000).toBe(0);
  });

  it("are never empty, whatever the values", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const breaks = niceBreaks(values, 5);
        const used = new Set(values.map((value) => classIndex(value, breaks)));
        expect(used.size).toBe(breaks.length + 1);
        expect([...breaks]).toEqual([...new Set(breaks)].sort((a, b) => a - b));
      }),
    );
  });

  it("put a threshold in the class above it", () => {
    expect([99, 100, 101, 200].map((value) => classIndex(value, [100, 200]))).toEqual([0, 1, 1, 2]);
  });

  it("are one when all values are alike, and none are needed without values", () => {
    expect(niceBreaks([5, 5, 5], 5)).toEqual([]);
    expect(niceBreaks([], 5)).toEqual([]);
  });

  it("spread over the palette, from light to dark, without repeats", () => {
    for (const count of [1, 2, 3, 4, 5]) {
      const tokens = sequentialTokens(count);
      expect(new Set(tokens).size).toBe(count);
      expect([...tokens]).toEqual([...tokens].sort());
    }
  });
});

describe("sizes", () => {
  it("have areas proportional to amounts, down to the smallest visible mark", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { radius } = areaScale(values);
        const greatest = Math.max(...values);
        for (const value of values) {
          const expected = (radius(greatest) ** 2 * value) / greatest;
          expect(radius(value) ** 2).toBeCloseTo(Math.max(0.25, expected), 6);
        }
      }),
    );
  });
});
