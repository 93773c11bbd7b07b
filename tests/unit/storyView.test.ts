import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../src/domain/filters";
import { LONGEST_STORY_TITLE } from "../../src/domain/story";
import { DEFAULT_VIEW_STATE, VIEWS, type ViewState } from "../../src/domain/viewState";
import { fr } from "../../src/i18n/fr";
import { story as words } from "../../src/i18n/fr/audiences/story";
import { spokenNotes } from "../../src/scene/story/spokenNotes";
import { titleOfFigure, type ViewContext, viewSummary, viewTitle } from "../../src/scene/story/viewWords";
import { storyViewOf, viewOfPage } from "../../src/state/storyPage";
import { core } from "../fixtures/core";
import { runs } from "../fixtures/runs";

const context: ViewContext = { core, words: { ...fr, story: words }, language: "fr" };
const view = (changes: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW_STATE, ...changes });
const filtered = (filters: Partial<ViewState["filters"]>, changes: Partial<ViewState> = {}) =>
  view({ ...changes, filters: { ...NO_FILTERS, ...filters } });
const [first, second] = core.territories;
const isere = core.departements.find(({ code }) => code === "38");

describe("the title given to a page", () => {
  test.each<[string, ViewState, string]>([
    ["the opening view", view({}), "Vague de labellisation — France entière"],
    [
      "a place",
      filtered({ departement: ["38"] }, { indicator: "budget" }),
      `Dotation annuelle de l’État — ${isere?.name}`,
    ],
    ["filters", filtered({ vague: [2019] }), "Vague de labellisation — vague 2019"],
    ["a chart", view({ view: "graphiques", chart: "temps" }), "Le temps — France entière"],
    ["the open territory", view({ territory: first?.id ?? "" }), first?.name ?? ""],
    [
      "a comparison",
      view({ compared: [first?.id ?? "", second?.id ?? ""] }),
      `Comparaison\u202f: ${first?.name}, ${second?.name}`,
    ],
    ["the data", view({ view: "donnees" }), "Les données et leurs sources"],
  ])("tells %s", (_, state, title) => {
    expect(viewTitle(state, context)).toBe(title);
  });

  test("names three filters and counts the others", () => {
    const title = viewTitle(filtered({ vague: [2019, 2021, 2022, 2025], q: "école" }), context);
    expect(title).toBe("Vague de labellisation — vague 2019, vague 2021, vague 2022, 2 autres filtres");
  });

  test("is never blank nor too long", () => {
    const anyView = fc.record({ view: fc.constantFrom(...VIEWS), q: fc.string({ maxLength: 200 }) });
    fc.assert(
      fc.property(anyView, ({ view: id, q }) => {
        const title = viewTitle(filtered({ q }, { view: id }), context);
        expect(title.trim()).not.toBe("");
        expect([...title].length).toBeLessThanOrEqual(LONGEST_STORY_TITLE);
      }),
      { numRuns: runs(100) },
    );
    expect([...titleOfFigure(" é".repeat(200))]).toHaveLength(LONGEST_STORY_TITLE);
  });
});

test("what a page shows is told in words", () => {
  const state = filtered(
    { vague: [2019] },
    { showUnknown: false, territory: first?.id ?? "", camera: { zoom: 9, center: [5, 45] } },
  );
  expect(viewSummary(state, null, context)).toEqual([
    "Carte colorée par «\u202fVague de labellisation\u202f»",
    "vue rapprochée",
    "vague 2019",
    "sans les non renseignés",
    `fiche de ${first?.name}`,
  ]);
  expect(viewSummary(view({ view: "graphiques" }), "dotations", context)).toEqual([
    "Graphiques\u202f: L’argent",
    "un seul graphique",
  ]);
});

describe("the view of a page", () => {
  const reader = view({ language: "en", colorTheme: "sombre" });

  test("holds what is shown, not the reader’s language and colours, nor a presentation", () => {
    const shown = filtered(
      { departement: ["38"] },
      { ...reader, story: "alliances", page: 3, speaker: true },
    );
    expect(storyViewOf(shown)).toBe("?departement=38");
    expect(storyViewOf(view({ view: "graphiques" }), "dotations")).toBe("?vue=graphiques#dotations");
  });

  test("comes back as it was, in the reader’s language and colours", () => {
    const shown = filtered({ departement: ["38"], q: "école" }, { indicator: "budget", showUnknown: false });
    const back = viewOfPage(storyViewOf(shown, "dotations") ?? "", reader);
    expect(back).toEqual({
      view: { ...shown, language: "en", colorTheme: "sombre" },
      dropped: [],
      figure: "dotations",
    });
  });

  test("is none when it has more filters than a page can be read back with", () => {
    const partners = Array.from({ length: 120 }, (_, rank) => `partenaire-a-long-identifiant-${rank}`);
    expect(storyViewOf(filtered({ partenaire: partners }))).toBeNull();
    expect(storyViewOf(filtered({ partenaire: partners.slice(0, 40) }))).toMatch(/^\?partenaire=/);
  });

  test("tells what it names that the atlas does not have", () => {
    expect(viewOfPage("?vue=tableau&inconnu=1", reader)).toMatchObject({
      view: { view: "tableau" },
      dropped: [{ param: "inconnu", reason: "unknown-parameter" }],
    });
  });
});

describe("notes while speaking", () => {
  test("leave out the ids of rows, and nothing else", () => {
    expect(
      spokenNotes(
        "Dire : [doucement] 3 faits.\n\nSource : ANCT, 2023 [faits_programme F12] [sources P-S62]\n",
      ),
    ).toEqual(["Dire : [doucement] 3 faits.", "Source : ANCT, 2023"]);
    expect(spokenNotes(" \n ")).toEqual([]);
  });
});
