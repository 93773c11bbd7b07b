import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tie, TieEnd } from "../../src/scene/scene";
import { geometricMedian } from "../../src/scene/ties/geometricMedian";
import { placeTies, type Spot } from "../../src/scene/ties/placeTies";

const end = (territory: string): TieEnd => ({ territory, lonLat: [0, 0], departements: ["01"] });
const knot: TieEnd = { territory: null, lonLat: [1, 1], departements: [] };
const hub: TieEnd = { territory: null, lonLat: [2, 2], departements: [] };
function tie(from: TieEnd, to: TieEnd, kind: Tie["kind"] = "partenariat"): Tie {
  const id = `${kind}-${from.territory}-${to.territory}`;
  return { id, kind, from, to, weight: 1, partnerships: ["p0"], partners: [], accessibleName: id };
}
const planeOf = (spots: Readonly<Record<string, Spot>>) => ({
  locate: ({ territory }: TieEnd) => spots[territory ?? ""] ?? null,
  marks: Object.values(spots),
});
const distance = (a: readonly [number, number], b: Spot) => Math.hypot(a[0] - b.x, a[1] - b.y);

describe("a placed tie", () => {
  it("ends at the rim of the marks as drawn, and bows towards the top", () => {
    const spots = { a: { x: 0, y: 0, r: 6 }, b: { x: 100, y: 0, r: 4 } };
    for (const [from, to] of [["a", "b"] as const, ["b", "a"] as const]) {
      const [placed] = placeTies([tie(end(from), end(to))], planeOf(spots)).ties;
      if (placed === undefined) throw new Error("not placed");
      expect(distance(placed.from, spots[from])).toBeCloseTo(spots[from].r + 1.5);
      expect(distance(placed.to, spots[to])).toBeCloseTo(spots[to].r + 1.5);
      expect(placed.control[1]).toBeLessThan(0);
    }
  });

  it("rises above marks that touch, where a line would not be seen", () => {
    const spots = { a: { x: 0, y: 0, r: 6 }, b: { x: 13, y: 0, r: 6 } };
    const [placed] = placeTies([tie(end("a"), end("b"))], planeOf(spots)).ties;
    // The top of the curve is half-way to its control point.
    expect((placed?.control[1] ?? 0) / 2).toBeLessThan(-6);
  });

  it("with an end that the map does not show is left out", () => {
    expect(placeTies([tie(end("a"), end("gone"))], planeOf({ a: { x: 0, y: 0, r: 6 } })).ties).toEqual([]);
  });

  it("stays on a frame whose part another enlarges, instead of crossing the page", () => {
    const spots = {
      town: { x: 500, y: 50, r: 6, frame: "paris" },
      far: { x: 100, y: 300, r: 6, frame: "metropole" },
    };
    const onFrame = (_: TieEnd, frame: string) =>
      frame === "metropole" ? { x: 110, y: 100, r: 0, frame } : null;
    const [placed] = placeTies([tie(end("town"), end("far"))], { ...planeOf(spots), onFrame }).ties;
    expect(placed?.from).toEqual([110, 100]);
  });
});

describe("a knot", () => {
  it("stands inside a drawing that ends, even when its marks are at the edge", () => {
    const spots = {
      a: { x: 20, y: 6, r: 6 },
      b: { x: 32, y: 6, r: 6 },
      c: { x: 44, y: 6, r: 6 },
    };
    const ties = ["a", "b", "c"].map((id) => tie(end(id), knot));
    const [free] = placeTies(ties, planeOf(spots)).knots;
    expect(free?.y).toBeLessThan(4);
    const shows = ([, y]: readonly [number, number]) => y > 4;
    const [kept] = placeTies(ties, { ...planeOf(spots), shows }).knots;
    expect(kept?.y).toBeGreaterThan(4);
  });

  it("stands clear of every mark, whatever their places", () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 300 }),
      r: fc.constant(5),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 3, maxLength: 6 }), (list) => {
        const spots = Object.fromEntries(list.map((each, rank) => [`t${rank}`, each]));
        const ties = list.map((_, rank) => tie(end(`t${rank}`), knot));
        const [placed] = placeTies(ties, planeOf(spots)).knots;
        if (placed === undefined) throw new Error("no knot");
        for (const each of list) expect(distance([placed.x, placed.y], each)).toBeGreaterThanOrEqual(each.r);
      }),
    );
  });

  it("of a partner joins those of agreements", () => {
    const spots = {
      a: { x: 0, y: 0, r: 5 },
      b: { x: 60, y: 0, r: 5 },
      c: { x: 30, y: 50, r: 5 },
      d: { x: 400, y: 0, r: 5 },
      e: { x: 400, y: 300, r: 5 },
    };
    const star = ["a", "b", "c"].map((id) => tie(end(id), knot));
    const common = [knot, end("d"), end("e")].map((from) => tie(from, hub, "partenaire"));
    const placed = placeTies([...common, ...star], planeOf(spots));
    expect(placed.knots).toHaveLength(2);
    expect(placed.ties).toHaveLength(6);
  });
});

it("the geometric median is no farther from all the points than any of them", () => {
  const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
      const total = ([x, y]: readonly [number, number]) =>
        points.reduce((sum, [px, py]) => sum + Math.hypot(px - x, py - y), 0);
      const median = total(geometricMedian(points));
      for (const each of points) expect(median).toBeLessThanOrEqual(total(each) * 1.02 + 1e-6);
    }),
  );
});
