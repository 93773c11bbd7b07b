// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CommuneIndex } from "../../src/dataset/communeIndex";
import { DEFAULT_VIEW_STATE } from "../../src/domain/viewState";
import { frAudiences } from "../../src/i18n/fr/audiences";
import { searchCommunes } from "../../src/query/communeSearch";
import { createAtlasStore } from "../../src/state/store";
import { AddressSearch } from "../../src/views/quartier/AddressSearch";
import { CommuneField } from "../../src/views/quartier/CommuneField";
import { PositionButton } from "../../src/views/quartier/PositionButton";
import { QuartierContext } from "../../src/views/quartier/quartierContext";
import { TerritoryCard } from "../../src/views/quartier/TerritoryCard";
import { sheetAtlas, sheetCore, words } from "../fixtures/sheetFixture";

const commune = (code: string, name: string, departement: string, size: number) => ({
  code,
  name,
  departement,
  postcodes: [`${departement}000`],
  parts: [],
  size,
  position: null,
});
const INDEX: CommuneIndex = {
  departements: [
    { code: "69", name: "Rhône" },
    { code: "91", name: "Essonne" },
  ],
  communes: [commune("69096", "Grigny", "69", 13), commune("91286", "Grigny", "91", 14)],
};
const SEARCH = searchCommunes(INDEX);

function inQuartier(children: ReactNode) {
  const store = createAtlasStore({ initial: { ...DEFAULT_VIEW_STATE, view: "quartier" } });
  const setting = {
    core: sheetCore,
    territories: new Map(sheetCore.territories.map((each) => [each.id, each])),
    actions: store.getState(),
    hrefs: { territory: (id: string) => `territoire/${id}/`, filter: () => "./" },
    words: { ...words, ...frAudiences },
    language: "fr",
    factsLang: undefined,
  } as const;
  return render(<QuartierContext value={setting}>{children}</QuartierContext>);
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the field of the commune", () => {
  const field = () => screen.getByRole("combobox", { name: "Votre commune ou votre code postal" });

  it("tells homonyms apart and gives the code of the one chosen by keyboard", async () => {
    const chosen: string[] = [];
    inQuartier(<CommuneField search={SEARCH} chosen="" onChoose={(code) => chosen.push(code)} />);
    await userEvent.type(field(), "grigny");
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
      "GrignyEssonne (91)",
      "GrignyRhône (69)",
    ]);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(chosen).toEqual(["69096"]);
  });

  it("takes the first with Enter alone", async () => {
    const chosen: string[] = [];
    inQuartier(<CommuneField search={SEARCH} chosen="" onChoose={(code) => chosen.push(code)} />);
    await userEvent.type(field(), "91000{Enter}");
    expect(chosen).toEqual(["91286"]);
  });

  it("says that nothing answers, and chooses nothing when it is left", async () => {
    const chosen: string[] = [];
    inQuartier(<CommuneField search={SEARCH} chosen="" onChoose={(code) => chosen.push(code)} />);
    await userEvent.type(field(), "nulle part");
    expect(screen.getByText(/Aucune commune ne s’appelle/)).toBeTruthy();
    await userEvent.tab();
    expect(chosen).toEqual([]);
    expect((field() as HTMLInputElement).value).toBe("nulle part");
  });
});

describe("the position of the device", () => {
  it.each([
    [1, /Vous avez refusé/],
    [2, /n’a pas trouvé votre position/],
    [3, /trop de temps/],
  ])("tells failure %i in its own words", async (code, message) => {
    vi.stubGlobal("navigator", {
      ...navigator,
      geolocation: {
        getCurrentPosition: (_: unknown, failed: (error: { code: number }) => void) => failed({ code }),
      },
    });
    inQuartier(<PositionButton onPosition={() => expect.fail("no position was given")} />);
    await userEvent.click(screen.getByRole("button", { name: "Utiliser ma position" }));
    expect(await screen.findByText(message)).toBeTruthy();
  });

  it("that comes once the reader has left the view changes nothing", async () => {
    let answer: (position: object) => void = () => expect.fail("not asked");
    vi.stubGlobal("navigator", {
      ...navigator,
      geolocation: {
        getCurrentPosition: (found: typeof answer) => {
          answer = found;
        },
      },
    });
    const onPosition = vi.fn();
    const { unmount } = inQuartier(<PositionButton onPosition={onPosition} />);
    const press = () => userEvent.click(screen.getByRole("button", { name: "Utiliser ma position" }));
    const arrive = () =>
      act(async () => answer({ coords: { longitude: 2.4, latitude: 48.6, accuracy: 20 } }));
    await press();
    unmount();
    await arrive();
    expect(onPosition).not.toHaveBeenCalled();
    inQuartier(<PositionButton onPosition={onPosition} />);
    await press();
    await arrive();
    expect(onPosition).toHaveBeenCalledWith({ lonLat: [2.4, 48.6], accuracy: 20 });
  });

  it("tells a device that has none, and asks nothing before the button is pressed", async () => {
    vi.stubGlobal("navigator", { ...navigator, geolocation: undefined });
    inQuartier(<PositionButton onPosition={() => expect.fail("no position was given")} />);
    expect(screen.queryByText(/ne donne pas sa position/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Utiliser ma position" }));
    expect(await screen.findByText(/ne donne pas sa position/)).toBeTruthy();
  });
});

describe("the address search", () => {
  it("has no field, and asks nobody, before the reader agrees", async () => {
    const asked = vi.fn();
    vi.stubGlobal("fetch", asked);
    inQuartier(<AddressSearch onFound={() => undefined} />);
    await userEvent.click(screen.getByText("Chercher une adresse"));
    expect(screen.getByText(/sera envoyée par internet/)).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /^J’accepte/ }));
    await userEvent.type(screen.getByRole("textbox", { name: "Votre adresse" }), "1 rue");
    expect(asked).not.toHaveBeenCalled();
  });
});

describe("the card of a territory", () => {
  it("leads every action to its source, and says what is not recorded", () => {
    const withActions = new Set(
      sheetAtlas.partnerships.flatMap((row) => (row.type === "label" ? [] : row.territories)),
    );
    const territory = sheetCore.territories.find(({ id }) => withActions.has(id));
    if (territory === undefined) throw new Error("the fixture has a partnership");
    inQuartier(
      <TerritoryCard
        territory={territory}
        atlas={sheetAtlas}
        onMap={() => undefined}
        mapHref="?lieu=42218"
      />,
    );
    const card = screen.getByRole("article", { name: territory.name });
    const actions = [...card.querySelectorAll(".quartier-action")] as HTMLElement[];
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      expect(within(action).getByText(/^Sources?\s:|source non renseignée/)).toBeTruthy();
      expect(
        within(action).getByText("Pour qui :", { normalizer: (text) => text.replace(/\s/g, " ") }),
      ).toBeTruthy();
    }
    expect(within(card).getByRole("link", { name: "Voir la fiche complète" }).getAttribute("href")).toBe(
      `territoire/${territory.id}/`,
    );
  });

  it("stands without its details", () => {
    const [territory] = sheetCore.territories;
    if (territory === undefined) throw new Error("the fixture has a territory");
    inQuartier(<TerritoryCard territory={territory} atlas={null} onMap={() => undefined} mapHref="./" />);
    expect(screen.getByRole("heading", { name: territory.name })).toBeTruthy();
  });
});
