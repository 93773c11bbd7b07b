// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useStore } from "zustand";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../src/domain/viewState";
import { fr } from "../../src/i18n/fr";
import { frLate } from "../../src/i18n/fr/late";
import { frPages } from "../../src/i18n/fr/pages";
import { prepare } from "../../src/query/prepare";
import { createSelectors } from "../../src/state/selectors";
import { type AtlasStore, createAtlasStore } from "../../src/state/store";
import Timeline from "../../src/views/charts/time/Timeline";
import { PLAY_STEP } from "../../src/views/charts/time/usePlayback";
import { useAtlasView } from "../../src/views/useAtlasView";
import { core } from "../fixtures/core";

const words = { ...fr, ...frPages, ...frLate };
const prepared = prepare(core);
const selectors = createSelectors(prepared);

function Page({ store, compact }: { readonly store: AtlasStore; readonly compact: boolean }) {
  const view = useAtlasView(store, prepared, selectors, words);
  const actions = useStore(store);
  return <Timeline {...{ core, prepared, view, actions, words, compact }} language="fr" />;
}

function open(changes: Partial<ViewState> = {}, compact = true): AtlasStore {
  const store = createAtlasStore({ initial: { ...DEFAULT_VIEW_STATE, ...changes } });
  render(<Page store={store} compact={compact} />);
  return store;
}
const periodOf = (store: AtlasStore) => store.getState().viewState.filters.periode;
const withPeriod = (min: number, max: number) => ({
  filters: { ...DEFAULT_VIEW_STATE.filters, periode: { min, max } },
});
const handle = (name: string) => screen.getByRole("slider", { name });
const button = (name: string) => screen.getByRole("button", { name });
const wait = (steps: number) => act(() => vi.advanceTimersByTime(steps * PLAY_STEP));

let isCalm = false;
beforeEach(() => {
  isCalm = false;
  vi.stubGlobal("matchMedia", () => ({
    matches: isCalm,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the brush of the time line", () => {
  it("says its years: a handle is a year, never the edge behind it", () => {
    open(withPeriod(2019, 2021));
    expect(handle("Première année").getAttribute("aria-valuenow")).toBe("2019");
    expect(handle("Dernière année").getAttribute("aria-valuenow")).toBe("2021");
    expect(handle("Dernière année").getAttribute("aria-valuetext")).toBe("De 2019 à 2021");
  });

  it("moves a handle by one year with an arrow, and never past the other", () => {
    const store = open(withPeriod(2019, 2020));
    handle("Première année").focus();
    fireEvent.keyDown(handle("Première année"), { key: "ArrowRight" });
    expect(periodOf(store)).toEqual({ min: 2020, max: 2020 });
    fireEvent.keyDown(handle("Première année"), { key: "ArrowRight" });
    expect(periodOf(store)).toEqual({ min: 2020, max: 2020 });
    handle("Dernière année").focus();
    fireEvent.keyDown(handle("Dernière année"), { key: "ArrowRight" });
    expect(periodOf(store)).toEqual({ min: 2020, max: 2021 });
  });

  it("becomes no filter when it covers every year, and the button does the same", () => {
    const store = open(withPeriod(2018, 2028));
    handle("Première année").focus();
    fireEvent.keyDown(handle("Première année"), { key: "Home" });
    expect(periodOf(store)).toBeNull();
    act(() => store.getState().setRange("periode", { min: 2020, max: 2021 }));
    fireEvent.click(button("Toute la période"));
    expect(periodOf(store)).toBeNull();
  });

  it("chooses a year by Enter on its bars, and lets it go by the same", () => {
    const store = open();
    const year = screen.getByRole("button", { name: /^Choisir 2020,/ });
    fireEvent.keyDown(year, { key: "Enter" });
    expect(periodOf(store)).toEqual({ min: 2020, max: 2020 });
    expect(year.getAttribute("aria-pressed")).toBe("true");
    fireEvent.keyDown(year, { key: "Enter" });
    expect(periodOf(store)).toBeNull();
  });

  it("follows a period set elsewhere, and says when it is out of sight", () => {
    const store = open();
    act(() => store.getState().setRange("periode", { min: 2021, max: null }));
    expect(handle("Première année").getAttribute("aria-valuenow")).toBe("2021");
    act(() => store.getState().setRange("periode", { min: 1990, max: 1991 }));
    expect(screen.getByText(/hors de la frise/)).toBeTruthy();
  });

  it("tells the period of the filter, not the part of it that is drawn", () => {
    open(withPeriod(2000, 2021));
    expect(screen.getByText("De 2000 à 2021")).toBeTruthy();
    expect(handle("Première année").getAttribute("aria-valuetext")).toBe("De 2000 à 2021");
    expect(handle("Dernière année").getAttribute("aria-valuenow")).toBe("2021");
  });

  it("covers every year and is a filter all the same: it is told, and can be taken away", () => {
    const store = open(withPeriod(2000, 2040));
    expect(screen.getByText("De 2000 à 2040")).toBeTruthy();
    const whole = button("Toute la période");
    expect(whole.hasAttribute("disabled")).toBe(false);
    fireEvent.click(whole);
    expect(periodOf(store)).toBeNull();
    expect(whole.hasAttribute("disabled")).toBe(true);
    expect(screen.getByText(/^Toutes les années/)).toBeTruthy();
  });

  it("keeps a lone year of the scale when it is the end of a longer period: pressing it chooses it", () => {
    const store = open(withPeriod(1990, prepared.years?.first ?? 0));
    fireEvent.keyDown(
      screen.getByRole("button", { name: new RegExp(`^Choisir ${prepared.years?.first},`) }),
      {
        key: "Enter",
      },
    );
    expect(periodOf(store)).toEqual({ min: prepared.years?.first, max: prepared.years?.first });
  });

  it("opens the charts of time in one step of history", () => {
    const store = open();
    const seen: string[] = [];
    store.subscribe(({ viewState }) => seen.push(`${viewState.view} ${viewState.chart}`));
    fireEvent.click(screen.getByRole("link", { name: "En grand, avec les territoires" }));
    expect(seen).toEqual(["graphiques temps"]);
  });

  it("counts without its own period: choosing a year changes no bar", () => {
    const store = open();
    const name = () => screen.getByRole("button", { name: /^Choisir 2023,/ }).getAttribute("aria-label");
    const before = name();
    act(() => store.getState().setRange("periode", { min: 2019, max: 2019 }));
    expect(name()).toBe(before);
  });
});

describe("playing through the years", () => {
  it("shows a year at a time from the first, and stops at the last", () => {
    vi.useFakeTimers();
    const store = open();
    fireEvent.click(button("Lecture"));
    expect(periodOf(store)).toEqual({ min: 2017, max: 2017 });
    wait(1);
    expect(periodOf(store)).toEqual({ min: 2018, max: 2018 });
    for (let year = 2019; year <= 2028; year++) wait(1);
    expect(periodOf(store)).toEqual({ min: 2028, max: 2028 });
    wait(1);
    expect(button("Lecture")).toBeTruthy();
  });

  it("keeps the length of the window, and can be held and taken up again", () => {
    vi.useFakeTimers();
    const store = open(withPeriod(2019, 2021));
    fireEvent.click(button("Lecture"));
    wait(1);
    expect(periodOf(store)).toEqual({ min: 2020, max: 2022 });
    fireEvent.click(button("Pause"));
    wait(3);
    expect(periodOf(store)).toEqual({ min: 2020, max: 2022 });
    fireEvent.click(button("Lecture"));
    wait(1);
    expect(periodOf(store)).toEqual({ min: 2021, max: 2023 });
  });

  it.each<[string, (store: AtlasStore) => void]>([
    ["another period", (store) => store.getState().setRange("periode", { min: 2024, max: 2024 })],
    ["another filter", (store) => store.getState().setFilters({ region: ["84"] })],
    ["a sheet", (store) => store.getState().openTerritory("91-grigny")],
  ])("stops when the reader changes something: %s", (_, change) => {
    vi.useFakeTimers();
    const store = open();
    fireEvent.click(button("Lecture"));
    act(() => change(store));
    const then = periodOf(store);
    wait(3);
    expect(periodOf(store)).toEqual(then);
    expect(button("Lecture")).toBeTruthy();
  });

  it("stops when the time line goes away", () => {
    vi.useFakeTimers();
    const store = open();
    fireEvent.click(button("Lecture"));
    cleanup();
    vi.advanceTimersByTime(10 * PLAY_STEP);
    expect(periodOf(store)).toEqual({ min: 2017, max: 2017 });
  });

  it("has no player for who asks for less motion: the year goes on when asked", () => {
    vi.useFakeTimers();
    isCalm = true;
    const store = open();
    expect(screen.queryByRole("button", { name: "Lecture" })).toBeNull();
    fireEvent.click(button("Année suivante"));
    wait(5);
    expect(periodOf(store)).toEqual({ min: 2017, max: 2017 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("tells the year politely, once a button asked for it", () => {
    open(withPeriod(2019, 2019));
    const said = screen.getByText("Année 2019");
    expect(said.getAttribute("aria-live")).toBe("off");
    fireEvent.click(button("Année suivante"));
    expect(screen.getByText("Année 2020").getAttribute("aria-live")).toBe("polite");
  });
});

describe("the table of the time line", () => {
  it("is a button away, with a row per year and one for what has no date", () => {
    open();
    fireEvent.click(button("Voir en tableau"));
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    const headers = rows.map((row) => within(row).getByRole("rowheader").textContent);
    expect(headers).toHaveLength(13);
    expect(headers.at(0)).toBe("2017");
    expect(headers.at(-2)).toBe("2028 (après la date des faits)");
    expect(headers.at(-1)).toBe("Sans date");
  });

  it("is left out under the charts of time, which hold it whole", () => {
    open({ view: "graphiques", chart: "temps", timeline: true });
    expect(screen.queryByRole("slider", { name: "Première année" })).toBeNull();
  });

  it("says so when nothing answers the other filters", () => {
    open({ filters: { ...DEFAULT_VIEW_STATE.filters, region: ["99"] } }, false);
    expect(screen.getByText(/rien à placer dans le temps/)).toBeTruthy();
  });
});
