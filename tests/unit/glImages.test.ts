import { describe, expect, it } from "vitest";
import { MARK_SHAPES } from "../../src/scene/scene";
import { drawHatch } from "../../src/views/map/gl/hatch";
import { drawIcon, ICON_PIXEL_RATIO, iconFor, type SdfImage } from "../../src/views/map/gl/markImages";
import { corners, signedDistance } from "../../src/views/map/gl/markShapes";
import { markPath } from "../../src/views/map/markPath";

/** Alpha, from 0 to 1, at pixels from the centre. */
function alphaAt({ width, height, data }: SdfImage, x: number, y: number): number {
  const column = Math.floor(width / 2 + x * ICON_PIXEL_RATIO);
  const row = Math.floor(height / 2 + y * ICON_PIXEL_RATIO);
  return (data[(row * width + column) * 4 + 3] ?? 0) / 255;
}
const EDGE = 0.75;
const icon = (...of: Parameters<typeof iconFor>) => drawIcon(iconFor(...of).name) as SdfImage;

describe("shapes of the WebGL map", () => {
  it("are those of the SVG map", () => {
    for (const shape of MARK_SHAPES) {
      const inPath = [...markPath(shape, 10).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
      const points = corners(shape, 10);
      if (points.length === 0) expect(markPath(shape, 10), shape).toContain("a10,10");
      else
        expect(
          points.map(([x, y]) => [x, y].map((v) => Number(v.toFixed(2)) + 0)),
          shape,
        ).toEqual(inPath.map(([, x, y]) => [Number(x) + 0, Number(y) + 0]));
    }
  });

  it("tell inside from outside and how far the edge is", () => {
    expect(signedDistance("circle", 5)(0, 0)).toBeCloseTo(-5);
    expect(signedDistance("circle", 5)(8, 0)).toBeCloseTo(3);
    expect(signedDistance("square", 4)(0, 0)).toBeCloseTo((-4 * 1.25) / Math.SQRT2);
    expect(signedDistance("diamond", 10)(15, 0)).toBeCloseTo(2);
    expect(signedDistance("triangle", 10)(0, 14)).toBeGreaterThan(0);
  });
});

describe("icons", () => {
  it("never stretch a picture by more than a fifth, so that strokes keep their width", () => {
    for (let radius = 2.5; radius < 40; radius += 0.1) {
      const { scale } = iconFor("solid", "circle", radius);
      expect(scale).toBeGreaterThan(0.83);
      expect(scale).toBeLessThan(1.2);
    }
  });

  it("share one picture between marks of near sizes, and one scale between kinds", () => {
    expect(iconFor("solid", "square", 5.6).name).toBe(iconFor("solid", "square", 5.7).name);
    expect(iconFor("outline", "square", 5.6).scale).toBe(iconFor("solid", "square", 5.6).scale);
  });

  it("put the edge of the mark where the shader looks for it", () => {
    const solid = icon("solid", "circle", 10);
    expect(alphaAt(solid, 0, 0)).toBe(1);
    expect(alphaAt(solid, 9.4, 0)).toBeGreaterThan(EDGE);
    expect(alphaAt(solid, 10.6, 0)).toBeLessThan(EDGE);
    expect(alphaAt(solid, 15.5, 0)).toBeLessThan(0.1);
  });

  it("leave the inside of an outline and of a ring empty", () => {
    for (const kind of ["outline", "ring"] as const) {
      expect(alphaAt(icon(kind, "diamond", 10), 0, 0)).toBeLessThan(EDGE);
      expect(alphaAt(icon(kind, "circle", 10), 10, 0)).toBeGreaterThan(EDGE);
    }
  });

  it("are only drawn for names that they gave", () => {
    expect(drawIcon("solid:heart:3")).toBeNull();
    expect(drawIcon("solid:circle:x")).toBeNull();
    expect(drawIcon("blob:circle:3")).toBeNull();
  });
});

describe("hatch", () => {
  it("repeats without a seam and has paper between its lines", () => {
    const { width, height, data } = drawHatch([10, 20, 30]);
    const alpha = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3];
    for (let step = 0; step < width; step++) expect(alpha(step, height - step)).toBe(alpha(0, 0));
    expect(alpha(0, 0)).toBe(255);
    expect(alpha(width / 2, 0)).toBe(0);
    expect([...data.slice(0, 3)]).toEqual([10, 20, 30]);
  });
});
