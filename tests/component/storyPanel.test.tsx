// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, useState } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { useStore } from "zustand";
import { LONGEST_STORY_TITLE } from "../../src/domain/story";
import { DEFAULT_VIEW_STATE } from "../../src/domain/viewState";
import { fr } from "../../src/i18n/fr";
import { type AtlasStore, createAtlasStore } from "../../src/state/store";
import { audienceWords, pageWords } from "../../src/views/pageWords";
import StoryPanel from "../../src/views/story/StoryPanel";
import { storyShelf } from "../../src/views/story/useShelf";
import { core } from "../fixtures/core";

/** The button of the page and its panel, over a view that lives on. */
function Page({ store }: { readonly store: AtlasStore }) {
  const [isOpen, setIsOpen] = useState(false);
  const actions = useStore(store);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Ouvrir
      </button>
      {isOpen && (
        <Suspense fallback="…">
          <StoryPanel
            core={core}
            viewState={actions.viewState}
            actions={actions}
            onClose={() => setIsOpen(false)}
            words={fr}
            language="fr"
          />
        </Suspense>
      )}
    </>
  );
}

async function openPanel() {
  const store = createAtlasStore({ initial: DEFAULT_VIEW_STATE });
  const user = userEvent.setup();
  render(<Page store={store} />);
  const opener = screen.getByRole("button", { name: "Ouvrir" });
  opener.focus();
  // The panel waits for its words: React must be let through the wait.
  await act(async () => void fireEvent.click(opener));
  await screen.findByRole("region", { name: "Récits" });
  return { store, user };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const titles = () =>
  within(screen.getByRole("list"))
    .getAllByRole("heading")
    .map((each) => each.textContent);
const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp, key = "{Enter}") => {
  button(name).focus();
  await user.keyboard(key);
};

beforeAll(async () => {
  await Promise.all([pageWords("fr"), audienceWords("fr")]);
});
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(null, { status: 404 })),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  const { stories, deleteStory, forgetDeleted } = storyShelf().getState();
  for (const { id } of stories) deleteStory(id);
  forgetDeleted();
});

describe("the panel of the stories", () => {
  it("takes the focus when it opens, and gives it back when Escape closes it", async () => {
    const { user } = await openPanel();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Récits" }));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Récits" })).toBeNull();
    expect(document.activeElement).toBe(button("Ouvrir"));
  });

  it("says in a sentence what to do while there is no story", async () => {
    await openPanel();
    expect(screen.getByText(/Aucun récit pour l’instant/)).toBeTruthy();
  });

  it("writes a story with the keyboard alone: add, name, move, copy, delete, undo", async () => {
    const { store, user } = await openPanel();
    await press(user, "Nouveau récit");
    expect(document.activeElement).toBe(screen.getByLabelText("Titre du récit"));
    await user.clear(screen.getByLabelText("Titre du récit"));
    await user.type(screen.getByLabelText("Titre du récit"), "Mon récit");

    await press(user, "Ajouter cette vue", " ");
    act(() => store.getState().setIndicator("budget"));
    await press(user, "Ajouter cette vue", " ");
    expect(titles()).toEqual([
      "Vague de labellisation — France entière",
      "Dotation annuelle de l’État — France entière",
    ]);

    await press(user, /^Modifier la page 2/);
    expect(document.activeElement).toBe(screen.getByLabelText("Titre de la page"));
    await user.clear(screen.getByLabelText("Titre de la page"));
    await user.type(screen.getByLabelText("Titre de la page"), "L’argent");
    await user.type(screen.getByLabelText("Phrase"), "Ce que l’on sait.");

    await press(user, /^Monter la page 2/);
    expect(titles()).toEqual(["L’argent", "Vague de labellisation — France entière"]);
    // The focus follows the page, even where it can go no further.
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Monter la page 1, L’argent");
    expect(screen.getByText(/L’argent\s» est maintenant la page 1 sur 2/)).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(titles()).toEqual(["L’argent", "Vague de labellisation — France entière"]);

    await press(user, /^Dupliquer la page 1/);
    expect(titles()).toEqual(["L’argent", "L’argent", "Vague de labellisation — France entière"]);
    expect(document.activeElement).toBe(button("Modifier la page 2, L’argent"));

    await user.keyboard("{Enter}");
    await press(user, /^Supprimer la page 2/);
    expect(titles()).toEqual(["L’argent", "Vague de labellisation — France entière"]);
    expect(document.activeElement).toBe(button("Annuler"));
    await user.keyboard("{Enter}");
    expect(titles()).toHaveLength(3);

    const [story] = storyShelf().getState().stories;
    expect(story).toMatchObject({
      title: "Mon récit",
      pages: [
        { title: "L’argent", view: "?indicateur=budget", sentence: "Ce que l’on sait." },
        { title: "L’argent" },
        { view: "" },
      ],
    });
  });

  it("shows the view of a page, and takes the one on screen in its place", async () => {
    const { store, user } = await openPanel();
    act(() => store.getState().setIndicator("budget"));
    await press(user, "Nouveau récit");
    await press(user, "Ajouter cette vue");
    act(() => store.getState().setView("tableau"));
    await press(user, /^Montrer cette vue, page 1/);
    expect(store.getState().viewState).toEqual({ ...DEFAULT_VIEW_STATE, indicator: "budget" });
    act(() => store.getState().setView("tableau"));
    await press(user, /^Modifier la page 1/);
    await press(user, /^Remplacer par la vue actuelle/);
    expect(storyShelf().getState().stories[0]?.pages[0]?.view).toBe("?vue=tableau&indicateur=budget");
  });

  it("says that a view has too many filters for a page, and adds none that could not be read back", async () => {
    const { store, user } = await openPanel();
    await press(user, "Nouveau récit");
    await press(user, "Ajouter cette vue");
    const partners = Array.from({ length: 120 }, (_, rank) => `partenaire-au-long-identifiant-${rank}`);
    act(() => store.getState().setFilters({ partenaire: partners }));
    expect(screen.queryByRole("button", { name: "Ajouter cette vue" })).toBeNull();
    expect(screen.getByText(/^Cette vue a trop de filtres/)).toBeTruthy();
    await press(user, /^Modifier la page 1/);
    await press(user, /^Remplacer par la vue actuelle/);
    expect(storyShelf().getState().stories[0]?.pages).toMatchObject([{ view: "" }]);
  });

  it("keeps the former title while the field is blank, and tells what is left near the limit", async () => {
    const { user } = await openPanel();
    await press(user, "Nouveau récit");
    const field = screen.getByLabelText("Titre du récit");
    await user.clear(field);
    expect(screen.getByText(/Un titre est nécessaire/)).toBeTruthy();
    expect(storyShelf().getState().stories[0]?.title).toBe("Nouveau récit");
    await user.tab();
    expect(field).toHaveProperty("value", "Nouveau récit");
    await user.clear(field);
    await user.type(field, "a".repeat(LONGEST_STORY_TITLE - 5));
    expect(screen.getByText("5 caractères restants")).toBeTruthy();
  });

  it("refuses a broken file by its name and its faults, and loses nothing", async () => {
    const { user } = await openPanel();
    act(() => void storyShelf().getState().create({ title: "Gardé", description: "" }));
    await press(user, "Tous les récits");
    const input = screen.getByLabelText("Importer un fichier de récit");
    const broken = JSON.stringify({ version: 1, id: "x", title: "", pages: [{ title: "Une" }] });
    await user.upload(input, new File([broken], "casse.json", { type: "application/json" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("«\u202fcasse.json\u202f» n’a pas été importé");
    expect(alert.textContent).toContain("$.title\u202f: un titre est attendu");
    expect(alert.textContent).toContain("$.pages[0].view");
    expect(
      storyShelf()
        .getState()
        .stories.map(({ title }) => title),
    ).toEqual(["Gardé"]);
    await user.upload(input, new File(["{"], "coupe.json", { type: "application/json" }));
    expect((await screen.findByText(/coupe\.json/)).textContent).toContain("n’a pas été importé");
  });

  it("leaves the notes out of the link unless asked, and offers the file when the link is too long", async () => {
    const { user } = await openPanel();
    const written = vi.spyOn(navigator.clipboard, "writeText");
    const notes = Array.from({ length: 700 }, (_, rank) => (rank * 7919).toString(36)).join(" ");
    act(() => {
      storyShelf()
        .getState()
        .create({ title: "Long", description: "", pages: [{ title: "P", view: "", sentence: "", notes }] });
    });
    await press(user, "Copier le lien");
    expect(await screen.findByText("Lien copié")).toBeTruthy();
    expect(written.mock.calls[0]?.[0].length).toBeLessThan(300);
    await user.click(screen.getByLabelText("Joindre mes notes au lien"));
    expect(screen.queryByRole("button", { name: "Copier le lien" })).toBeNull();
    expect(screen.getByText(/trop long pour tenir dans un lien/)).toBeTruthy();
  });
});
