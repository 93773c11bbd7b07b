// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ViewState } from "../../src/domain/viewState";
import { browserHistory } from "../../src/state/browserHistory";
import { bindHistory, GESTURE_PAUSE, type HistoryPort, REPLACE_INTERVAL } from "../../src/state/history";
import { knownValuesOf } from "../../src/state/knownValues";
import { type AtlasStore, createAtlasStore } from "../../src/state/store";
import { parseViewState } from "../../src/state/urlCodec";
import { core } from "../fixtures/core";

/** The page's real history (jsdom); only the clock is held by the test. */
const known = knownValuesOf(core);
let store: AtlasStore;
let unbind: () => void;

function open(search: string, port: HistoryPort = browserHistory(window)): void {
  window.history.replaceState(null, "", `/atlas/${search}#carte`);
  const { state, dropped } = parseViewState(search, known);
  store = createAtlasStore({ initial: state, dropped });
  unbind = bindHistory(store, port, known);
}
const url = () => window.location.search;
const view = (): ViewState => store.getState().viewState;
const goBack = () =>
  new Promise<void>((resolve) => {
    window.addEventListener("popstate", () => resolve(), { once: true });
    window.history.back();
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  unbind();
  vi.useRealTimers();
});

describe("the URL owns the view", () => {
  it("writes a step at once when the view, the sheet or a facet changes", () => {
    open("");
    const steps = window.history.length;
    store.getState().toggleOption("vague", "2019");
    expect(url()).toBe("?vague=2019");
    store.getState().setView("tableau");
    store.getState().openTerritory("91-grigny");
    expect(url()).toBe("?vue=tableau&vague=2019&territoire=91-grigny");
    expect(window.history.length - steps).toBe(3);
    expect(window.location.pathname + window.location.hash).toBe("/atlas/#carte");
  });

  it("goes back to the view before, and writes nothing for it", async () => {
    open("");
    store.getState().toggleOption("vague", "2019");
    store.getState().openTerritory("91-grigny");
    vi.useRealTimers();
    const write = vi.spyOn(window.history, "pushState");
    await goBack();
    expect(view()).toMatchObject({ territory: null, filters: { vague: [2019] } });
    expect(url()).toBe("?vague=2019");
    await goBack();
    expect(view().filters.vague).toEqual([]);
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });

  it("tells what a step of the history could not say", async () => {
    open("?embed=1");
    store.getState().dismissNotice(store.getState().notices[0]?.id ?? -1);
    store.getState().setView("tableau");
    vi.useRealTimers();
    await goBack();
    expect(store.getState().notices).toMatchObject([{ param: "embed", reason: "unknown-parameter" }]);
  });

  it("makes one step of a text, amended at most once an interval while it is typed", () => {
    open("");
    const push = vi.spyOn(window.history, "pushState");
    const write = vi.spyOn(window.history, "replaceState");
    for (const text of ["b", "be", "bea", "beau"]) {
      store.getState().setQuery(text);
      vi.advanceTimersByTime(REPLACE_INTERVAL / 5);
    }
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    expect(url()).toBe("?q=beau");
    expect(write.mock.calls.length).toBeLessThanOrEqual(2);
    expect(push).toHaveBeenCalledTimes(1);
    push.mockRestore();
    write.mockRestore();
  });

  it("stays under the limit of Safari during ten seconds of dragging", () => {
    open("");
    const calls = [vi.spyOn(window.history, "replaceState"), vi.spyOn(window.history, "pushState")];
    for (let elapsed = 0; elapsed < 10_000; elapsed += 16) {
      store.getState().setCamera({ zoom: 5 + elapsed / 10_000, center: [2, 46] });
      store.getState().setRange("periode", { min: 2019, max: 2019 + (elapsed % 7) });
      vi.advanceTimersByTime(16);
    }
    const total = calls.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    expect(total).toBeLessThan(100);
    for (const spy of calls) spy.mockRestore();
  });

  it("makes one step of one drag, and another of the next", () => {
    open("");
    const steps = window.history.length;
    for (let max = 2025; max > 2019; max--) store.getState().setRange("periode", { min: 2019, max });
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    expect(url()).toBe("?periode=2019-2020");
    expect(window.history.length - steps).toBe(1);
    vi.advanceTimersByTime(GESTURE_PAUSE);
    store.getState().setRange("periode", { min: 2020, max: 2022 });
    expect(url()).toBe("?periode=2020-2022");
    expect(window.history.length - steps).toBe(2);
  });

  it("leaves a step with the camera it was left with", async () => {
    open("");
    store.getState().setCamera({ zoom: 9, center: [4.38, 45.44] });
    vi.advanceTimersByTime(1);
    store.getState().setCamera({ zoom: 10, center: [4.38, 45.44] });
    store.getState().openTerritory("42-saint-etienne-tarentaize-beaubrun");
    vi.useRealTimers();
    await goBack();
    expect(url()).toBe("?carte=10/45.44/4.38");
    expect(view().camera).toEqual({ zoom: 10, center: [4.38, 45.44] });
  });

  it("tries again when the browser refuses a write", () => {
    const real = browserHistory(window);
    let refusals = 2;
    open("", { ...real, write: (kind, search) => refusals-- <= 0 && real.write(kind, search) });
    store.getState().setView("tableau");
    expect(url()).toBe("");
    vi.advanceTimersByTime(3 * REPLACE_INTERVAL);
    expect(url()).toBe("?vue=tableau");
  });

  it("turns a refusal of the browser into a value", () => {
    open("");
    const push = vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("too many calls", "SecurityError");
    });
    expect(browserHistory(window).write("push", "?q=a")).toBe(false);
    push.mockRestore();
  });

  it("writes what was waiting when untied, and nothing after", () => {
    open("");
    store.getState().setCamera({ zoom: 9, center: [4.38, 45.44] });
    store.getState().setQuery("beau");
    unbind();
    expect(url()).toBe("?q=beau&carte=9/45.44/4.38");
    store.getState().setView("tableau");
    expect(url()).toBe("?q=beau&carte=9/45.44/4.38");
  });
});
