import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rect } from "../../src/geo/plane";
import { type LayoutOptions, layout, layoutFrames } from "../../src/scene/layout";
import { footprintOf } from "../../src/scene/placement/footprint";
import { discOverlapsRect, rectsOverlap } from "../../src/scene/placement/geometry";
import { labelBox } from "../../src/scene/placement/placeLabels";
import { seatFree } from "../../src/scene/placement/seatFree";
import type { Mark, PlacedMark } from "../../src/scene/scene";
import { runs } from "../fixtures/runs";
import { mark } from "../fixtures/sceneCore";

const FRAME: Rect = { x: 10, y: 20, width: 600, height: 500 };
const FONT = 10;
const measure = (text: string) => text.length * 5.5;
const OPTIONS: LayoutOptions = {
  rect: FRAME,
  unit: 5,
  gap: 1.5,
  labels: { measure, fontSize: FONT },
};

/** A mark whose longitude and latitude are pixels already. */
const at = (id: string, x: number, y: number, fields: Partial<Mark> = {}) =>
  mark({ id, lonLat: [x, y], ...fields });
const asPixels = ({ lonLat: [x, y] }: Mark) => ({ x, y });
const place = (marks: readonly Mark[], options: Partial<LayoutOptions> = {}) =>
  layout(marks, asPixels, { ...OPTIONS, ...options });

const displacement = ({ x, y, anchorX, anchorY }: PlacedMark) => Math.hypot(x - anchorX, y - anchorY);

function worstOverlap(placed: readonly PlacedMark[]): number {
  let worst = Number.NEGATIVE_INFINITY;
  placed.forEach((a, i) => {
    for (const b of placed.slice(i + 1))
      worst = Math.max(worst, a.r + b.r - Math.hypot(a.x - b.x, a.y - b.y));
  });
  return worst;
}

/** Marks that crowd a few places, as French towns do, corners and edges included. */
const crowds = fc
  .array(
    fc.record({
      x: fc.oneof(fc.constantFrom(10, 300, 301, 610), fc.double({ min: 10, max: 610, noNaN: true })),
      y: fc.oneof(fc.constantFrom(20, 200, 202, 520), fc.double({ min: 20, max: 520, noNaN: true })),
      radius: fc.constantFrom(0.55, 0.75, 1, 1.4, 1.9),
      prominence: fc.constantFrom(0, 1, 2),
      shape: fc.constantFrom("circle" as const, "triangle" as const, "square" as const),
      label: fc.constantFrom("Lyon", "Le Havre Nord", "Saint-Étienne Tarentaize-Beaubrun"),
    }),
    { maxLength: 150, size: "max" },
  )
  .map((rows) =>
    rows.map(({ x, y, ...fields }, index) => at(`m${String(index).padStart(3, "0")}`, x, y, fields)),
  );

describe("dodging", () => {
  it("leaves a mark without conflict exactly on its place", () => {
    const placed = place([at("a", 100, 100), at("b", 120, 100), at("c", 400, 400)]);
    for (const one of placed) expect(displacement(one)).toBe(0);
  });

  it("keeps an isolated mark in place whatever happens in a crowd elsewhere", () => {
    const crowd = Array.from({ length: 60 }, (_, i) => at(`c${i}`, 200 + (i % 5), 200 + (i % 7)));
    const far = place([...crowd, at("seul", 500, 450)]).find(({ id }) => id === "seul");
    expect(far).toMatchObject({ x: 500, y: 450 });
  });

  it("seats two territories of one commune side by side, each as near as the other", () => {
    const step = 5 + OPTIONS.gap / 2;
    const placed = place([at("a", 300, 300), at("b", 300, 300)]);
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [300 - step, 300],
      [300 + step, 300],
    ]);
  });

  it("seats more of them in a tight rosette around the commune", () => {
    const placed = place(["a", "b", "c", "d", "e"].map((id) => at(id, 300, 300)));
    expect(worstOverlap(placed)).toBeLessThanOrEqual(0);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(
      Math.hypot(mean(placed.map(({ x }) => x)) - 300, mean(placed.map(({ y }) => y)) - 300),
    ).toBeLessThan(4);
    for (const one of placed) {
      const nearest = placed
        .filter((other) => other !== one)
        .map((other) => Math.hypot(other.x - one.x, other.y - one.y));
      expect(Math.min(...nearest)).toBeCloseTo(2 * 5 + OPTIONS.gap, 3);
      expect(displacement(one)).toBeLessThan(18);
    }
  });

  it("brings marks back as near their places as the crowd allows", () => {
    // Forty marks along 120 pixels of coast: pushing alone spreads them into a line of 450 pixels, and
    // leaves them 26 from home on average; pulled home they thicken the line instead.
    const coast = Array.from({ length: 40 }, (_, i) => at(`c${i}`, 200 + i * 3, 300));
    const moved = place(coast, { labels: null }).map(displacement);
    expect(moved.reduce((sum, value) => sum + value, 0) / moved.length).toBeLessThan(14);
    expect(Math.max(...moved)).toBeLessThan(30);
  });

  it("finds a free seat for a mark that nothing could push away, as near as there is one", () => {
    const stuck = (id: string, x: number) => {
      const here = { anchorX: x, anchorY: 50, homeX: x, homeY: 50, x, y: 50 };
      return { id, r: 5, ...here };
    };
    const discs = [stuck("a", 50), stuck("b", 50), stuck("c", 61)];
    seatFree(discs, { x: 0, y: 0, width: 100, height: 100 }, 1);
    discs.forEach((a, i) => {
      for (const b of discs.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(10);
      expect(Math.hypot(a.x - a.homeX, a.y - a.homeY)).toBeLessThan(15);
    });
  });

  it("no two marks overlap, whatever the crowd", () => {
    fc.assert(
      fc.property(crowds, (marks) => {
        expect(worstOverlap(place(marks, { labels: null }))).toBeLessThan(0.05);
      }),
      { numRuns: runs(150) },
    );
  });

  it("places every mark, once, whole inside the frame", () => {
    fc.assert(
      fc.property(crowds, (marks) => {
        const placed = place(marks, { labels: null });
        expect(placed.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
        for (const { x, y, r } of placed) {
          expect(x - r).toBeGreaterThanOrEqual(FRAME.x - 1e-6);
          expect(x + r).toBeLessThanOrEqual(FRAME.x + FRAME.width + 1e-6);
          expect(y - r).toBeGreaterThanOrEqual(FRAME.y - 1e-6);
          expect(y + r).toBeLessThanOrEqual(FRAME.y + FRAME.height + 1e-6);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("moves no mark farther than a crowd of that many needs", () => {
    fc.assert(
      fc.property(crowds, (marks) => {
        const placed = place(marks, { labels: null });
        // Radius of a quarter disc (all in one corner) packed at half density, and one mark more.
        const area = marks.reduce(
          (sum, { shape, radius }) => sum + Math.PI * (footprintOf(shape, radius * 5) + 1) ** 2,
          0,
        );
        const bound = Math.sqrt((4 * area) / (Math.PI * 0.5)) + 15;
        for (const one of placed) expect(displacement(one)).toBeLessThan(bound);
      }),
      { numRuns: runs(100) },
    );
  });

  it("is the same for the same marks, in any order", () => {
    fc.assert(
      fc.property(crowds, (marks) => {
        const once = place(marks);
        const reversed = place([...marks].reverse());
        expect(place(marks)).toEqual(once);
        expect([...reversed].reverse()).toEqual(once);
      }),
      { numRuns: runs(40) },
    );
  });

  it("draws marks smaller where the frame is too small for so many, rather than one on another", () => {
    const marks = Array.from({ length: 300 }, (_, i) => at(`m${i}`, 30, 30));
    const placed = place(marks, { rect: { x: 0, y: 0, width: 60, height: 60 }, labels: null });
    expect(placed).toHaveLength(300);
    expect(worstOverlap(placed)).toBeLessThan(0.05);
    expect(placed[0]?.r).toBeLessThan(5);
  });

  it("leaves out what the projection or the frame does not show", () => {
    const marks = [at("dedans", 100, 100), at("dehors", 900, 100), at("ailleurs", 100, 120)];
    const placed = layout(marks, (one) => (one.id === "ailleurs" ? null : asPixels(one)), OPTIONS);
    expect(placed.map(({ id }) => id)).toEqual(["dedans"]);
  });

  it("has no frame to respect on an unbounded plane", () => {
    const placed = place([at("a", -5000, 9000), at("b", -5000, 9000)], { rect: null });
    expect(worstOverlap(placed)).toBeLessThanOrEqual(0);
    expect(placed).toHaveLength(2);
  });
});

describe("names", () => {
  const boxes = (placed: readonly PlacedMark[]) =>
    placed.flatMap(({ id, label }) =>
      label ? [{ id, box: labelBox(label, measure(label.text), FONT) }] : [],
    );

  it("never cover a mark, another name or the edge of the frame", () => {
    fc.assert(
      fc.property(crowds, (marks) => {
        const placed = place(marks);
        const named = boxes(placed);
        named.forEach(({ box }, i) => {
          for (const other of named.slice(i + 1)) expect(rectsOverlap(box, other.box)).toBe(false);
          for (const one of placed) expect(discOverlapsRect(one, one.r, box)).toBe(false);
          expect(box.x).toBeGreaterThanOrEqual(FRAME.x);
          expect(box.x + box.width).toBeLessThanOrEqual(FRAME.x + FRAME.width);
        });
      }),
      { numRuns: runs(30) },
    );
  });

  it("go to the selected first, then to the prominent", () => {
    const row = [0, 1, 2].map((i) => at(`m${i}`, 40, 100 + 12 * i, { prominence: i, label: "x".repeat(80) }));
    const narrow = { rect: { x: 30, y: 90, width: 500, height: 40 } };
    const firstNamed = (selected: string | null) =>
      place(row, { ...narrow, selected, labels: { measure, fontSize: FONT, most: 1 } }).find(
        ({ label }) => label,
      )?.id;
    expect(firstNamed(null)).toBe("m2");
    expect(firstNamed("m0")).toBe("m0");
  });

  it("stand on the right where there is room, else on the left", () => {
    const [alone] = place([at("a", 300, 300)]);
    expect(alone?.label).toMatchObject({ anchor: "start" });
    const [againstTheEdge] = place([at("a", 600, 300, { label: "Strasbourg" })]);
    expect(againstTheEdge?.label).toMatchObject({ anchor: "end" });
  });
});

describe("frames", () => {
  it("give each mark to the first that shows it, and tell those that none shows", () => {
    const marks = [at("paris", 100, 100), at("lyon", 400, 300), at("lune", 5000, 5000)];
    const inset = {
      ...OPTIONS,
      id: "encart",
      project: (one: Mark) => (one.id === "paris" ? asPixels(one) : null),
    };
    const { frames, unplaced } = layoutFrames(marks, [
      inset,
      { ...OPTIONS, id: "metropole", project: asPixels },
    ]);
    expect(frames.map(({ id, marks: placed }) => [id, placed.map((one) => one.id)])).toEqual([
      ["encart", ["paris"]],
      ["metropole", ["lyon"]],
    ]);
    expect(unplaced).toEqual(["lune"]);
  });
});
