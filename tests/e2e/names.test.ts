import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser";

const browser = useBrowser();

/** The names that assistive technology finds (CONTRACT), on the built site. */
describe("names of the page", () => {
  test("landmarks, navigation, search and regions bear their contract names", async () => {
    const { page, errors } = await browser.open();
    await expect.poll(() => page.getByRole("link", { name: "Aller au contenu" }).count()).toBe(1);
    const search = page.getByRole("search");
    await search
      .getByRole("combobox", { name: "Rechercher un territoire, une commune, un partenaire" })
      .waitFor();
    const views = page.getByRole("navigation", { name: "Vues" });
    expect(await views.getByRole("link").allTextContents()).toEqual([
      "Carte",
      "Mon quartier",
      "Tableau",
      "Graphiques",
      "Rapport",
      "Données",
    ]);
    for (const name of ["Filtres", "Carte des territoires", "Résumé de la vue", "Légende"]) {
      await page.getByRole("region", { name, exact: true }).waitFor();
    }
    await page.getByRole("button", { name: "Partager" }).first().waitFor();
    await page.getByLabel("Colorer la carte par").waitFor();
    expect(errors).toEqual([]);
  });

  test("each facet is a group; options are checkboxes whose name begins with their label", async () => {
    const { page } = await browser.open();
    const filters = page.getByRole("region", { name: "Filtres" });
    for (const name of [
      "Type de territoire",
      "Vague de labellisation",
      "Région",
      "Département",
      "Académie",
      "Thème",
      "Partenaire",
      "Nature du partenaire",
      "Type de partenariat",
    ]) {
      const group = filters.getByRole("group", { name, exact: true });
      expect(await group.getByRole("checkbox").count(), name).toBeGreaterThan(0);
    }
    await filters
      .getByRole("group", { name: "Vague de labellisation" })
      .getByRole("checkbox", { name: /^2019/ })
      .waitFor();
    const budget = filters.getByRole("group", { name: "Budget", exact: true });
    await budget.getByLabel("Minimum").waitFor();
    await budget.getByLabel("Maximum").waitFor();
    const period = filters.getByRole("group", { name: "Période", exact: true });
    await period.getByLabel("De", { exact: true }).waitFor();
    await period.getByLabel("À", { exact: true }).waitFor();
    await filters.getByRole("switch", { name: "Montrer les non renseignés" }).waitFor();
    await filters.getByRole("button", { name: "Réinitialiser les filtres" }).waitFor();
  });

  test("controls that later work will bring are absent, not stubs", async () => {
    const { page } = await browser.open();
    for (const name of ["Exporter", "Importer des données", "Imprimer"]) {
      expect(await page.getByRole("button", { name }).count(), name).toBe(0);
    }
  });

  test("the charts and the comparison are one gesture away", async () => {
    const { page } = await browser.open();
    await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "Graphiques" }).click();
    await page.getByRole("navigation", { name: "Sujets des graphiques" }).waitFor();
    await page.getByRole("button", { name: "Comparer", exact: true }).click();
    await page.getByRole("region", { name: "Comparaison" }).waitFor();
  });

  test("the stories and the report are one gesture away", async () => {
    const { page } = await browser.open();
    await page.getByRole("button", { name: "Présenter", exact: true }).click();
    await page.getByRole("region", { name: "Récits" }).waitFor();
    await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "Rapport" }).click();
    await expect.poll(() => page.url()).toContain("vue=rapport");
    await page.goto(new URL("?vue=rapport&departement=38", page.url()).href);
    await page.getByRole("button", { name: "Imprimer", exact: true }).waitFor();
  });

  test("the table has its name, its sort buttons and its rows", async () => {
    const { page } = await browser.open("?vue=tableau");
    const table = page.getByRole("table", { name: "Territoires" });
    await table.waitFor();
    expect(await table.getByRole("columnheader").getByRole("button").count()).toBeGreaterThan(5);
    const heading = table.getByRole("columnheader", { name: /Vague/ });
    await heading.getByRole("button").click();
    await expect.poll(() => heading.getAttribute("aria-sort")).toBe("ascending");
    await expect.poll(() => page.url()).toContain("tri=vague");
  });

  test("the sheet is a region headed by the name of the territory", async () => {
    const { page } = await browser.open("?territoire=42-saint-etienne-tarentaize-beaubrun");
    const sheet = page.getByRole("region", { name: "Fiche du territoire" });
    await sheet.getByRole("heading", { name: "Saint-Étienne Tarentaize-Beaubrun", level: 2 }).waitFor();
    await sheet.getByRole("button", { name: "Fermer la fiche" }).click();
    await expect.poll(() => sheet.count()).toBe(0);
    expect(page.url()).not.toContain("territoire=");
  });
});
