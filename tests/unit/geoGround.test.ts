import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FRAME_IDS, FRAMES, type FrameId } from "../../src/geo/frames";
import { buildGround } from "../../src/geo/ground";
import { areaPaths } from "../../src/geo/outlines";
import { rectContains } from "../../src/geo/plane";
import { multiLinePath, polygonPath } from "../../src/geo/svgPath";
import { national, neighbours } from "../fixtures/outlines";

const ground = buildGround(national, neighbours);

/** Absolute points of a path made of `M`, `l` and `z`, subpath by subpath. */
function pointsOf(path: string): [number, number][][] {
  return path
    .split("M")
    .slice(1)
    .map((subpath) => {
      const numbers = [...subpath.matchAll(/-?\d+/g)].map(([text]) => Number(text));
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        [x, y] = [x + (numbers[2 * index] ?? 0), y + (numbers[2 * index + 1] ?? 0)];
        return [x, y] as [number, number];
      });
    });
}

describe("path data", () => {
  const frame = FRAMES["971"];
  const line = Array.from({ length: 200 }, (_, index) => [
    -61.8 + index * 0.00371,
    16 + Math.sin(index) * 0.2,
  ]);

  it("stays within half a step of every point, however long the line: rounding does not add up", () => {
    const [points] = pointsOf(multiLinePath(frame, { type: "MultiLineString", coordinates: [line] }));
    const worst = line.map(([lon = 0, lat = 0]) => {
      const [x, y] = frame.toSteps([lon, lat]);
      return Math.min(...(points ?? []).map(([px, py]) => Math.max(Math.abs(px - x), Math.abs(py - y))));
    });
    expect(Math.max(...worst)).toBeLessThanOrEqual(0.5);
  });

  it("closes polygons and leaves out what is too small to be an area", () => {
    const islet = [
      [-61.5, 16.2],
      [-61.500001, 16.2],
      [-61.5, 16.200001],
      [-61.5, 16.2],
    ];
    expect(polygonPath(frame, { type: "Polygon", coordinates: [line] })).toMatch(/^M[-\d ]+l[-\d ]+z$/);
    expect(polygonPath(frame, { type: "Polygon", coordinates: [islet] })).toBe("");
  });
});

describe("ground", () => {
  it("weighs at most 12 kB gzip, neighbours included", () => {
    expect(gzipSync(JSON.stringify(ground), { level: 9 }).length).toBeLessThanOrEqual(12_000);
  });

  it("has land in every frame", () => {
    expect(FRAME_IDS.filter((id) => ground[id].land === "")).toEqual([]);
  });

  it.each(FRAME_IDS.filter((id) => id !== "paris"))("draws the land of %s within its window", (id) => {
    const { x, y, width, height } = FRAMES[id].window;
    const slack = width * 0.01;
    const around = { x: x - slack, y: y - slack, width: width + 2 * slack, height: height + 2 * slack };
    expect(
      pointsOf(ground[id].land)
        .flat()
        .filter((point) => !rectContains(around, point)),
    ).toEqual([]);
  });

  it("draws borders on the mainland and around Paris, none within a lone département", () => {
    const withBorders: FrameId[] = FRAME_IDS.filter((id) => ground[id].borders !== "");
    expect(withBorders).toEqual(["metropole", "paris"]);
  });

  it("shows neighbours only where France has some", () => {
    const withNeighbours: FrameId[] = FRAME_IDS.filter((id) => ground[id].neighbours !== "");
    expect(withNeighbours).toEqual(["metropole", "978", "973"]);
    expect(FRAME_IDS.every((id) => buildGround(national, null)[id].neighbours === "")).toBe(true);
  });

  it("is the same for the same outlines", () => {
    expect(buildGround(national, neighbours)).toEqual(ground);
  });
});

describe("paths of areas", () => {
  it.each<[string, string[], FrameId[]]>([
    ["the académie of Besançon", ["25", "39", "70", "90"], ["metropole"]],
    ["the académie of Créteil", ["77", "93", "94"], ["metropole", "paris"]],
    ["La Réunion", ["974"], ["974"]],
    ["New Caledonia, which has no outline", ["988"], []],
  ])("draw %s in the frames that show it", (_, departements, frames) => {
    expect(Object.keys(areaPaths(national, departements))).toEqual(frames);
  });

  it("melt inner borders: an académie is drawn with fewer points than its départements", () => {
    const departements = ["25", "39", "70", "90"];
    const apart = (code: string) => areaPaths(national, [code]).metropole ?? "";
    const together = areaPaths(national, departements).metropole ?? "";
    const sum = departements.reduce((total, code) => total + pointsOf(apart(code)).flat().length, 0);
    expect(pointsOf(together).flat().length).toBeLessThan(sum);
  });
});
