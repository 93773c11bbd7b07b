import { describe, expect, it } from "vitest";
import type { LonLat } from "../../src/domain/facts";
import { equivalentCamera, fitCamera, mainlandCamera, projectByCamera } from "../../src/geo/camera";
import { FRAMES } from "../../src/geo/frames";
import { createFrames } from "../../src/geo/franceProjection";
import { insetTargets } from "../../src/geo/insetTargets";
import { type Bounds, cornersOf, rectContains } from "../../src/geo/plane";
import { placedTerritories } from "../fixtures/outlines";

const [WIDTH, HEIGHT] = [900, 760];
const MAP = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

describe("projectByCamera", () => {
  it("counts zoom with tiles of 512 pixels, as MapLibre does", () => {
    const camera = { zoom: 1, center: [0, 0] as LonLat };
    expect(projectByCamera(camera, WIDTH, HEIGHT, [0, 0])).toEqual([WIDTH / 2, HEIGHT / 2]);
    expect(projectByCamera(camera, WIDTH, HEIGHT, [90, 0])[0]).toBeCloseTo(WIDTH / 2 + 256, 9);
    expect(projectByCamera(camera, WIDTH, HEIGHT, [0, 85.0511])[1]).toBeCloseTo(HEIGHT / 2 - 512, 1);
  });
});

describe("fitCamera", () => {
  const grenoble: LonLat = [5.72, 45.18];

  it("shows bounds whole, and as large as the padding allows", () => {
    const bounds: Bounds = [4.74, 44.7, 7.19, 45.94];
    const camera = fitCamera(bounds, WIDTH, HEIGHT, { padding: 30 });
    const corners = cornersOf(bounds).map((corner) => projectByCamera(camera, WIDTH, HEIGHT, corner));
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const room = Math.min(
      Math.min(...xs),
      Math.min(...ys),
      WIDTH - Math.max(...xs),
      HEIGHT - Math.max(...ys),
    );
    expect(room).toBeCloseTo(30, 6);
  });

  it("stops at the maximum zoom over a lone place", () => {
    const bounds: Bounds = [grenoble[0], grenoble[1], grenoble[0], grenoble[1]];
    const camera = fitCamera(bounds, WIDTH, HEIGHT, { maximumZoom: 12 });
    expect(camera.zoom).toBe(12);
    expect(camera.center[0]).toBeCloseTo(grenoble[0], 9);
    expect(camera.center[1]).toBeCloseTo(grenoble[1], 9);
  });

  it("stays finite on a map that has no size yet", () => {
    expect(Number.isFinite(fitCamera(FRAMES.metropole.bounds, 0, 0).zoom)).toBe(true);
  });
});

describe("equivalentCamera", () => {
  /** Greatest distance, in pixels, between a territory on the SVG map and on the GL map that takes over. */
  function worstJump(id: string, width: number, height: number): number {
    const france = createFrames(width, height);
    const jumps = placedTerritories().flatMap(({ departements, lonLat }) => {
      const point = france.project(lonLat, departements);
      if (point?.frame !== id) return [];
      const [x, y] = projectByCamera(
        equivalentCamera(france.frame(point.frame), width, height),
        width,
        height,
        lonLat,
      );
      return [Math.hypot(x - point.x, y - point.y)];
    });
    return Math.max(...jumps);
  }

  it("keeps every place of the mainland within 4 % of the map’s height: Mercator bends it no further", () => {
    expect(worstJump("metropole", WIDTH, HEIGHT)).toBeLessThan(0.04 * HEIGHT);
    expect(worstJump("metropole", 390, 430)).toBeLessThan(0.04 * 430);
  });

  it.each(["paris", "971", "972", "973", "974", "976", "978"])(
    "keeps the places of %s where they are",
    (id) => {
      expect(worstJump(id, WIDTH, HEIGHT)).toBeLessThan(2);
    },
  );

  it("is the camera of the mainland when the whole map takes over", () => {
    const mainland = createFrames(WIDTH, HEIGHT).frame("metropole");
    expect(mainlandCamera(MAP)).toEqual(equivalentCamera(mainland, WIDTH, HEIGHT));
  });
});

describe("insetTargets", () => {
  it("show each frame whole, with its name", () => {
    const targets = insetTargets(WIDTH, HEIGHT);
    expect(targets.map(({ label }) => label)).toContain("Guadeloupe");
    for (const { id, camera } of targets) {
      const corners = cornersOf(FRAMES[id].bounds).map((corner) =>
        projectByCamera(camera, WIDTH, HEIGHT, corner),
      );
      expect(corners.every((corner) => rectContains(MAP, corner))).toBe(true);
    }
  });
});
