import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser";

const browser = useBrowser();
const LABEL = "Rechercher un territoire, une commune, un partenaire";

/** The walk that the first issue asks for, as a person would do it. */
describe("Saint-Étienne Tarentaize-Beaubrun", () => {
  test("is found by typing « beaubrun », with the keyboard alone", async () => {
    const { page, errors } = await browser.open();
    const box = page.getByRole("combobox", { name: LABEL });
    await box.click();
    await box.pressSequentially("beaubrun");
    const first = page.getByRole("search").getByRole("option").first();
    await first.waitFor();
    expect(await first.textContent()).toContain("Saint-Étienne Tarentaize-Beaubrun");
    await box.press("ArrowDown");
    await box.press("Enter");
    const sheet = page.getByRole("region", { name: "Fiche du territoire" });
    await sheet.getByRole("heading", { name: "Saint-Étienne Tarentaize-Beaubrun" }).waitFor();
    expect(errors).toEqual([]);
  });

  test("its 600 000 € and 200 000 € a year are one envelope, with who said so", async () => {
    const { page } = await browser.open("?territoire=42-saint-etienne-tarentaize-beaubrun");
    const sheet = page.getByRole("region", { name: "Fiche du territoire" });
    await sheet
      .getByText(/une seule et même enveloppe/)
      .first()
      .waitFor();
    const text = (await sheet.textContent())?.replace(/\s/g, " ") ?? "";
    expect(text).toContain("600 000 €");
    expect(text).toContain("200 000 €");
    const references = sheet.getByRole("link", { name: /^Source 1\b|^\[1\]/ });
    expect(await references.count()).toBeGreaterThan(0);
    const sources = sheet.locator("a[target='_blank']");
    expect(await sources.count()).toBeGreaterThan(0);
    for (const rel of await sources.evaluateAll((links) => links.map((link) => link.getAttribute("rel")))) {
      expect(rel).toContain("noopener");
    }
  });

  test("the link that is shared opens the same view", async () => {
    const { page } = await browser.open("?theme=petite-enfance-langage");
    await page
      .locator("a.territories__link[href='territoire/42-saint-etienne-tarentaize-beaubrun/']")
      .click();
    const sheet = page.getByRole("region", { name: "Fiche du territoire" });
    await sheet.waitFor();
    await sheet.getByRole("button", { name: "Partager" }).click();
    await page.getByText("Lien copié").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    const status = await page.locator(".status").textContent();
    const again = await browser.open(new URL(copied).search);
    await again.page.getByRole("heading", { name: "Saint-Étienne Tarentaize-Beaubrun" }).waitFor();
    expect(await again.page.locator(".status").textContent()).toBe(status);
  });

  test("Enter alone searches the free text", async () => {
    const { page } = await browser.open();
    const box = page.getByRole("combobox", { name: LABEL });
    await box.click();
    await box.pressSequentially("saint etienne");
    await page.getByRole("search").getByRole("option").first().waitFor();
    await box.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("saint etienne");
    expect(await page.locator("a.territories__link[href^='territoire/42-saint-etienne']").count()).toBe(2);
  });
});

describe("keyboard", () => {
  test("the list is one stop: arrows, Home and End move, Enter opens, Escape returns the focus", async () => {
    const { page } = await browser.open("?region=53");
    const links = page.locator("ul[aria-label='Territoires de la carte'] a");
    await links.first().focus();
    expect(
      await links.evaluateAll((all) => all.filter((link) => link.getAttribute("tabindex") === "0").length),
    ).toBe(1);
    await page.keyboard.press("ArrowDown");
    const second = await links.nth(1).getAttribute("href");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(second);
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("region", { name: "Fiche du territoire" });
    await sheet.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.keyboard.press("Escape");
    await expect.poll(() => sheet.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(second);
  });
});
