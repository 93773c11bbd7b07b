import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import { merge } from "topojson-client";
import { describe, expect, it } from "vitest";
import type { LonLat } from "../../src/domain/facts";
import { frameOf } from "../../src/geo/frames";
import { createFrames } from "../../src/geo/franceProjection";
import { isDrawnIn } from "../../src/geo/ground";
import { type Rect, rectContains } from "../../src/geo/plane";
import { geometriesOf } from "../../src/geo/topology";
import { detail, placedTerritories } from "../fixtures/outlines";
import { runs } from "../fixtures/runs";

const SIZES = [
  ["wide", 1400, 800],
  ["square", 900, 760],
  ["tall", 390, 430],
] as const;

const territories = placedTerritories();
const mainlandLand = merge(
  detail,
  geometriesOf(detail, (code) => isDrawnIn("metropole", code)),
);
const mainlandPoints = mainlandLand.coordinates.flat(2).map(([lon, lat]): LonLat => [lon ?? 0, lat ?? 0]);

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("frameOf", () => {
  it.each<[string, string[], LonLat, string | null]>([
    ["Grenoble, on the mainland", ["38"], [5.72, 45.18], "metropole"],
    ["Ajaccio, in Corsica", ["2A"], [8.74, 41.92], "metropole"],
    ["Paris", ["75"], [2.35, 48.86], "paris"],
    ["Argenteuil, in the window of Paris though in the Val-d’Oise", ["95"], [2.25, 48.95], "paris"],
    ["Meaux, east of that window", ["77"], [2.88, 48.96], "metropole"],
    ["Cayenne, overseas", ["973"], [-52.33, 4.93], "973"],
    ["Nouméa, that no frame shows", ["988"], [166.45, -22.27], null],
    ["Saint-Denis, mistaken for its namesake of La Réunion", ["974"], [2.35, 48.94], null],
  ])("puts %s", (_, departements, lonLat, frame) => {
    expect(frameOf(departements, lonLat)).toBe(frame);
  });

  it("finds a frame for every territory of the tables", () => {
    expect(territories.length).toBeGreaterThan(220);
    const lost = territories.filter(({ departements, lonLat }) => frameOf(departements, lonLat) === null);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(SIZES)("the %s composition", (id, width, height) => {
  const france = createFrames(width, height);
  const [mainland, ...insets] = france.frames;

  it(`is chosen for ${width} × ${height}`, () => {
    expect(france.composition).toBe(id);
  });

  it("keeps every inset on the map", () => {
    for (const { rect } of insets) {
      expect(rectContains({ x: 0, y: 0, width, height }, [rect.x, rect.y])).toBe(true);
      expect(rectContains({ x: 0, y: 0, width, height }, [rect.x + rect.width, rect.y + rect.height])).toBe(
        true,
      );
    }
  });

  it("overlaps no two insets", () => {
    const pairs = insets.flatMap((a, index) => insets.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a.rect, b.rect)).map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
  });

  it("covers no point of the shore and frontier of mainland France, nor of Corsica", () => {
    const covered = mainlandPoints.filter((lonLat) => {
      const point = mainland?.project(lonLat);
      return point != null && insets.some(({ rect }) => rectContains(rect, point));
    });
    expect(covered).toEqual([]);
  });

  it("covers no land of the mainland under an inset", () => {
    const ticks = Array.from({ length: 12 }, (_, index) => index / 11);
    const covered = insets.filter(({ rect }) =>
      ticks.some((u) =>
        ticks.some((v) => {
          const place = mainland?.invert([rect.x + u * rect.width, rect.y + v * rect.height]);
          return place !== undefined && booleanPointInPolygon([...place], mainlandLand);
        }),
      ),
    );
    expect(covered.map((inset) => inset.id)).toEqual([]);
  });

  it("shows the whole mainland", () => {
    const outside = mainlandPoints.filter((lonLat) => !mainland?.contains(lonLat));
    expect(outside).toEqual([]);
  });

  it("draws every territory inside the view of its own frame", () => {
    const astray = territories.filter(({ departements, lonLat }) => {
      const point = france.project(lonLat, departements);
      return point === null || !rectContains(france.frame(point.frame).view, [point.x, point.y]);
    });
    expect(astray.map((territory) => territory.id)).toEqual([]);
  });

  it("inverts what it projects, and finds the frame under the pixel", () => {
    for (const { departements, lonLat } of territories) {
      const point = france.project(lonLat, departements);
      if (point === null) continue;
      const under = france.frameAt([point.x, point.y]);
      const [lon, lat] = under.invert([point.x, point.y]);
      expect(under.id).toBe(point.frame);
      expect(lon).toBeCloseTo(lonLat[0], 6);
      expect(lat).toBeCloseTo(lonLat[1], 6);
    }
  });
});

describe("createFrames", () => {
  const drawn = (width: number, height: number) => {
    const france = createFrames(width, height);
    return territories.map(({ departements, lonLat }) => france.project(lonLat, departements));
  };

  it("gives the same places for the same size", () => {
    expect(drawn(777, 555)).toEqual(drawn(777, 555));
  });

  it("draws each territory in the same frame at any size, so no count depends on the screen", () => {
    const reference = drawn(900, 760).map((point) => point?.frame);
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 3000 }),
        fc.integer({ min: 200, max: 2000 }),
        (width, height) => {
          expect(drawn(width, height).map((point) => point?.frame)).toEqual(reference);
        },
      ),
      { numRuns: runs(30) },
    );
  });

  it("survives a map that has no size yet", () => {
    for (const point of drawn(0, 0)) {
      if (point !== null) expect([point.x, point.y].every(Number.isFinite)).toBe(true);
    }
  });

  it("frames on the mainland what the inset of Paris shows", () => {
    const france = createFrames(900, 760);
    const [northWest, , southEast] = france.parisOnMainland;
    const paris = france.frame("metropole").project([2.35, 48.86]);
    expect(northWest && paris && northWest[0] < paris[0] && northWest[1] < paris[1]).toBe(true);
    expect(southEast && paris && southEast[0] > paris[0] && southEast[1] > paris[1]).toBe(true);
  });
});
