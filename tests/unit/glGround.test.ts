import { bbox, booleanPointInPolygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { boundsContain } from "../../src/geo/plane";
import { buildGround } from "../../src/views/map/gl/ground";
import { detail, national, neighbours } from "../fixtures/outlines";

const ground = buildGround({ departements: national, neighbours });

describe("ground of the WebGL map", () => {
  it("has every département, from either file", () => {
    const codes = (each: typeof ground) => each.land.features.map(({ properties }) => properties.code).sort();
    expect(codes(ground)).toHaveLength(102);
    expect(codes(buildGround({ departements: detail, neighbours: detail }))).toEqual(codes(ground));
  });

  it("draws each line once, as border or as coast", () => {
    const keys = (lines: typeof ground.coast) =>
      lines.geometry.coordinates.flatMap((line) =>
        line.slice(1).map((end, index) => [line[index], end].map(String).sort().join(" ")),
      );
    const all = [...keys(ground.borders), ...keys(ground.coast)];
    expect(new Set(all).size).toBe(all.length);
    expect(ground.borders.geometry.coordinates.length).toBeGreaterThan(90);
  });

  it("writes the name of a département inside its bounds", () => {
    expect(ground.names.features).toHaveLength(102);
    const land = new Map(ground.land.features.map((outline) => [outline.properties.code, outline]));
    for (const { properties, geometry } of ground.names.features) {
      const outline = land.get(properties.code);
      if (outline === undefined) throw new Error(`no outline of ${properties.code}`);
      const [west, south, east, north] = bbox(outline);
      const [lon = 0, lat = 0] = geometry.coordinates;
      expect(boundsContain([west, south, east, north], [lon, lat]), properties.name).toBe(true);
    }
  });

  it("joins the départements of an académie, without the others", () => {
    const besancon = ground.area(["25", "39", "70", "90"]);
    expect(booleanPointInPolygon([6.02, 47.24], besancon)).toBe(true);
    expect(booleanPointInPolygon([5.04, 47.32], besancon)).toBe(false);
    expect(ground.area(["00"]).coordinates).toEqual([]);
  });

  it("finds the meridians and parallels along which the land of neighbours is cut, and no shore", () => {
    const { coordinates } = ground.cuts.geometry;
    const constants = new Set(
      coordinates.map(([[ax = 0, ay = 0] = [], [bx = 0] = []]) =>
        Math.abs(ax - bx) < 1e-3 ? `x${ax.toFixed(0)}` : `y${ay.toFixed(0)}`,
      ),
    );
    expect(constants).toContain("x18");
    expect(constants.size).toBeLessThanOrEqual(8);
    expect(coordinates.length).toBeLessThan(40);
  });
});
