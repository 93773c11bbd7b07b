import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const open = async (...given: Parameters<typeof browser.open>): Promise<Page> =>
  (await browser.open(...given)).page;
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

async function untilReport(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Sources", exact: true }).waitFor();
}

async function untilAnswer(page: Page): Promise<void> {
  await page.locator(".quartier-card").first().waitFor();
}

describe("no fault that axe finds, WCAG 2.2 AA", () => {
  test.each([
    ["the map", "", undefined],
    ["the map with unknown territories", "?theme=petite-enfance-langage&indicateur=budget", undefined],
    ["an empty result", "?region=53&vague=2025&inconnus=sans", undefined],
    ["a link in part unreadable", "?vague=2019&vue=globe&budget=9-1", undefined],
    ["the sheet beside the map", SHEET, untilDetailed],
    ["the table", "?vue=tableau&theme=culture", untilTable],
    ["the data view", "?vue=donnees", untilAbout],
    ["the map in English", "?lang=en&partenaire=reseau-canope", undefined],
    ["the sheet in English", `${SHEET}&lang=en`, untilDetailed],
  ])("%s", async (_, path, ready) => {
    const page = await open(path);
    await ready?.(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("the search with its suggestions, then the display menu", async () => {
    const page = await open();
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
    const page = await open("?carte=7/48.6/2.6");
    await page.waitForFunction(() => performance.getEntriesByName("atlas:map-idle").length > 0, null, {
      timeout: 40_000,
    });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("on a phone: the filters opened, then the sheet", async () => {
    const page = await open("", PHONE);
    await page.getByRole("button", { name: /^Filtres/ }).click();
    await page.getByRole("region", { name: "Filtres" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Voir les résultats" }).click();
    await page.locator("a.territories__link").first().click();
    await untilDetailed(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("the static page of a territory", async () => {
    const page = await open("territoire/42-saint-etienne-tarentaize-beaubrun/");
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  // Only colours change with the appearance: the rest is scanned above.
  test.each([
    ["the map", "?theme=culture", undefined],
    ["the map with a sheet", SHEET, untilDetailed],
    ["the table", "?vue=tableau&theme=culture", untilTable],
    ["the data view", "?vue=donnees", untilAbout],
    ["the report", "?vue=rapport&departement=38", untilReport],
    ["my neighbourhood", "?vue=quartier&lieu=42218", untilAnswer],
  ])("contrast of %s in dark and in high contrast", async (_, path, ready) => {
    const page = await open(path, { reducedMotion: "reduce" });
    await ready?.(page);
    await page.getByText("Affichage").click();
    for (const appearance of ["sombre", "contraste"]) {
      await page.getByLabel("Apparence").selectOption(appearance);
      await page.locator(`html[data-theme=${appearance}]`).waitFor();
      expect(await accessibilityFaults(page, ["color-contrast"]), appearance).toEqual([]);
    }
  });

  test("a dark system gets the colours of the dark appearance, all of them", async () => {
    const page = await open("territoire/42-saint-etienne-tarentaize-beaubrun/", {
      colorScheme: "dark",
    });
    const [followed, chosen] = [await coloursOf(page), await coloursOf(page, "sombre")];
    expect(followed.size).toBeGreaterThan(30);
    expect([...followed]).toEqual([...chosen]);
    expect(followed).not.toEqual(await coloursOf(page, "clair"));
  });
});

/** Values of the tokens of colour on the page, by name, under an appearance (that of the system by default). */
async function coloursOf(page: Page, appearance?: string): Promise<ReadonlyMap<string, string>> {
  const entries = await page.evaluate((theme) => {
    const root = document.documentElement;
    if (theme === undefined) root.removeAttribute("data-theme");
    else root.dataset.theme = theme;
    const names = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === ":root")
      .flatMap((rule) => [...rule.style])
      .filter((name) => name.startsWith("--"));
    const style = getComputedStyle(root);
    return names.map((name): [string, string] => [name, style.getPropertyValue(name)]);
  }, appearance);
  return new Map(entries);
}
