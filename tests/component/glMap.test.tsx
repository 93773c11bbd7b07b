import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import national from "../../data/geo/departements-national.topo.json";
import neighbours from "../../data/geo/neighbours.topo.json";
import type { DepartementsTopology, NeighboursTopology } from "../../src/geo/topology";
import { gl } from "../../src/i18n/fr/gl";
import GlMap, { type GlMapProps } from "../../src/views/map/gl/GlMap";
import { buildGround } from "../../src/views/map/gl/ground";
import { loadNationalGround } from "../../src/views/map/gl/loadGround";
import { openMapLibre } from "../../src/views/map/gl/mapLibrePort";
import { FakeMap } from "../fixtures/fakeMap";
import { mark, sceneOf } from "../fixtures/sceneCore";

vi.mock("../../src/views/map/gl/mapLibrePort", () => ({ openMapLibre: vi.fn() }));
vi.mock("../../src/views/map/gl/loadGround", () => ({
  DETAIL_ZOOM: 7,
  loadNationalGround: vi.fn(),
  loadDetailedGround: vi.fn(() => new Promise(() => undefined)),
}));

const scene = sceneOf([mark({ id: "69-lyon", lonLat: [4.8, 45.7] })]);

// A JSON module is typed by what it holds, wider than what a topology allows.
const ground = buildGround({
  departements: national as unknown as DepartementsTopology,
  neighbours: neighbours as unknown as NeighboursTopology,
});

let maps: FakeMap[] = [];
beforeEach(() => {
  maps = [];
  vi.mocked(openMapLibre).mockImplementation(() => {
    const map = new FakeMap();
    maps.push(map);
    return map;
  });
  vi.mocked(loadNationalGround).mockResolvedValue(ground);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function props(fields: Partial<GlMapProps> = {}): GlMapProps {
  return {
    scene,
    selectedId: null,
    hoveredId: null,
    initialCamera: { zoom: 5, center: [2, 47] },
    target: null,
    onCameraChange: vi.fn(),
    onHover: vi.fn(),
    onOpen: vi.fn(),
    basemap: "sobre",
    onBasemapFailed: vi.fn(),
    onReady: vi.fn(),
    onUnavailable: vi.fn(),
    reducedMotion: false,
    colorThemeKey: "clair",
    words: { gl },
    ...fields,
  };
}
const last = () => maps.at(-1) as FakeMap;

describe("GlMap", () => {
  it("tells that it is ready once the ground and the marks are drawn, with the mark of CONTRACT", async () => {
    const given = props();
    render(<GlMap {...given} />);
    last().events?.onReset();
    last().events?.onIdle();
    expect(given.onReady).not.toHaveBeenCalled();
    await waitFor(() => expect(last().data.get("land")?.features).toHaveLength(102));
    last().events?.onIdle();
    expect(given.onReady).toHaveBeenCalledOnce();
    expect(performance.getEntriesByName("atlas:map-idle").length).toBeGreaterThan(0);
    expect(last().data.get("marks")?.features).toHaveLength(1);
  });

  it("tells that there is no WebGL instead of failing", () => {
    vi.mocked(openMapLibre).mockReturnValue(null);
    const given = props();
    render(<GlMap {...given} />);
    expect(given.onUnavailable).toHaveBeenCalledWith("no-webgl");
  });

  it("tells that its ground did not come", async () => {
    vi.mocked(loadNationalGround).mockRejectedValue(new Error("offline"));
    const given = props();
    render(<GlMap {...given} />);
    await waitFor(() => expect(given.onUnavailable).toHaveBeenCalledWith("no-ground"));
  });

  it("leaves no map behind, even when React mounts it twice", () => {
    const { unmount } = render(
      <StrictMode>
        <GlMap {...props()} />
      </StrictMode>,
    );
    expect(maps.filter((map) => !map.isClosed)).toHaveLength(1);
    unmount();
    expect(maps.filter((map) => !map.isClosed)).toHaveLength(0);
  });

  it("has buttons with names, which move the map", async () => {
    const user = userEvent.setup();
    render(<GlMap {...props()} />);
    await user.click(screen.getByRole("button", { name: "Zoomer" }));
    expect(last().view.zoom).toBe(6);
    await user.click(screen.getByRole("button", { name: "Dézoomer" }));
    expect(last().view.zoom).toBe(5);
    const places = screen.getByRole("group", { name: "Aller à" });
    expect(places.querySelectorAll("button")).toHaveLength(7);
    await user.click(screen.getByRole("button", { name: "La Réunion" }));
    expect(last().view.center[0]).toBeCloseTo(55.5, 0);
    await user.click(screen.getByRole("button", { name: "Vue nationale" }));
    expect(last().view.center[1]).toBeCloseTo(46.5, 0);
  });

  it("flies when the key of the target changes, and only then", () => {
    const target = { camera: { zoom: 9, center: [4.4, 45.4] }, key: "a" } as const;
    const { rerender } = render(<GlMap {...props()} />);
    rerender(<GlMap {...props({ target })} />);
    expect(last().flights).toHaveLength(1);
    rerender(<GlMap {...props({ target: { ...target } })} />);
    expect(last().flights).toHaveLength(1);
  });

  it("calls the handlers of the latest render", () => {
    const first = props();
    const second = props();
    const { rerender } = render(<GlMap {...first} />);
    rerender(<GlMap {...second} />);
    last().events?.onClick(last().project([4.8, 45.7]));
    expect(first.onOpen).not.toHaveBeenCalled();
    expect(second.onOpen).toHaveBeenCalledWith("69-lyon");
  });

  it("says where its ground comes from, in text", () => {
    render(<GlMap {...props({ basemap: "ign-plan" })} />);
    expect(screen.getByText(/IGN/)).toBeTruthy();
    expect(document.querySelector(".gl-map [style]")).toBeNull();
  });
});
