// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AboutData } from "../../src/views/donnees/AboutData";
import { TerritorySheet } from "../../src/views/sheet/TerritorySheet";
import { BEAUBRUN, sheetAtlas, sheetCore, words } from "../fixtures/sheetFixture";

const hrefs = { territory: (id: string) => `?territoire=${id}`, filter: () => "?" };

beforeEach(() => {
  // jsdom opens no dialog.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.setAttribute("open", "");
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.removeAttribute("open");
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
});

function renderSheet() {
  render(
    <TerritorySheet
      core={sheetCore}
      atlas={sheetAtlas}
      territoryId={BEAUBRUN}
      words={words}
      language="fr"
      hrefs={hrefs}
      canReport
    />,
  );
}

/** It comes with a dynamic import, slow to transform the first time. */
const dialog = () => screen.findByRole("dialog", { name: "Signaler une erreur" }, { timeout: 15_000 });

async function openOnAmount(): Promise<HTMLElement> {
  renderSheet();
  const [link] = screen.getAllByRole("button", { name: /^Signaler une erreur.*environ 600/ });
  if (link === undefined) throw new Error("no link");
  await userEvent.click(link);
  return dialog();
}

const message = (box: HTMLElement) =>
  within(box).getByRole("region", { name: "Le message" }).textContent ?? "";

describe("reporting an error", () => {
  it("is a modal dialog that begins with the fact pointed at, as shown and with its sources", async () => {
    const box = await openOnAmount();
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalled();
    const chosen = within(box).getByRole<HTMLSelectElement>("combobox", { name: "Le fait" });
    expect(chosen.value).toBe("budgets.csv · rang-beaubrun-convention");
    expect(
      within(box)
        .getByRole("link", { name: /La formation/ })
        .getAttribute("href"),
    ).toBe("https://exemple.fr/S-2");
    expect(box.textContent).toContain("L’atlas n’envoie rien");
  });

  it("writes what the reader says in the message as it is typed", async () => {
    const box = await openOnAmount();
    await userEvent.type(within(box).getByRole("textbox", { name: "Ce qui ne va pas" }), "Trop haut");
    await userEvent.type(within(box).getByRole("textbox", { name: "La bonne valeur" }), "500 000");
    await userEvent.type(within(box).getByRole("textbox", { name: "Où on peut le vérifier" }), "Le journal");
    for (const part of [
      "budgets.csv · rang-beaubrun-convention",
      "S-2",
      "Trop haut",
      "500 000",
      "Le journal",
    ]) {
      expect(message(box)).toContain(part);
    }
    const mail = within(box).getByRole("link", { name: "Ouvrir dans ma messagerie" }).getAttribute("href");
    expect(mail).toMatch(/^mailto:\?subject=/);
    expect(decodeURIComponent(mail ?? "")).toContain("Trop haut");
  });

  it("follows another choice of fact, every kind of fact of the sheet being offered", async () => {
    const box = await openOnAmount();
    const choice = within(box).getByRole("combobox", { name: "Le fait" });
    const groups = [...choice.querySelectorAll("optgroup")].map((group) => group.label);
    expect(groups).toEqual([
      "Le territoire",
      "Les quartiers prioritaires",
      "Les chiffres",
      "Les partenariats et les étapes du label",
      "Les montants",
    ]);
    await userEvent.selectOptions(choice, `qpv.csv · QP042012 · ${BEAUBRUN}`);
    expect(message(box)).toContain("Tarentaize Beaubrun, QP042012");
  });

  it("copies the message and says so until it changes", async () => {
    const user = userEvent.setup();
    const box = await openOnAmount();
    await user.click(within(box).getByRole("button", { name: "Copier le message" }));
    expect(await navigator.clipboard.readText()).toBe(message(box));
    expect(within(box).getByRole("status").textContent).toBe("Message copié.");
    await user.type(within(box).getByRole("textbox", { name: "La bonne valeur" }), "1");
    expect(within(box).getByRole("status").textContent).toBe("");
  });

  it("closes on Escape and gives the focus back", async () => {
    const box = await openOnAmount();
    within(box).getByRole("textbox", { name: "Ce qui ne va pas" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/^Signaler une erreur.*environ 600/);
  });

  it("is addressed to the publisher of the site, when the build knows whom", async () => {
    vi.stubEnv("VITE_CONTACT_EMAIL", "atlas@exemple.fr");
    const box = await openOnAmount();
    expect(within(box).getByRole("link", { name: "Ouvrir dans ma messagerie" }).getAttribute("href")).toMatch(
      /^mailto:atlas@exemple\.fr\?/,
    );
    expect(box.textContent).toContain("atlas@exemple.fr");
  });

  it("is offered beside national facts, disagreements and lists", async () => {
    render(<AboutData core={sheetCore} atlas={sheetAtlas} words={words} language="fr" canReport />);
    for (const name of [/F1 · budget$/, /Budget annuel$/, /Nouvelles cités$/]) {
      expect(screen.getAllByRole("button", { name, hidden: true }).length).toBeGreaterThan(0);
    }
    await userEvent.click(screen.getByRole("button", { name: /Budget annuel$/ }));
    expect(message(await dialog())).toContain("desaccords.csv · D1");
  });
});
