// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Filters, NO_FILTERS } from "../../src/domain/filters";
import { DEFAULT_VIEW_STATE } from "../../src/domain/viewState";
import { frAudiences } from "../../src/i18n/fr/audiences";
import type { AudienceWords } from "../../src/i18n/messages";
import { prepare, runQuery } from "../../src/query/runQuery";
import { CHECKLIST_COLUMNS } from "../../src/scene/report/checklist";
import { createAtlasStore } from "../../src/state/store";
import { completionShelf } from "../../src/views/report/completionShelf";
import { MissingFactsTools } from "../../src/views/report/MissingFactsTools";
import ReportStage from "../../src/views/report/ReportStage";
import type { AtlasView } from "../../src/views/useAtlasView";
import { BEAUBRUN, MONTREYNAUD, words as pageWords, sheetAtlas, sheetCore } from "../fixtures/sheetFixture";

vi.mock("../../src/views/area/useAreaOutlines", () => ({ useAreaOutlines: () => "failed" }));

const words: AudienceWords = { ...pageWords, ...frAudiences };
const atlas = {
  ...sheetAtlas,
  allDepartements: [
    { code: "09", name: "Ariège", region: "76" },
    { code: "42", name: "Loire", region: "84" },
  ],
  allRegions: [
    { code: "76", name: "Occitanie" },
    { code: "84", name: "Auvergne-Rhône-Alpes" },
  ],
};
const prepared = prepare(sheetCore);

beforeEach(() => {
  class Sheet {
    replaceSync() {}
  }
  vi.stubGlobal("CSSStyleSheet", Sheet);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  Object.defineProperty(document, "adoptedStyleSheets", { value: [], writable: true, configurable: true });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  completionShelf.getState().clear();
});

/** The stage as the page shows it for these filters. */
function show(filters: Partial<Filters>) {
  const viewState = {
    ...DEFAULT_VIEW_STATE,
    view: "rapport" as const,
    filters: { ...NO_FILTERS, ...filters },
  };
  const result = runQuery(prepared, viewState.filters);
  const store = createAtlasStore({ initial: viewState });
  const setFilters = vi.fn();
  const openTerritory = vi.fn();
  const view = {
    viewState,
    result,
    territories: new Map(sheetCore.territories.map((territory) => [territory.id, territory])),
    matches: result.matches,
    unknown: result.unknown,
  } as unknown as AtlasView;
  render(
    <ReportStage
      core={sheetCore}
      atlas={atlas}
      prepared={prepared}
      view={view}
      actions={{ ...store.getState(), setFilters, openTerritory }}
      hrefs={{ territory: (id) => `territoire/${id}/`, filter: () => "?vue=rapport" }}
      empty={null}
      words={words}
      language="fr"
    />,
  );
  return { setFilters, openTerritory };
}

describe("the stage of the report", () => {
  it("without a place, offers each with its count, searched by name or code", async () => {
    const { setFilters } = show({});
    expect(screen.getByRole("link", { name: "Ariège (09) aucun recensé" })).toBeTruthy();
    await userEvent.type(screen.getByRole("searchbox"), "42");
    expect(screen.queryByText("Ariège (09)")).toBeNull();
    await userEvent.click(screen.getByRole("link", { name: /^Loire \(42\) 2 territoires$/ }));
    expect(setFilters).toHaveBeenCalledWith({ departement: ["42"], region: [], academie: [] });
  });

  it("says that a report is about one place when several are filtered", () => {
    show({ region: ["84", "76"] });
    expect(screen.getByText(/un rapport porte sur un seul/)).not.toBeNull();
  });

  it("names its territories as links that open their sheets", async () => {
    const { openTerritory } = show({ departement: ["42"] });
    const table = screen.getByRole("table", { name: "Territoires, label et quartiers prioritaires" });
    const links = within(table).getAllByRole("link", { name: /^Saint-Étienne/ });
    expect(links.map((link) => link.getAttribute("href")).sort()).toEqual(
      [MONTREYNAUD, BEAUBRUN].map((id) => `territoire/${id}/`),
    );
    await userEvent.click(links[0] as HTMLElement);
    expect(openTerritory).toHaveBeenCalledTimes(1);
  });

  it("leads from a row to its sources", () => {
    show({ departement: ["42"] });
    const cites = screen.getAllByRole("link", { name: /^Source \d+$/ });
    for (const cite of cites) {
      const id = cite.getAttribute("href")?.slice(1) ?? "";
      expect(document.getElementById(id)?.tagName).toBe("LI");
    }
    // An address that is not of the web is no link.
    expect(screen.getByText(/Un piège/).closest("a")).toBeNull();
  });

  it("offers to remove the filters that are not the place", async () => {
    const { setFilters } = show({ departement: ["42"], vague: [2022] });
    await userEvent.click(screen.getByRole("button", { name: "Retirer ces filtres" }));
    expect(setFilters).toHaveBeenCalledWith({ ...NO_FILTERS, departement: ["42"] });
  });

  it("prints at the button « Imprimer »", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    show({ departement: ["42"] });
    await userEvent.click(screen.getByRole("button", { name: "Imprimer" }));
    expect(print).toHaveBeenCalledTimes(1);
  });
});

describe("completing what is missing", () => {
  const file = (...rows: readonly string[]) =>
    new File([[CHECKLIST_COLUMNS.join(";"), ...rows].join("\n")], "faits.csv", { type: "text/csv" });
  const row = (column: string, value: string, source: string) =>
    `t;${MONTREYNAUD};n;f;${column};a;${value};;${source};;;`;

  it("keeps what is right, tells what is not with its row and column, and can be undone", async () => {
    render(
      <MissingFactsTools
        core={sheetCore}
        atlas={atlas}
        ids={[BEAUBRUN, MONTREYNAUD]}
        checklist={{ columns: [], rows: [["x"]] }}
        fileStem="rapport-departement-42"
        words={words}
        language="fr"
      />,
    );
    const field = screen.getByLabelText("Importer le fichier complété");
    await userEvent.upload(field, file(row("ecoles", "4", "Rectorat"), row("lycees", "deux", "Rectorat")));
    await screen.findByText(/1 fait accepté/);
    expect(screen.getByText(/Ligne 3, colonne/).textContent).toContain("nombre entier");
    expect(completionShelf.getState().completions).toHaveLength(1);
    await userEvent.upload(field, file(row("colleges", "1", "")));
    await screen.findByText(/sans source/);
    expect(completionShelf.getState().completions).toHaveLength(1);
    await act(() => userEvent.click(screen.getByRole("button", { name: "Retirer les faits complétés" })));
    expect(completionShelf.getState().completions).toEqual([]);
  });
});
