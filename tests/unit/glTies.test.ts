import { beforeEach, describe, expect, it } from "vitest";
import type { Scene, Tie } from "../../src/scene/scene";
import { readColors } from "../../src/views/map/gl/glColors";
import { MarkPainter } from "../../src/views/map/gl/MarkPainter";
import { TiePainter } from "../../src/views/map/gl/TiePainter";
import { FakeMap } from "../fixtures/fakeMap";
import { mark, sceneOf } from "../fixtures/sceneCore";

const marks = [
  mark({ id: "a", lonLat: [2, 47] }),
  mark({ id: "b", lonLat: [2, 47] }),
  mark({ id: "c", lonLat: [5, 45] }),
];
const endOf = (id: string) => ({
  territory: id,
  lonLat: marks.find((each) => each.id === id)?.lonLat ?? ([0, 0] as const),
  departements: ["18"],
});
function tie(id: string, kind: Tie["kind"], from: string, to: Tie["to"]): Tie {
  return {
    id,
    kind,
    from: endOf(from),
    to,
    weight: 1,
    partnerships: ["p0"],
    partners: [],
    accessibleName: id,
  };
}
const place = { territory: null, lonLat: [3, 46] as const, departements: ["03"] };
const scene: Scene = {
  ...sceneOf(marks),
  ties: [tie("t1", "partenariat", "a", endOf("c")), tie("t2", "lieu", "b", place)],
};

let map: FakeMap;
let ties: TiePainter;
let painter: MarkPainter;
beforeEach(() => {
  map = new FakeMap();
  map.view = { zoom: 6, center: [3, 46] };
  ties = new TiePainter(map);
  painter = new MarkPainter(
    map,
    5.6,
    () => 0,
    (drawn) => ties.follow(drawn),
  );
  painter.dress(readColors((property) => property));
  painter.show(scene);
  ties.show(scene);
});
const lines = () => map.data.get("ties")?.features ?? [];
const lineOf = (id: string) => lines().find(({ properties }) => properties?.id === id)?.geometry;

describe("ties of the WebGL map", () => {
  it("are lines between the marks as drawn, not between their true places", () => {
    const drawn = map.data.get("marks")?.features.find(({ properties }) => properties?.id === "a")?.geometry;
    const line = lineOf("t1");
    if (drawn?.type !== "Point" || line?.type !== "LineString") throw new Error("not drawn");
    const [from] = line.coordinates;
    const pixels = (lon = 0, lat = 0) => map.project([lon, lat]);
    const [start, centre] = [
      pixels(from?.[0], from?.[1]),
      pixels(drawn.coordinates[0], drawn.coordinates[1]),
    ];
    expect(Math.hypot(start.x - centre.x, start.y - centre.y)).toBeCloseTo(5.6 + 1.5, 0);
    expect(drawn.coordinates).not.toEqual([2, 47]);
  });

  it("follow the marks when a zoom moves these", () => {
    const before = lineOf("t1");
    map.view = { zoom: 9, center: [3, 46] };
    painter.follow(true);
    expect(lineOf("t1")).not.toEqual(before);
  });

  it("end at a square that is a picture of the map", () => {
    ties.reset();
    const [square] = map.data.get("tieEnds")?.features ?? [];
    expect(square?.properties).toMatchObject({ kind: "place" });
    expect(map.images).toContain(square?.properties?.image);
  });

  it("light up with the territory that is hovered, by a state and no geometry", () => {
    map.forget();
    ties.stand("c");
    expect(map.uploads).toEqual([]);
    expect(map.states.get("ties/t1")).toEqual({ lit: 1 });
    expect(map.states.get("ties/t2")).toBeUndefined();
    ties.stand(null);
    expect(map.states.get("ties/t1")).toEqual({ lit: 0 });
  });

  it("go with the scene that has none, and come back to an emptied map", () => {
    ties.show({ ...scene, ties: [] });
    expect(lines()).toEqual([]);
    map.forget();
    ties.show(sceneOf(marks));
    expect(map.uploads).toEqual([]);
    ties.show(scene);
    map.data.clear();
    ties.reset();
    expect(lines()).toHaveLength(2);
  });
});
