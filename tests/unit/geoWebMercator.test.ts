import { geoMercatorRaw } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LonLat } from "../../src/domain/facts";
import { fromWorld, toWorld, worldSize, zoomOf } from "../../src/geo/webMercator";

const places: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -63, max: 56, noNaN: true }),
  fc.double({ min: -22, max: 52, noNaN: true }),
);
const zooms = fc.double({ min: 0, max: 17, noNaN: true });

describe("the plane of the world", () => {
  it("is Web Mercator, from the north-west corner southwards", () => {
    fc.assert(
      fc.property(places, zooms, ([lon, lat], zoom) => {
        const size = worldSize(zoom);
        const [east, north] = geoMercatorRaw((lon * Math.PI) / 180, (lat * Math.PI) / 180);
        const [x, y] = toWorld([lon, lat], size);
        expect(x / size).toBeCloseTo((1 + east / Math.PI) / 2, 10);
        expect(y / size).toBeCloseTo((1 - north / Math.PI) / 2, 10);
      }),
    );
  });

  it("is 512 pixels wide at zoom 0, as MapLibre's, and doubles with each zoom", () => {
    expect([0, 1, 7].map(worldSize)).toEqual([512, 1024, 65_536]);
    expect(zoomOf(worldSize(7.3))).toBeCloseTo(7.3, 10);
  });

  it("brings every place back", () => {
    fc.assert(
      fc.property(places, zooms, (place, zoom) => {
        const [lon, lat] = fromWorld(toWorld(place, worldSize(zoom)), worldSize(zoom));
        expect(lon).toBeCloseTo(place[0], 8);
        expect(lat).toBeCloseTo(place[1], 8);
      }),
    );
  });

  it("has an edge beyond which the poles do not go", () => {
    expect(toWorld([0, 90])).toEqual(toWorld([0, 85.0511]));
    expect(toWorld([0, 90])[1]).toBeCloseTo(0, 5);
  });
});
