// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useStore } from "zustand";
import type { Atlas } from "../../src/domain/facts";
import { DEFAULT_VIEW_STATE } from "../../src/domain/viewState";
import { frLate } from "../../src/i18n/fr/late";
import { prepare } from "../../src/query/prepare";
import { createSelectors } from "../../src/state/selectors";
import { type AtlasStore, createAtlasStore } from "../../src/state/store";
import { CompareToggle } from "../../src/views/compare/CompareToggle";
import ComparisonDock from "../../src/views/compare/ComparisonDock";
import { useAtlasView } from "../../src/views/useAtlasView";
import {
  ACADEMY,
  BEAUBRUN,
  FORMER,
  MONTREYNAUD,
  words as pageWords,
  sheetAtlas,
  sheetCore,
} from "../fixtures/sheetFixture";

const words = { ...pageWords, ...frLate };
const prepared = prepare(sheetCore);
const selectors = createSelectors(prepared);
const hrefs = { territory: (id: string) => `territoire/${id}/`, filter: () => "?comparer=x" };
const onClose = vi.fn();

function Dock({ store, atlas, failed }: { store: AtlasStore; atlas: Atlas | null; failed: boolean }) {
  const view = useAtlasView(store, prepared, selectors, words);
  return (
    <ComparisonDock
      core={sheetCore}
      atlas={atlas}
      failed={failed}
      onRetry={() => undefined}
      view={view}
      actions={useStore(store)}
      hrefs={hrefs}
      words={words}
      language="fr"
      onClose={onClose}
    />
  );
}

function open(compared: readonly string[], atlas: Atlas | null = sheetAtlas, failed = false): AtlasStore {
  const store = createAtlasStore({ initial: { ...DEFAULT_VIEW_STATE, compared } });
  render(<Dock store={store} atlas={atlas} failed={failed} />);
  return store;
}

const region = () => screen.getByRole("region", { name: "Comparaison" });
const row = (name: string) => screen.getByRole("row", { name: new RegExp(`^${name}`) });
const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe("the comparison", () => {
  it("is a named region with a column for each territory and a row for each fact", () => {
    open([BEAUBRUN, MONTREYNAUD]);
    const heads = within(region())
      .getAllByRole("columnheader")
      .map((head) => plain(head.textContent));
    expect(heads).toEqual(["Fait", "ASaint-Étienne Tarentaize-Beaubrun", "BSaint-Étienne Montreynaud"]);
    expect(within(row("Vague de labellisation")).getByRole("rowheader").textContent).toContain("≠ différent");
  });

  it("shows the unknown as unknown, and what is not applicable apart", () => {
    open([BEAUBRUN, MONTREYNAUD, ACADEMY]);
    const cells = within(row("Habitants")).getAllByRole("cell");
    expect(cells.map((cell) => plain(cell.textContent))).toEqual([
      expect.stringContaining("environ 7 000"),
      "non renseigné",
      "sans objet",
    ]);
    expect(row("Habitants").dataset.verdict).toBe("incomparable");
  });

  it("a switch keeps only the rows that differ, and says how many are hidden", async () => {
    open([BEAUBRUN, MONTREYNAUD]);
    const all = region().querySelectorAll(".comparison__row").length;
    await userEvent.click(screen.getByRole("switch", { name: "Différences seulement" }));
    const shown = [...region().querySelectorAll<HTMLElement>(".comparison__row")];
    expect(shown.length).toBeLessThan(all);
    expect(new Set(shown.map(({ dataset }) => dataset.verdict))).toEqual(new Set(["different"]));
    expect(plain(region().textContent)).toContain(`${shown.length} lignes différentes sur ${all}`);
  });

  it("a button removes a territory and leaves the focus in the comparison", async () => {
    const store = open([BEAUBRUN, MONTREYNAUD]);
    await userEvent.click(
      screen.getByRole("button", { name: "Retirer A, Saint-Étienne Tarentaize-Beaubrun" }),
    );
    expect(store.getState().viewState.compared).toEqual([MONTREYNAUD]);
    expect(region().contains(document.activeElement)).toBe(true);
  });

  it("proposes similar territories with their reason when one is alone", async () => {
    const store = open([BEAUBRUN]);
    // Of the fixture only Montreynaud stands, and shares nothing recorded: another wave, no theme.
    expect(plain(region().textContent)).toContain("Trop peu est renseigné");
    store.getState().toggleCompared(BEAUBRUN);
    store.getState().toggleCompared(FORMER);
    const add = await screen.findByRole("button", {
      name: "Comparer avec Saint-Étienne Tarentaize-Beaubrun",
    });
    expect(plain(add.closest("li")?.textContent ?? null)).toContain("même vague (2019)");
    await userEvent.click(add);
    expect(store.getState().viewState.compared).toEqual([FORMER, BEAUBRUN]);
  });

  it("finds a territory to add by its name", async () => {
    const store = open([]);
    expect(plain(region().textContent)).toContain("Choisissez jusqu’à quatre territoires");
    const box = screen.getByRole("combobox", { name: "Ajouter un territoire" });
    await userEvent.type(box, "montrey");
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(store.getState().viewState.compared).toEqual([MONTREYNAUD]);
  });

  it("with four territories nothing more can be added, and it says why", () => {
    open([BEAUBRUN, MONTREYNAUD, ACADEMY, FORMER]);
    expect(screen.queryByRole("combobox", { name: "Ajouter un territoire" })).toBeNull();
    expect(plain(region().textContent)).toContain("Quatre territoires sont déjà comparés");
  });

  it("removes all and closes at once", async () => {
    const store = open([BEAUBRUN, MONTREYNAUD]);
    await userEvent.click(screen.getByRole("button", { name: "Tout retirer" }));
    expect(store.getState().viewState.compared).toEqual([]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("keeps its columns while the details load, and offers to retry when they fail", () => {
    open([BEAUBRUN, MONTREYNAUD], null);
    expect(screen.getAllByRole("columnheader")).toHaveLength(3);
    expect(screen.getByRole("table").getAttribute("aria-busy")).toBe("true");
    cleanup();
    open([BEAUBRUN], null, true);
    expect(screen.getByRole("button", { name: "Réessayer" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Exporter" })).toBeNull();
  });

  it("every reference leads to a source of the list", () => {
    open([BEAUBRUN, MONTREYNAUD]);
    const links = [...region().querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(document.getElementById(link.hash.slice(1))).not.toBeNull();
  });
});

describe("the button of the sheet", () => {
  const toggle = (id: string, compared: readonly string[]) => {
    const onToggle = vi.fn();
    render(<CompareToggle id={id} compared={compared} onToggle={onToggle} words={words.app} />);
    return { onToggle, button: screen.getByRole("button", { name: "Comparer" }) };
  };

  it("is pressed when the territory is compared", () => {
    expect(toggle("a", ["a", "b"]).button.getAttribute("aria-pressed")).toBe("true");
    cleanup();
    expect(toggle("c", ["a", "b"]).button.getAttribute("aria-pressed")).toBe("false");
  });

  it("adds nothing beyond four, but still removes", async () => {
    const full = ["a", "b", "c", "d"];
    const fifth = toggle("e", full);
    expect(fifth.button.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(fifth.button);
    expect(fifth.onToggle).not.toHaveBeenCalled();
    cleanup();
    const fourth = toggle("d", full);
    await userEvent.click(fourth.button);
    expect(fourth.onToggle).toHaveBeenCalledWith("d");
  });
});
