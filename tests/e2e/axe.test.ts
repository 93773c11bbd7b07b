import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const PHONE = { width: 390, height: 844, hasTouch: true };
const SHEET = "?territoire=42-saint-etienne-tarentaize-beaubrun";

/** Waits until the details of the open sheet, and those of the view, have come. */
async function untilDetailed(page: Page): Promise<void> {
  await page.locator(".sheet__sources").waitFor();
}

async function untilAbout(page: Page): Promise<void> {
  await page.getByRole("heading", { name: /^(Sources|The sources)/ }).waitFor();
}

async function untilTable(page: Page): Promise<void> {
  await page.locator(".territory-table").waitFor();
}

describe("no fault that axe finds, WCAG 2.2 AA", () => {
  test.each([
    ["the map", "", undefined],
    ["the map with unknown territories", "?theme=petite-enfance-langage&indicateur=budget", undefined],
    ["an empty result", "?region=53&vague=2025&inconnus=sans", undefined],
    ["a link in part unreadable", "?vague=2019&vue=graphiques&budget=9-1", undefined],
    ["the sheet beside the map", SHEET, untilDetailed],
    ["the table", "?vue=tableau&theme=culture", untilTable],
    ["the data view", "?vue=donnees", untilAbout],
    ["the map in English", "?lang=en&partenaire=reseau-canope", undefined],
    ["the sheet in English", `${SHEET}&lang=en`, untilDetailed],
  ])("%s", async (_, path, ready) => {
    const { page } = await browser.open(path);
    await ready?.(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("the search with its suggestions, then the display menu", async () => {
    const { page } = await browser.open();
    const box = page.getByRole("combobox", { name: /^Rechercher/ });
    await box.click();
    await box.pressSequentially("saint");
    await page.getByRole("search").getByRole("option").first().waitFor();
    await box.press("ArrowDown");
    expect(await accessibilityFaults(page)).toEqual([]);
    await box.press("Escape");
    await page.getByText("Affichage").click();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("the close map", async () => {
    const { page } = await browser.open("?carte=7/48.6/2.6");
    await page.waitForFunction(() => performance.getEntriesByName("atlas:map-idle").length > 0, null, {
      timeout: 40_000,
    });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("on a phone: the filters opened, then the sheet", async () => {
    const { page } = await browser.open("", PHONE);
    await page.getByRole("button", { name: /^Filtres/ }).click();
    await page.getByRole("region", { name: "Filtres" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Voir les résultats" }).click();
    await page.locator("a.territories__link").first().click();
    await untilDetailed(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("the static page of a territory", async () => {
    const { page } = await browser.open("territoire/42-saint-etienne-tarentaize-beaubrun/");
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  // Only colours change with the appearance: the rest is scanned above.
  describe.each(["sombre", "contraste"])("colours of the appearance %s", (appearance) => {
    test.each([
      ["map", "vague=2019,2021,2022&theme=culture", undefined],
      ["map with a sheet", SHEET.slice(1), untilDetailed],
      ["table", "vue=tableau&theme=culture", untilTable],
      ["data view", "vue=donnees", untilAbout],
    ])("%s", async (_, search, ready) => {
      const { page } = await browser.open(`?${search}&theme-couleur=${appearance}`);
      await ready?.(page);
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(appearance);
      expect(await accessibilityFaults(page, ["color-contrast"])).toEqual([]);
    });
  });

  test("colours that follow a dark system", async () => {
    const { page } = await browser.open(SHEET, { colorScheme: "dark" });
    await untilDetailed(page);
    expect(await accessibilityFaults(page, ["color-contrast"])).toEqual([]);
  });
});
