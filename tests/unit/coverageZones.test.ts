import { describe, expect, it, vi } from "vitest";
import type { Scene, Zone } from "../../src/scene/scene";
import { basemap } from "../../src/services/basemaps";
import { readColors } from "../../src/views/map/gl/glColors";
import { buildGround } from "../../src/views/map/gl/ground";
import { MapSession } from "../../src/views/map/gl/MapSession";
import { FakeMap } from "../fixtures/fakeMap";
import { national, neighbours } from "../fixtures/outlines";
import { sceneOf } from "../fixtures/sceneCore";

const ground = buildGround({ departements: national, neighbours });
const zone = (id: string, fields: Partial<Zone> = {}): Zone => ({
  id,
  departements: [id],
  classId: "couverture-1",
  token: "seq-1",
  hollow: false,
  label: id,
  accessibleName: id,
  ...fields,
});
const painted = (...zones: Zone[]): Scene => ({ ...sceneOf([]), zones });

function open() {
  const map = new FakeMap();
  const listener = {
    onReady: vi.fn(),
    onCamera: vi.fn(),
    onHover: vi.fn(),
    onOpen: vi.fn(),
    onBasemapFailed: vi.fn(),
    onLost: vi.fn(),
  };
  const session = new MapSession(
    map,
    {
      colors: readColors((property) => `day${property}`),
      unit: 5.6,
      reducedMotion: true,
      hasCoarsePointer: false,
      now: () => 0,
      loadDetail: () => Promise.resolve(ground),
      detailZoom: 20,
    },
    listener,
  );
  session.show(painted(zone("38"), zone("03", { token: "zone-vide" })));
  session.lay(ground);
  map.events?.onReset();
  map.forget();
  return { map, session, listener };
}

describe("painted départements of the WebGL map", () => {
  it("are sent with their shapes, in the colour of their class", () => {
    const { map } = open();
    const features = map.data.get("zones")?.features ?? [];
    expect(features.map(({ properties }) => properties?.id)).toEqual(["38", "03"]);
    expect(map.states.get("zones/38")).toMatchObject({ color: "day--data-seq-1", fill: 1, hatch: 0 });
    expect(map.states.get("zones/03")).toMatchObject({ color: "day--data-zone-vide" });
  });

  it("change colour without sending geometry, and write only what changed", () => {
    const { map, session } = open();
    session.show(painted(zone("38", { token: "seq-5" }), zone("03", { token: "zone-vide" })));
    expect(map.uploads).not.toContain("zones");
    expect(map.written).toEqual(["zones/38"]);
  });

  it("leave with the indicator, and come back", () => {
    const { map, session } = open();
    session.show(painted());
    expect(map.states.get("zones/38")).toMatchObject({ fill: 0, limit: 0 });
    session.show(painted(zone("38"), zone("03")));
    expect(map.uploads).not.toContain("zones");
    expect(map.states.get("zones/38")).toMatchObject({ fill: 1, limit: 1 });
  });

  it("are other shapes when régions replace them", () => {
    const { map, session } = open();
    session.show(painted(zone("84", { departements: ["38", "03"] })));
    expect(map.uploads).toContain("zones");
    expect(map.data.get("zones")?.features).toHaveLength(1);
  });

  it("are hatched where « non renseigné »", () => {
    const { map, session } = open();
    session.show(painted(zone("38", { token: "inconnu", hollow: true })));
    expect(map.states.get("zones/38")).toMatchObject({ color: "day--map-land", hatch: 1 });
  });

  it("answer the pointer by their code, only while they are shown", () => {
    const { map, session, listener } = open();
    map.zones = ["99", "38"];
    map.events?.onPointer({ x: 10, y: 10 });
    expect(listener.onHover).toHaveBeenLastCalledWith("38", { x: 10, y: 10 });
    map.events?.onClick({ x: 10, y: 10 });
    expect(listener.onOpen).toHaveBeenCalledWith("38");
    session.stand("38", null);
    expect(map.states.get("zones/38")).toMatchObject({ active: 1 });
    session.show(painted());
    map.events?.onClick({ x: 10, y: 10 });
    expect(listener.onOpen).toHaveBeenCalledOnce();
  });

  it("let an online basemap be read through them", () => {
    const { map, session } = open();
    map.events?.onIdle();
    session.setBasemap(basemap("ign-plan", "http://localhost/{z}/{x}/{y}.png"));
    expect(Number(map.states.get("zones/38")?.fill)).toBeLessThan(1);
    session.setBasemap(basemap("sobre"));
    expect(map.states.get("zones/38")).toMatchObject({ fill: 1 });
    session.close();
  });
});
