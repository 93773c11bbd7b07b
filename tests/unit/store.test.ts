import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../src/domain/filters";
import { DEFAULT_VIEW_STATE } from "../../src/domain/viewState";
import { prepare } from "../../src/query/runQuery";
import { createTextEngine } from "../../src/query/textEngine";
import { createSelectors } from "../../src/state/selectors";
import { createAtlasStore } from "../../src/state/store";
import { formatViewState, parseViewState } from "../../src/state/urlCodec";
import { core } from "../fixtures/core";

const newStore = () => createAtlasStore({ initial: DEFAULT_VIEW_STATE });

describe("gestures", () => {
  it("toggle an option on and off, sorted so that a choice has one link", () => {
    const store = newStore();
    const { toggleOption } = store.getState();
    toggleOption("vague", "2021");
    toggleOption("vague", "2019");
    toggleOption("departement", "2A");
    expect(store.getState().viewState.filters).toMatchObject({ vague: [2019, 2021], departement: ["2A"] });
    toggleOption("vague", "2021");
    expect(store.getState().viewState.filters.vague).toEqual([2019]);
  });

  it("put a range in order, and drop one that bounds nothing", () => {
    const store = newStore();
    const { setRange } = store.getState();
    setRange("periode", { min: 2022, max: 2019 });
    expect(store.getState().viewState.filters.periode).toEqual({ min: 2019, max: 2022 });
    setRange("periode", { min: null, max: null });
    expect(store.getState().viewState.filters.periode).toBeNull();
  });

  it("clear every filter and nothing else", () => {
    const store = newStore();
    const { setFilters, setView, openTerritory, clearFilters } = store.getState();
    setFilters({ theme: ["culture"], lieu: "42218" });
    setView("tableau");
    openTerritory("91-grigny");
    clearFilters();
    expect(store.getState().viewState).toEqual({
      ...DEFAULT_VIEW_STATE,
      view: "tableau",
      territory: "91-grigny",
    });
  });

  it("compare four territories at most, in the order they were chosen", () => {
    const store = newStore();
    const { toggleCompared, clearCompared } = store.getState();
    for (const id of ["d", "a", "c", "b", "e"]) toggleCompared(id);
    expect(store.getState().viewState.compared).toEqual(["d", "a", "c", "b"]);
    toggleCompared("a");
    expect(store.getState().viewState.compared).toEqual(["d", "c", "b"]);
    clearCompared();
    expect(store.getState().viewState.compared).toEqual([]);
  });

  it("leave only views that survive a trip through the URL", () => {
    const store = newStore();
    const { setQuery, setCamera } = store.getState();
    setQuery(`${"a".repeat(199)}😀 et la suite`);
    setCamera({ zoom: 5.123456, center: [-0.0000001, 46.123456] });
    const { viewState } = store.getState();
    expect(parseViewState(formatViewState(viewState))).toEqual({ state: viewState, dropped: [] });
  });

  it("dismiss one notice; a view restored brings its own", () => {
    const lost = (param: string) => ({ param, value: "x", reason: "unknown-parameter" }) as const;
    const store = createAtlasStore({ initial: DEFAULT_VIEW_STATE, dropped: [lost("a"), lost("b")] });
    store.getState().dismissNotice(store.getState().notices[0]?.id ?? -1);
    expect(store.getState().notices.map(({ param }) => param)).toEqual(["b"]);
    const seen = store.getState().notices.map(({ id }) => id);
    store.getState().restore(DEFAULT_VIEW_STATE, [lost("c")]);
    expect(store.getState().notices.map(({ param }) => param)).toEqual(["c"]);
    expect(seen).not.toContain(store.getState().notices[0]?.id);
  });
});

describe("selectors", () => {
  const view = DEFAULT_VIEW_STATE;

  it("query again only when the filters change", () => {
    const { result, shownIds } = createSelectors(prepare(core, createTextEngine(core)));
    const first = result(view);
    expect(result({ ...view, view: "tableau", territory: "91-grigny" })).toBe(first);
    expect(shownIds({ ...view, camera: { zoom: 6, center: [2, 46] } })).toBe(shownIds(view));
    expect(result({ ...view, filters: { ...NO_FILTERS, vague: [2019] } })).not.toBe(first);
  });

  it("show the matches, and the unknown unless hidden", () => {
    const { shownIds, result } = createSelectors(prepare(core, createTextEngine(core)));
    const asked = { ...view, filters: { ...NO_FILTERS, theme: ["numerique"] } };
    const { matches, unknown } = result(asked);
    expect(unknown.length).toBeGreaterThan(0);
    expect(shownIds(asked)).toEqual([...matches, ...unknown]);
    expect(shownIds({ ...asked, showUnknown: false })).toEqual(matches);
  });
});
