import { booleanClockwise, booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { areaCentre, areaOf } from "../../src/geo/academies";
import { departementContains } from "../../src/geo/departementContains";
import { detail, placedTerritories } from "../fixtures/outlines";

const polygonsOf = (area: Polygon | MultiPolygon) =>
  area.type === "Polygon" ? [area.coordinates] : area.coordinates;

function areaOrFail(departements: readonly string[]): Polygon | MultiPolygon {
  const area = areaOf(detail, departements);
  if (area === null) throw new Error(`no area for ${departements}`);
  return area;
}

describe("areaOf", () => {
  it("melts the four départements of the académie of Besançon into one polygon", () => {
    expect(areaOrFail(["25", "39", "70", "90"]).type).toBe("Polygon");
  });

  it.each([[["25", "39", "70", "90"]], [["2A", "2B"]], [["971"]], [["26"]]])(
    "winds %j as RFC 7946 asks: outer rings counter-clockwise, holes clockwise",
    (departements) => {
      for (const [outer, ...holes] of polygonsOf(areaOrFail(departements))) {
        expect(booleanClockwise(outer ?? [])).toBe(false);
        for (const hole of holes) expect(booleanClockwise(hole)).toBe(true);
      }
    },
  );

  it("writes at most five decimals", () => {
    const numbers = JSON.stringify(areaOrFail(["21", "58", "71", "89"])).match(/\d+\.\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((text) => (text.split(".")[1] ?? "").length > 5)).toEqual([]);
  });

  it("refuses an area that would miss one of its départements", () => {
    expect(areaOf(detail, ["25", "988"])).toBeNull();
    expect(areaOf(detail, [])).toBeNull();
  });
});

describe("areaCentre", () => {
  it.each([[["25", "39", "70", "90"]], [["21", "58", "71", "89"]], [["971"]], [["75", "78", "91", "95"]]])(
    "stands inside %j",
    (departements) => {
      const area = areaOrFail(departements);
      expect(booleanPointInPolygon([...areaCentre(area)], area)).toBe(true);
    },
  );
});

describe("departementContains", () => {
  const exactly = departementContains(detail, 0);
  const within3km = departementContains(detail, 3000);

  it("tells a place of a département from one of the next", () => {
    expect(exactly([6.0241, 47.2378], "25")).toBe(true);
    expect(exactly([6.0241, 47.2378], "39")).toBe(false);
    expect(within3km([6.0241, 47.2378], "67")).toBe(false);
  });

  it("forgives a place on the wrong side of a border by less than the tolerance", () => {
    const offToulon = [5.93, 43.09] as const;
    expect(exactly(offToulon, "83")).toBe(false);
    expect(within3km(offToulon, "83")).toBe(true);
  });

  it("says nothing of a code that has no outline", () => {
    expect(within3km([166.45, -22.27], "988")).toBeNull();
  });

  it("finds every territory of the tables within 3 km of one of its départements", () => {
    const outside = placedTerritories().filter(
      ({ departements, lonLat }) => !departements.some((code) => within3km(lonLat, code)),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });
});
