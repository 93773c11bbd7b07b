import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { untilInteractive, useBrowser } from "./browser";

/** The assistant of an elected official prepares a story, keeps it, and sends it to a colleague. */
const browser = useBrowser();

const panel = (page: Page) => page.getByRole("region", { name: "Récits" });
const button = (page: Page, name: string | RegExp) =>
  panel(page).getByRole("button", { name, exact: typeof name === "string" });
const titles = (page: Page) => panel(page).locator(".story-page h4").allTextContents();
const status = (page: Page) => page.locator(".status").textContent();

async function openPanel(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Présenter", exact: true }).first().click();
  await panel(page).waitFor();
}

/** Territories of Isère, counted in the tables: their communes begin with the code of the département. */
function territoriesOfIsere(): number {
  const table = readFileSync(new URL("../../data/territoires.csv", import.meta.url), "utf8");
  const [head = "", ...lines] = table.trimEnd().split(/\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const columns = head.split(",");
  const cellsOf = (line: string) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const rows = lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, at) => [columns[at], cell])));
  return rows.filter(
    (row) =>
      row.type !== "academie" &&
      row.remplace_par === "" &&
      (row.communes ?? "").split("|").some((code: string) => code.startsWith("38")),
  ).length;
}

/** The story of two pages that the assistant writes in the first test, as a file. */
const FILE = JSON.stringify({
  version: 1,
  id: "l-isere-au-conseil",
  title: "L’Isère au conseil",
  pages: [
    {
      title: "Ce que l’État donne en Isère",
      view: "?indicateur=budget&departement=38",
      sentence: "Deux montants connus, le reste à demander.",
      notes: "Ne pas additionner.",
    },
    { title: "Vague de labellisation — France entière", view: "" },
  ],
});
const PAGES = ["Ce que l’État donne en Isère", "Vague de labellisation — France entière"];

const takeIn = (page: Page, name: string, text: string) =>
  panel(page)
    .getByLabel("Importer un fichier de récit")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("a story is written beside the living page, ordered, and there again at the next visit", async () => {
  const { page, errors } = await browser.open();
  await openPanel(page);
  await button(page, "Nouveau récit").click();
  await panel(page).getByLabel("Titre du récit").fill("L’Isère au conseil");
  await button(page, "Ajouter cette vue").click();
  await page.getByLabel("Chercher dans « Département »").fill("Isère");
  await page
    .getByRole("group", { name: "Département" })
    .getByRole("checkbox", { name: /^Isère/ })
    .check();
  await page.getByLabel("Colorer la carte par").selectOption("budget");
  await button(page, "Ajouter cette vue").click();
  await expect
    .poll(() => titles(page))
    .toEqual(["Vague de labellisation — France entière", "Dotation annuelle de l’État — Isère"]);

  await button(page, /^Modifier la page 2/).click();
  await panel(page)
    .getByLabel("Titre de la page")
    .fill(PAGES[0] ?? "");
  await panel(page).getByLabel("Phrase").fill("Deux montants connus, le reste à demander.");
  await panel(page).getByLabel("Notes de l’orateur").fill("Ne pas additionner.");
  await button(page, /^Monter la page 2/).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => titles(page)).toEqual(PAGES);

  await page.goto(`${inject("siteUrl")}/`);
  await untilInteractive(page);
  await openPanel(page);
  await button(page, "Modifier « L’Isère au conseil »").click();
  expect(await titles(page)).toEqual(PAGES);
  await button(page, /^Montrer cette vue, page 1/).click();
  await page.waitForURL(/departement=38/);
  await expect.poll(() => status(page)).toMatch(new RegExp(`^${territoriesOfIsere()} territoires sur`));
  expect(errors).toEqual([]);
});

test("a story is exported, deleted, taken back in; a broken file is told and takes nothing with it", async () => {
  const { page, errors } = await browser.open();
  await openPanel(page);
  await takeIn(page, "isere.json", FILE);
  await expect.poll(() => titles(page)).toEqual(PAGES);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Exporter (JSON)").click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  const schema: object = JSON.parse(
    readFileSync(new URL("../../public/recits/schema.json", import.meta.url), "utf8"),
  );
  expect(new Ajv().validate(schema, JSON.parse(text))).toBe(true);
  expect(JSON.parse(text)).toMatchObject(JSON.parse(FILE));

  await button(page, "Supprimer ce récit").click();
  await panel(page).getByText("Aucun récit pour l’instant").waitFor();
  await button(page, "Annuler").click();
  await button(page, "Modifier « L’Isère au conseil »").click();
  await button(page, "Supprimer ce récit").click();
  await panel(page).getByText("Aucun récit pour l’instant").waitFor();
  await takeIn(page, download.suggestedFilename(), text);
  await expect.poll(() => titles(page)).toEqual(PAGES);

  await button(page, "Tous les récits").click();
  const broken = text.replace('"version": 1', '"version": 7').replace('"view": "', '"view": "javascript:');
  await takeIn(page, "casse.json", broken);
  const alert = panel(page).getByRole("alert");
  await alert.waitFor();
  const told = await alert.textContent();
  expect(told).toMatch(/casse\.json/);
  expect(told).toContain("$.version");
  expect(told).toContain("$.pages[0].view");
  await button(page, "Modifier « L’Isère au conseil »").click();
  expect(await titles(page)).toEqual(PAGES);
  expect(errors).toEqual([]);
});

test("the link holds the story for whoever opens it, without the speaker’s notes", async () => {
  const { page } = await browser.open();
  await openPanel(page);
  await takeIn(page, "isere.json", FILE);
  await button(page, "Copier le lien").click();
  await panel(page).getByText("Lien copié").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2000);
  await page.close();

  const { page: colleague, errors } = await browser.open(link.slice(inject("siteUrl").length + 1));
  await colleague.getByRole("heading", { name: PAGES[0] ?? "" }).waitFor();
  await colleague.getByText("Deux montants connus, le reste à demander.").first().waitFor();
  expect(await colleague.content()).not.toContain("Ne pas additionner");
  expect(errors).toEqual([]);
});

test("a chart is added alone, to a story made for it", async () => {
  const { page, errors } = await browser.open("?vue=graphiques&departement=38");
  const chart = page.locator("#dotations-comparables");
  const title = (await chart.getByRole("heading").textContent()) ?? "";
  await chart.getByRole("button", { name: "Ajouter au récit" }).click();
  await panel(page).waitFor();
  await expect.poll(() => titles(page)).toEqual([title]);
  expect(await panel(page).locator(".story-page__shows").textContent()).toContain("un seul graphique");
  expect(errors).toEqual([]);
});

test("a shipped story is copied, not changed", async () => {
  const { page } = await browser.open();
  await openPanel(page);
  const shipped = panel(page).locator(".story-list h4");
  await shipped.first().waitFor();
  const [first] = await shipped.allTextContents();
  await button(page, /^Dupliquer pour modifier/)
    .first()
    .click();
  expect(await panel(page).getByLabel("Titre du récit").inputValue()).toBe(`${first} (copie)`);
  await button(page, "Tous les récits").click();
  expect(await panel(page).locator(".story-list h4").allTextContents()).toContain(first);
});

test("another window of the atlas follows what is written", async () => {
  const { page } = await browser.open();
  await openPanel(page);
  const other = await page.context().newPage();
  await other.goto(`${inject("siteUrl")}/`);
  await untilInteractive(other);
  await openPanel(other);
  await button(other, "Nouveau récit").click();
  await panel(other).getByLabel("Titre du récit").fill("Écrit ailleurs");
  await button(page, "Modifier « Écrit ailleurs »").waitFor();
});

test("Escape closes the panel and gives the focus back", async () => {
  const { page } = await browser.open();
  await openPanel(page);
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Présenter");
});

test.each([
  ["a wide screen", { width: 1440, height: 900 }],
  ["a phone", { width: 390, height: 844, hasTouch: true }],
])("on %s nothing bars anyone from the panel, and the page stays in reach", async (_, size) => {
  const { page, errors } = await browser.open("", size);
  await openPanel(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, "Nouveau récit").click();
  await button(page, "Ajouter cette vue").click();
  await button(page, /^Modifier la page 1/).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, /^Supprimer la page 1/).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  if (size.width < 900) await button(page, "Replier").click();
  const map = await page.locator(".map-canvas").boundingBox();
  const box = await panel(page).boundingBox();
  if (map === null || box === null) throw new Error("the map and the panel are both in sight");
  const free = size.width < 900 ? box.y - map.y : box.x - map.x;
  expect(free).toBeGreaterThan(size.width < 900 ? 250 : 600);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(errors).toEqual([]);
});
