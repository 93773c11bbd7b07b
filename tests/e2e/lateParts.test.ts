import { describe, expect, test } from "vitest";
import { untilInteractive, useBrowser } from "./browser";

const browser = useBrowser();

/** Parts of the page that load late may not come: a tunnel, a new version of the site. */
describe("a part that does not load", () => {
  test.each([
    ["the table", "tableEntry", "?vue=tableau"],
    ["the data view", "donneesEntry", "?vue=donnees"],
    ["the report", "ReportStage", "?vue=rapport&departement=38"],
    ["my neighbourhood", "QuartierStage", "?vue=quartier"],
    ["the sheet", "SheetDock", "?territoire=38-grenoble"],
  ])("%s says so and can be tried again; the rest of the page stays", async (_, chunk, search) => {
    const { page } = await browser.open();
    await page.route(new RegExp(`${chunk}-[^/]*\\.js`), (route) => route.abort());
    await page.goto(new URL(search, page.url()).href);
    await untilInteractive(page);
    const failure = page.getByRole("alert").filter({ hasText: "n’a pas pu être chargée" });
    await failure.waitFor();
    const tabs = page.getByRole("navigation", { name: "Vues" }).getByRole("link");
    expect(await tabs.allTextContents()).toContain("Carte");
    await page.unroute(new RegExp(`${chunk}-[^/]*\\.js`));
    await failure.getByRole("button", { name: "Réessayer" }).click();
    await untilInteractive(page);
    await expect.poll(() => failure.count()).toBe(0);
  });

  test("the close map leaves the national map in place", async () => {
    const { page } = await browser.open();
    await page.route(/CloseMap-[^/]*\.js/, (route) => route.abort());
    await page.reload();
    await untilInteractive(page);
    await page.getByRole("button", { name: "Zoomer" }).click();
    await page.getByText("ne peut pas afficher la carte détaillée").waitFor();
    expect(await page.locator(".svg-map--sized .mark").count()).toBe(225);
  });
});

describe("the window", () => {
  test.each(["", "?vue=tableau", "?vue=donnees", "?territoire=38-grenoble"])(
    "does not scroll beyond the page on a wide screen: %s",
    async (search) => {
      const { page } = await browser.open(search);
      await page.waitForLoadState("networkidle");
      const heights = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
      expect(heights[0]).toBe(heights[1]);
    },
  );
});
