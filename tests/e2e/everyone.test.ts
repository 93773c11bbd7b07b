import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { countedCompleteness, csvRows } from "../fixtures/csvRows";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const PHONE = { width: 390, height: 844, hasTouch: true };
const BEAUBRUN = "42-saint-etienne-tarentaize-beaubrun";
const SHEET = `?territoire=${BEAUBRUN}`;
const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ");

async function openSheet(options = {}): Promise<{ page: Page; sheet: Locator; errors: string[] }> {
  const { page, errors } = await browser.open(SHEET, options);
  const sheet = page.getByRole("region", { name: "Fiche du territoire" });
  await sheet.locator(".sheet__sources").waitFor();
  await sheet.locator("a.term").first().waitFor();
  return { page, sheet, errors };
}

/** Whether an element is whole within the window. */
async function isWithinWindow(page: Page, element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
}

describe("a difficult word", () => {
  test("is explained by keyboard, and the reader comes back to it", async () => {
    const { page, sheet, errors } = await openSheet();
    const word = sheet.getByRole("link", { name: "Quartiers prioritaires", exact: true });
    await word.focus();
    await page.keyboard.press("Enter");
    const note = page.getByRole("dialog", { name: "QPV, quartier prioritaire" });
    await note.waitFor();
    expect(plain(await note.textContent())).toContain("que l’État aide en priorité");
    expect(await isWithinWindow(page, note)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Politique de la ville" }).waitFor();
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "detached" });
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
    // Escape closed the explanation alone.
    expect(await sheet.isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await note.waitFor();
    await page.locator(".status").click();
    await note.waitFor({ state: "detached" });
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });

  test("on a phone, the explanation stays in the window and a tap elsewhere closes it", async () => {
    const { page, sheet } = await openSheet(PHONE);
    const words = sheet.locator("a.term");
    for (const rank of [0, 3]) {
      const word = words.nth(rank);
      await word.scrollIntoViewIfNeeded();
      await word.tap();
      const note = page.locator(".term-note");
      await note.waitFor();
      expect(await isWithinWindow(page, note)).toBe(true);
      await page.touchscreen.tap(385, 840);
      await note.waitFor({ state: "detached" });
    }
  });
});

describe("an error on an amount", () => {
  const row = csvRows("budgets").find(({ id }) => id === `${BEAUBRUN}-etat-2020-2022`);
  const [source] = csvRows("sources").filter(({ id }) => id === row?.source?.split("|")[0]);

  test("is told with the id of its row, its value and its source, and copied as shown", async () => {
    const { page, sheet, errors } = await openSheet();
    const amount = `${Number(row?.montant_eur).toLocaleString("fr-FR")} €`.replace(/\s/g, " ");
    const report = sheet.getByRole("button", {
      name: new RegExp(`Signaler une erreur.*${amount}`.replace(/ /g, "\\s")),
    });
    await report.first().focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Signaler une erreur" });
    await dialog.getByRole("textbox", { name: "Ce qui ne va pas" }).fill("Le total est trop haut.");
    await dialog.getByRole("textbox", { name: "La bonne valeur" }).fill("590 000 €");
    await dialog
      .getByRole("textbox", { name: "Où on peut le vérifier" })
      .fill("https://exemple.fr/convention");
    const message = dialog.getByRole("region", { name: "Le message" });
    const text = plain(await message.textContent());
    for (const part of [
      `budgets.csv · ${row?.id}`,
      amount,
      source?.titre,
      source?.url,
      "Le total est trop haut.",
      "590 000 €",
      "https://exemple.fr/convention",
      page.url(),
    ]) {
      expect(text).toContain(plain(part ?? "absent"));
    }
    await dialog.getByRole("button", { name: "Copier le message" }).click();
    await dialog.getByText("Message copié.").waitFor();
    expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toBe(text);
    const mail = await dialog.getByRole("link", { name: "Ouvrir dans ma messagerie" }).getAttribute("href");
    expect(mail).toMatch(/^mailto:/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await report.first().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await sheet.isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test("on a phone, the dialog fills the window and nothing is cut", async () => {
    const { page, sheet } = await openSheet(PHONE);
    await sheet.getByRole("button", { name: "Signaler une erreur", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Signaler une erreur" });
    await dialog.waitFor();
    expect(await isWithinWindow(page, dialog)).toBe(true);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe("about the data", () => {
  test.each([
    ["on a screen", {}],
    ["on a phone", PHONE],
  ])("completeness is what the tables hold, %s", async (_, options) => {
    const { page, errors } = await browser.open("?vue=donnees", options);
    await page.getByRole("heading", { name: "À propos des données" }).waitFor();
    const rows = page.locator("tr[data-fact]");
    await rows.first().waitFor();
    const shown = await rows.evaluateAll((elements) =>
      elements.map((element) => [
        element.getAttribute("data-fact") ?? "",
        element.querySelector("td")?.textContent?.replace(/\s/g, "") ?? "",
      ]),
    );
    const counted = Object.entries(countedCompleteness()).map(([fact, { known, total }]) => [
      fact,
      `${known}sur${total}`,
    ]);
    expect(Object.fromEntries(shown)).toMatchObject(Object.fromEntries(counted));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("the contents lead to the words explained, which unfold", async () => {
    const { page } = await browser.open("?vue=donnees", PHONE);
    const contents = page.getByRole("navigation", { name: "Sur cette page" });
    await contents.getByRole("link", { name: "Les mots expliqués" }).click();
    const part = page.getByRole("region", { name: "Les mots expliqués" });
    await part.getByText("Montrer tous les mots").click();
    await part.getByRole("link", { name: "T", exact: true }).click();
    expect(await part.getByText("Troïka", { exact: true }).first().isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
