import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BASEMAPS } from "../../src/domain/viewState";
import { fr } from "../../src/i18n/fr";
import { basemap } from "../../src/services/basemaps";
import { BasemapWatch } from "../../src/views/map/gl/basemapWatch";

describe("basemaps", () => {
  it("all exist and have a name", () => {
    for (const id of BASEMAPS) {
      expect(basemap(id).id).toBe(id);
      expect(fr.map.basemapName[id]).not.toBe("");
    }
  });

  it("say whether they go online, and where", () => {
    expect(basemap("sobre")).toMatchObject({ kind: "embedded", online: false });
    const plan = basemap("ign-plan");
    expect(plan).toMatchObject({ kind: "raster", online: true, origin: "https://data.geopf.fr" });
    for (const part of ["{z}", "{x}", "{y}"]) expect(plan.kind === "raster" && plan.tiles).toContain(part);
  });

  it("may be served from another address", () => {
    const local = basemap("ign-plan", "http://localhost:9/{z}/{x}/{y}.png");
    expect(local).toMatchObject({
      tiles: "http://localhost:9/{z}/{x}/{y}.png",
      origin: "http://localhost:9",
    });
  });
});

describe("watch of an online basemap", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const start = () => {
    const onFailed = vi.fn();
    return { watch: new BasemapWatch(1000, onFailed), onFailed };
  };

  it("fails when no tile comes in time", () => {
    const { onFailed } = start();
    vi.advanceTimersByTime(999);
    expect(onFailed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onFailed).toHaveBeenCalledOnce();
  });

  it("does not fail for lack of time once a tile came", () => {
    const { watch, onFailed } = start();
    watch.tile("loaded");
    vi.advanceTimersByTime(5000);
    expect(onFailed).not.toHaveBeenCalled();
  });

  it("fails once after failures in a row, not after a few among tiles that come", () => {
    const { watch, onFailed } = start();
    for (let tile = 0; tile < 20; tile++) watch.tile(tile % 3 === 0 ? "loaded" : "failed");
    expect(onFailed).not.toHaveBeenCalled();
    for (let tile = 0; tile < 10; tile++) watch.tile("failed");
    expect(onFailed).toHaveBeenCalledOnce();
  });

  it("says nothing after it is closed", () => {
    const { watch, onFailed } = start();
    watch.close();
    vi.advanceTimersByTime(5000);
    expect(onFailed).not.toHaveBeenCalled();
  });
});
