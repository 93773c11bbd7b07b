// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { en } from "../../src/i18n/en";
import { enPages } from "../../src/i18n/en/pages";
import { TerritorySheet, type TerritorySheetProps } from "../../src/views/sheet/TerritorySheet";
import {
  ACADEMY,
  BEAUBRUN,
  FORMER,
  MONTREYNAUD,
  sheetAtlas,
  sheetCore,
  words,
} from "../fixtures/sheetFixture";

const hrefs = {
  territory: (id: string) => `?territoire=${id}`,
  filter: (patch: object) => `?${Object.keys(patch).join("&")}`,
};

function sheet(props: Partial<TerritorySheetProps> = {}) {
  return (
    <TerritorySheet
      core={sheetCore}
      atlas={sheetAtlas}
      territoryId={BEAUBRUN}
      words={words}
      language="fr"
      hrefs={hrefs}
      {...props}
    />
  );
}

const region = () => screen.getByRole("region", { name: "Fiche du territoire" });
const text = () => region().textContent?.replace(/\s/g, " ") ?? "";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("the sheet of a territory", () => {
  it("is a named region headed by the territory's name", () => {
    render(sheet());
    const heading = within(region()).getByRole("heading", { level: 2 });
    expect(heading.textContent).toBe("Saint-Étienne Tarentaize-Beaubrun");
  });

  it("says that 600 000 € and 200 000 € a year are one envelope, and sets the starter fund apart", () => {
    render(sheet());
    expect(text()).toContain("600 000 € et 200 000 € par an sont une seule et même enveloppe");
    const programme = screen.getByRole("heading", { name: "Ce que le programme annonce pour tous" });
    const group = programme.closest("div");
    expect(group?.textContent?.replace(/\s/g, " ")).toContain("100 000 €");
    expect(group?.textContent).toContain("pas le budget propre de celui-ci");
  });

  it("never divides an amount shared by two territories", () => {
    render(sheet());
    expect(text()).toContain("Pour deux territoires ensemble, non réparti entre eux.");
    expect(text()).toContain("90 000 €");
    expect(text()).not.toContain("45 000 €");
  });

  it("tells who pays, or that the payer is not recorded", () => {
    render(sheet());
    expect(text()).toContain("financeur non renseigné");
  });

  it("lists what is unknown", () => {
    render(sheet());
    const unknowns = screen.getByRole("region", { name: "Ce qui n’est pas renseigné" });
    const items = within(unknowns).getAllByRole("listitem");
    expect(items.map((item) => item.textContent?.replace(/\s/g, " "))).toContain("Jeunes : non renseignés");
  });

  it("tells an inferred element from a read one, and explains the word", () => {
    render(sheet());
    const title = screen.getByRole("heading", { name: "Séminaire des acteurs" });
    expect(title.closest("li")?.textContent).toContain("déduit");
    expect(text()).toContain("qui ne le dit pas en toutes lettres");
  });

  it("gives each reference a source that opens elsewhere, web addresses only", () => {
    render(sheet());
    const sources = screen.getByRole("region", { name: "Sources" });
    const links = within(sources).getAllByRole("link");
    for (const link of links) {
      expect(link.getAttribute("href")).toMatch(/^https?:/);
      expect(link.getAttribute("rel")).toBe("noopener noreferrer");
      expect(link.getAttribute("target")).toBe("_blank");
    }
    expect(within(sources).queryByRole("link", { name: /Un piège/ })).toBeNull();
    expect(within(sources).getByText("Un piège")).toBeTruthy();
  });

  it("moves to a source from its reference without touching the address", async () => {
    Element.prototype.scrollIntoView = vi.fn();
    render(sheet());
    const before = window.location.href;
    const [reference] = within(region()).getAllByRole("link", { name: /Source 1.*Le label/ });
    if (reference === undefined) throw new Error("no reference");
    await userEvent.click(reference);
    expect(document.activeElement?.textContent).toContain("Le label");
    expect(window.location.href).toBe(before);
  });

  it("writes a reference where an editor wrote the id of a source", () => {
    render(sheet());
    expect(text()).not.toMatch(/S-\d/);
  });

  it("filters the atlas on a partner or a theme", async () => {
    const onFilter = vi.fn();
    render(sheet({ onFilter }));
    await userEvent.click(screen.getByRole("link", { name: "Ansa" }));
    await userEvent.click(screen.getByRole("link", { name: "Petite enfance et langage" }));
    expect(onFilter.mock.calls).toEqual([[{ partenaire: ["ansa"] }], [{ theme: ["langage"] }]]);
  });

  it("links the other territories of a partnership and of a label", async () => {
    const onOpenTerritory = vi.fn();
    const { rerender } = render(sheet({ onOpenTerritory }));
    const [link] = screen.getAllByRole("link", { name: "Saint-Étienne Montreynaud" });
    if (link === undefined) throw new Error("no link");
    await userEvent.click(link);
    expect(onOpenTerritory).toHaveBeenCalledWith(MONTREYNAUD);
    rerender(sheet({ territoryId: FORMER }));
    expect(text()).toContain("Label terminé le 29 janvier 2022.");
    // What the label became, then the territories nearby.
    expect(screen.getAllByRole("link", { name: "Saint-Étienne Montreynaud" })).toHaveLength(2);
  });

  it("keeps both years when local sources give another wave", () => {
    render(sheet({ territoryId: MONTREYNAUD }));
    expect(text()).toContain("Vague de 2022");
    expect(text()).toContain("Les sources locales disent 2021.");
  });

  it("says that no partnership is recorded, never zero", () => {
    render(sheet({ territoryId: ACADEMY }));
    expect(text()).toContain("Aucun partenariat n’est renseigné");
    expect(text()).not.toMatch(/\b0 partenariat/);
  });

  it("goes to the previous and next territories of the list, and no further", async () => {
    const onNavigate = vi.fn();
    render(sheet({ ids: [MONTREYNAUD, BEAUBRUN], onNavigate }));
    await userEvent.click(screen.getByRole("button", { name: "Territoire suivant" }));
    expect(onNavigate).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: /^Territoire précédent.*Montreynaud$/ }));
    expect(onNavigate).toHaveBeenCalledWith(MONTREYNAUD);
    expect(text()).toContain("2 sur 2");
  });

  it("closes", async () => {
    const onClose = vi.fn();
    render(sheet({ onClose }));
    await userEvent.click(screen.getByRole("button", { name: "Fermer la fiche" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("shows what it knows while details load, and offers to retry when they fail", async () => {
    const onRetry = vi.fn();
    const { rerender } = render(sheet({ atlas: null }));
    expect(screen.getByRole("status").textContent).toBe("Chargement des détails…");
    expect(text()).toContain("200 000 €");
    rerender(sheet({ atlas: null, failed: true, onRetry }));
    expect(screen.getByRole("alert")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("marks facts as French when the interface speaks English", () => {
    render(sheet({ language: "en", words: { ...en, ...enPages } }));
    expect(screen.getByRole("region", { name: "Territory sheet" })).toBeTruthy();
    const summary = screen.getByText("Une formation de trois jours.");
    expect(summary.closest("[lang='fr']")).not.toBeNull();
  });

  it("is plain links without scripts, and carries no style attribute (content security policy)", () => {
    const html = renderToStaticMarkup(sheet());
    expect(html).toContain(`href="?territoire=${MONTREYNAUD}"`);
    expect(html).not.toContain("<button");
    expect(html).not.toContain("style=");
  });
});
