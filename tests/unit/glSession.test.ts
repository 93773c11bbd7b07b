import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Mark } from "../../src/scene/scene";
import { basemap } from "../../src/services/basemaps";
import { readColors } from "../../src/views/map/gl/glColors";
import { buildGround } from "../../src/views/map/gl/ground";
import { MapSession } from "../../src/views/map/gl/MapSession";
import { FakeMap } from "../fixtures/fakeMap";
import { national, neighbours } from "../fixtures/outlines";
import { mark, sceneOf } from "../fixtures/sceneCore";

const ground = buildGround({ departements: national, neighbours });
const marks = ["45-orleans", "69-lyon", "2A-ajaccio"].map((id, index) =>
  mark({ id, lonLat: [2 + index, 47.9 - index], token: "vague-2019" }),
);
const besancon = { ...mark({ id: "besancon", lonLat: [6, 47] }), departements: ["25", "39", "70", "90"] };
function open({ zoom = 5, reducedMotion = false } = {}) {
  const map = new FakeMap();
  map.view = { zoom, center: [2, 47] };
  const listener = {
    onReady: vi.fn(),
    onCamera: vi.fn(),
    onHover: vi.fn(),
    onOpen: vi.fn(),
    onBasemapFailed: vi.fn(),
    onLost: vi.fn(),
  };
  const loadDetail = vi.fn(() => Promise.resolve(ground));
  const session = new MapSession(
    map,
    {
      colors: readColors((property) => `day${property}`),
      unit: 5.6,
      reducedMotion,
      hasCoarsePointer: false,
      now: () => 0,
      loadDetail,
      detailZoom: 7,
    },
    listener,
  );
  session.show(sceneOf(marks));
  session.lay(ground);
  map.events?.onReset();
  map.forget();
  return { map, session, listener, loadDetail };
}
const at = (map: FakeMap, id: string) => map.project((marks.find((each) => each.id === id) as Mark).lonLat);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a filter or another colour", () => {
  it("sends no geometry of marks, and only the states that changed", () => {
    const { map, session } = open();
    session.show(sceneOf(marks.slice(1)));
    expect(map.uploads).not.toContain("marks");
    expect(map.written.filter((key) => key.startsWith("marks/"))).toEqual(["marks/45-orleans"]);
    expect(map.states.get("marks/45-orleans")).toMatchObject({ opacity: 0 });

    map.forget();
    session.show(
      sceneOf(marks.map((each) => (each.id === "69-lyon" ? { ...each, token: "vague-2021" } : each))),
    );
    expect(map.uploads).not.toContain("marks");
    expect(map.written.filter((key) => key.startsWith("marks/"))).toEqual([
      "marks/45-orleans",
      "marks/69-lyon",
    ]);
  });

  it("hides the name with its mark", () => {
    const { map, session } = open();
    expect(map.states.get("labels/45-orleans")).toMatchObject({ opacity: 1 });
    session.show(sceneOf(marks.slice(1)));
    expect(map.states.get("labels/45-orleans")).toMatchObject({ opacity: 0 });
  });

  it("that changes shapes or brings a new mark sends geometry", () => {
    const { map, session } = open();
    session.show(sceneOf(marks.map((each) => ({ ...each, shape: "square" as const }))));
    expect(map.uploads).toContain("marks");
    map.forget();
    session.show(sceneOf([...marks, mark({ id: "new", lonLat: [0, 44] })]));
    expect(map.data.get("marks")?.features).toHaveLength(4);
  });

  it("keeps the place of marks until the reader pauses, then takes that of the exact layout", () => {
    const { map, session } = open();
    const pair = [mark({ id: "a", lonLat: [3, 45] }), mark({ id: "b", lonLat: [3.01, 45] })];
    session.show(sceneOf(pair));
    const placeOfA = () =>
      map.data.get("marks")?.features.find(({ properties }) => properties?.id === "a")?.geometry;
    expect(placeOfA()).not.toMatchObject({ coordinates: [3, 45] });
    map.forget();
    session.show(sceneOf(pair.slice(0, 1)));
    expect(map.uploads).not.toContain("marks");
    vi.advanceTimersByTime(1000);
    expect(placeOfA()).toMatchObject({ coordinates: [3, 45] });
  });
});

describe("pointing and clicking", () => {
  it("find a mark of the scene, and tell where it is", () => {
    const { map, listener } = open();
    const point = at(map, "69-lyon");
    map.events?.onPointer({ x: point.x + 3, y: point.y });
    expect(listener.onHover).toHaveBeenLastCalledWith(
      "69-lyon",
      expect.objectContaining({ x: expect.closeTo(point.x) }),
    );
    expect(map.isPointing).toBe(true);
    map.events?.onClick(point);
    expect(listener.onOpen).toHaveBeenCalledWith("69-lyon");
    map.events?.onPointer({ x: 0, y: 0 });
    expect(listener.onHover).toHaveBeenLastCalledWith(null, null);
  });

  it("never find what a filter hid", () => {
    const { map, session, listener } = open();
    session.show(sceneOf(marks.slice(1)));
    map.events?.onPointer(at(map, "45-orleans"));
    map.events?.onClick(at(map, "45-orleans"));
    expect(listener.onHover).not.toHaveBeenCalled();
    expect(listener.onOpen).not.toHaveBeenCalled();
  });

  it("find an académie of the scene under the pointer, marks first", () => {
    const { map, session, listener } = open();
    session.show(sceneOf(marks, [besancon]));
    map.areas = ["hidden", "besancon"];
    map.events?.onClick({ x: 700, y: 10 });
    expect(listener.onOpen).toHaveBeenLastCalledWith("besancon");
    map.events?.onClick(at(map, "45-orleans"));
    expect(listener.onOpen).toHaveBeenLastCalledWith("45-orleans");
    session.show(sceneOf(marks));
    listener.onOpen.mockClear();
    map.events?.onClick({ x: 700, y: 10 });
    expect(listener.onOpen).not.toHaveBeenCalled();
  });
});

describe("what stands out", () => {
  const emphasised = (map: FakeMap) =>
    map.data.get("emphasis")?.features.map(({ properties }) => properties?.id);

  it("is the hovered and the selected mark, the selected on top", () => {
    const { map, session } = open();
    session.stand("69-lyon", "45-orleans");
    expect(emphasised(map)).toEqual(["69-lyon", "45-orleans"]);
    session.stand("45-orleans", "45-orleans");
    expect(emphasised(map)).toEqual(["45-orleans"]);
  });

  it("is never a territory that the filters left out", () => {
    const { map, session } = open();
    session.stand(null, "45-orleans");
    session.show(sceneOf(marks.slice(1)));
    expect(emphasised(map)).toEqual([]);
  });
});

describe("the camera", () => {
  it("is told at the end of a move, once, and does not fly where it already is", () => {
    const { map, session, listener } = open();
    session.zoomBy(1);
    expect(listener.onCamera).toHaveBeenCalledOnce();
    map.flights = [];
    session.fly({ zoom: 6.002, center: [2.0001, 47] });
    expect(map.flights).toEqual([]);
    session.fly({ zoom: 9, center: [4.4, 45.4] });
    expect(map.flights).toHaveLength(1);
    expect(map.flights[0]?.[1]).toBeLessThanOrEqual(600);
  });

  it("jumps for those who ask for less motion, and across oceans", () => {
    const still = open({ reducedMotion: true });
    still.session.fly({ zoom: 9, center: [4.4, 45.4] });
    expect(still.map.flights[0]?.[1]).toBe(0);
    const { map, session } = open();
    session.fly({ zoom: 9, center: [55.5, -21.1] });
    expect(map.flights[0]?.[1]).toBe(0);
  });

  it("gives crowded marks more room as it comes closer", () => {
    const { map, session } = open();
    map.forget();
    session.zoomBy(0.1);
    expect(map.uploads).toEqual([]);
    session.zoomBy(3);
    expect(map.uploads).toContain("labels");
  });

  it("asks for the finer outlines once, at the first close view", async () => {
    const { session, loadDetail, map } = open();
    expect(loadDetail).not.toHaveBeenCalled();
    session.zoomBy(3);
    session.zoomBy(1);
    expect(loadDetail).toHaveBeenCalledOnce();
    map.forget();
    await vi.runAllTimersAsync();
    expect(map.uploads).toContain("land");
  });
});

describe("an emptied map", () => {
  it("gets everything again: ground, académies, marks, states, paint", () => {
    const { map, session } = open();
    session.show(sceneOf(marks, [besancon]));
    session.dress(readColors((property) => `night${property}`));
    const [states, sources] = [new Map(map.states), new Set(map.data.keys())];
    map.forget();
    map.states.clear();
    map.paint.clear();
    map.data.clear();
    map.events?.onReset();
    expect(map.states.get("marks/45-orleans")).toEqual(states.get("marks/45-orleans"));
    expect(map.states.get("areas/besancon")).toEqual(states.get("areas/besancon"));
    expect(new Set(map.data.keys())).toEqual(sources);
    expect(map.paint.get("land/fill-color")).toBe("night--map-land");
  });
});

describe("an online basemap", () => {
  const tiles = "http://localhost/{z}/{x}/{y}.png";

  it("waits for the marks, hides the embedded ground and nothing else", () => {
    const { map, session, listener } = open();
    session.setBasemap(basemap("ign-plan", tiles));
    expect(map.raster).toBeNull();
    map.events?.onIdle();
    expect(listener.onReady).toHaveBeenCalledOnce();
    expect(map.raster).toBe(tiles);
    expect(map.visible.get("land")).toBe(false);
    expect(map.visible.has("marks")).toBe(false);
    session.setBasemap(basemap("sobre"));
    expect(map.raster).toBeNull();
    expect(map.visible.get("land")).toBe(true);
  });

  it("that does not answer is told, unless it was left meanwhile", () => {
    const { map, session, listener } = open();
    map.events?.onIdle();
    session.setBasemap(basemap("ign-plan", tiles));
    session.setBasemap(basemap("sobre"));
    vi.advanceTimersByTime(60_000);
    expect(listener.onBasemapFailed).not.toHaveBeenCalled();
    session.setBasemap(basemap("ign-plan", tiles));
    vi.advanceTimersByTime(60_000);
    expect(listener.onBasemapFailed).toHaveBeenCalledWith("ign-plan");
  });
});

it("a closed session drops the answers that come late", async () => {
  const { map, session, loadDetail } = open();
  session.zoomBy(3);
  expect(loadDetail).toHaveBeenCalled();
  session.close();
  map.forget();
  await vi.runAllTimersAsync();
  expect(map.isClosed).toBe(true);
  expect(map.uploads).toEqual([]);
});
