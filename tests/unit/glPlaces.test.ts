import { describe, expect, it } from "vitest";
import type { LonLat } from "../../src/domain/facts";
import { toWorld, worldSize } from "../../src/geo/webMercator";
import { footprintOf } from "../../src/scene/placement/footprint";
import type { PlacedMark } from "../../src/scene/scene";
import { readColors } from "../../src/views/map/gl/glColors";
import {
  collection,
  emphasisFeatures,
  iconNames,
  labelFeatures,
  leaderFeatures,
  markFeature,
} from "../../src/views/map/gl/markFeatures";
import { drawIcon } from "../../src/views/map/gl/markImages";
import { labelOf, placeMarks } from "../../src/views/map/gl/placeMarks";
import { LABEL_SIZE } from "../../src/views/map/labelWidth";
import { mark } from "../fixtures/sceneCore";

const UNIT = 5.6;
const lyon: LonLat = [4.83, 45.76];
const crowd = ["a", "b", "c"].map((id, index) => mark({ id, lonLat: [4.83 + index * 0.01, 45.76] }));

describe("marks on the globe", () => {
  it("are moved apart where crowded, and joined to their place by a line", () => {
    const placed = placeMarks(crowd, 4, UNIT, null);
    const pixels = placed.map(({ lonLat }) => toWorld(lonLat, worldSize(4)));
    pixels.forEach(([x, y], i) => {
      for (const [otherX, otherY] of pixels.slice(i + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(2 * UNIT);
    });
    const apart = placed.filter(({ isApart }) => isApart).map(({ mark: { id } }) => id);
    expect(leaderFeatures(placed).features.map(({ properties }) => properties?.id)).toEqual(apart);
  });

  it("come back to their exact places at a close zoom", () => {
    for (const { mark: each, lonLat, isApart } of placeMarks(crowd, 13, UNIT, null)) {
      expect(lonLat).toEqual(each.lonLat);
      expect(isApart).toBe(false);
    }
  });

  it("stay on their true places when thousands share a town, until the view is close enough", () => {
    const thousands = Array.from({ length: 2000 }, (_, index) =>
      mark({ id: `m${index}`, lonLat: [2 + (index % 50) * 0.01, 48 + Math.floor(index / 50) * 0.01] }),
    );
    const far = placeMarks(thousands, 5, UNIT, null);
    expect(
      far.every(({ mark: { lonLat }, lonLat: drawn, label }) => drawn === lonLat && label === null),
    ).toBe(true);
    const close = placeMarks(thousands, 12, UNIT, null);
    expect(close.some(({ label }) => label !== null)).toBe(true);
  });

  it("keep their true place as the first end of their line", () => {
    const apart = {
      mark: mark({ id: "a" }),
      lonLat: [1, 1],
      anchor: [0, 0],
      r: 5,
      isApart: true,
      label: null,
    } as const;
    expect(leaderFeatures([apart]).features[0]?.geometry.coordinates).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe("names", () => {
  it("stand off their mark by the same gap on the four sides", () => {
    const foot = footprintOf("square", UNIT);
    const spot = { id: "a", x: 0, y: 0, anchorX: 0, anchorY: 0, r: UNIT };
    const beside = (label: Omit<NonNullable<PlacedMark["label"]>, "text">) =>
      labelOf({ ...spot, label: { text: "Lyon", ...label } });
    const gap = (foot + 3) / LABEL_SIZE;
    const expected = [
      [beside({ x: foot + 3, y: 3, anchor: "start" }), "left"],
      [beside({ x: -foot - 3, y: 3, anchor: "end" }), "right"],
      [beside({ x: 0, y: -foot - 3 - 0.25 * LABEL_SIZE, anchor: "middle" }), "bottom"],
      [beside({ x: 0, y: foot + 3 + 0.85 * LABEL_SIZE, anchor: "middle" }), "top"],
    ] as const;
    for (const [label, side] of expected) {
      expect(label?.anchor).toBe(side);
      expect(label?.gap).toBeCloseTo(gap);
    }
  });

  it("are those that the layout found room for", () => {
    const placed = placeMarks([mark({ id: "a", label: "Lyon", lonLat: lyon })], 8, UNIT, null);
    expect(labelFeatures(placed).features[0]?.properties).toMatchObject({
      id: "a",
      text: "Lyon",
      anchor: "left",
    });
  });
});

describe("features of marks", () => {
  const [placed] = placeMarks(
    [mark({ id: "2A001", lonLat: lyon, shape: "square", precise: true, radius: 2 })],
    9,
    UNIT,
    null,
  );
  if (placed === undefined) throw new Error("a lone mark has its place");
  const colors = readColors((property) => property);

  it("keep the id as text", () => {
    expect(markFeature(placed).properties.id).toBe("2A001");
    expect(markFeature(placed).id).toBeUndefined();
  });

  it("use pictures that can be drawn", () => {
    const names = [
      ...iconNames(collection([markFeature(placed)])),
      ...iconNames(emphasisFeatures([placed], colors)),
    ];
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(drawIcon(name), name).not.toBeNull();
  });

  it("draw what stands out larger, ringed, with its colour and its name", () => {
    const [feature] = emphasisFeatures([placed], colors).features;
    expect(feature?.properties).toMatchObject({ fill: "--data-seq-1", text: "2A001", hollow: false });
    expect(feature?.properties?.ring).toMatch(/^ring:square:/);
    expect(feature?.properties?.ringScale).toBeGreaterThan(0);
  });
});
