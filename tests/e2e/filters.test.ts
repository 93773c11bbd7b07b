import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { untilInteractive, useBrowser } from "./browser";

const browser = useBrowser();

const status = (page: Page) => page.locator(".status").textContent();
const listIds = (page: Page) =>
  page
    .getByRole("region", { name: "Carte des territoires" })
    .locator("ul[aria-label='Territoires de la carte'] a")
    .evaluateAll((links) =>
      links.map((link) => /territoire\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1]).sort(),
    );
const markIds = (page: Page) =>
  page
    .locator(".svg-map--sized .mark:not(:has(.glyph--hollow))")
    .evaluateAll((marks) =>
      marks.map((mark) => /territoire\/([^/]+)\//.exec(mark.getAttribute("href") ?? "")?.[1]).sort(),
    );
const tableIds = (page: Page) =>
  page
    .getByRole("table", { name: "Territoires" })
    .locator("tbody a[href]")
    .evaluateAll((links) =>
      links.map((link) => /territoire\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1]).sort(),
    );

describe("filters", () => {
  test("the default view counts the current territories, academies apart", async () => {
    const { page } = await browser.open();
    expect(await status(page)).toBe("225 territoires sur 225");
  });

  test("the founding 80 are one click away and Grenoble – Échirolles is one of them", async () => {
    const { page } = await browser.open();
    await page.getByRole("button", { name: "Les 80 fondatrices de 2019" }).click();
    await expect.poll(() => status(page)).toMatch(/^80 territoires sur /);
    expect(await listIds(page)).toContain("38-grenoble-echirolles");
    expect(page.url()).toContain("vague=2019");
  });

  test("a checkbox writes the URL; back undoes it; a chip and the reset button too", async () => {
    const { page } = await browser.open();
    const regions = page.getByRole("group", { name: "Région", exact: true });
    await regions.getByRole("checkbox", { name: /^Bretagne/ }).click();
    await expect.poll(() => status(page)).toMatch(/^4 territoires/);
    expect(new URL(page.url()).search).toBe("?region=53");
    await page.goBack();
    await expect.poll(() => status(page)).toMatch(/^225/);
    await page.goForward();
    await expect.poll(() => status(page)).toMatch(/^4 territoires/);
    await page.getByRole("button", { name: /Retirer le filtre Région/ }).click();
    await expect.poll(() => status(page)).toMatch(/^225/);
    await regions.getByRole("checkbox", { name: /^Corse/ }).click();
    await page.getByRole("button", { name: "Réinitialiser les filtres" }).first().click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });

  test("unknown territories are told apart, stay as hollow marks, and can be hidden", async () => {
    const { page } = await browser.open("?theme=petite-enfance-langage");
    const told = await status(page);
    expect(told).toMatch(/^\d+ territoires sur 225 — \d+ non renseignés$/);
    const unknown = Number(/— (\d+)/.exec(told ?? "")?.[1]);
    expect(await page.locator(".svg-map--sized .mark:has(.glyph--hollow)").count()).toBe(unknown);
    expect(await listIds(page)).toContain("42-saint-etienne-tarentaize-beaubrun");
    await page.getByRole("switch", { name: "Montrer les non renseignés" }).click();
    await expect.poll(() => page.locator(".svg-map--sized .mark:has(.glyph--hollow)").count()).toBe(0);
    expect(page.url()).toContain("inconnus=sans");
  });

  test("bounds of the budget are read, checked and told", async () => {
    const { page } = await browser.open();
    const budget = page.getByRole("group", { name: "Budget", exact: true });
    await budget.getByLabel("Minimum").fill("400 000");
    await budget.getByLabel("Minimum").press("Enter");
    await expect.poll(() => page.url()).toContain("budget=400000-");
    await budget.getByLabel("Maximum").fill("100");
    await budget.getByLabel("Maximum").press("Enter");
    await budget.getByRole("alert").waitFor();
    expect(page.url()).toContain("budget=400000-");
  });

  test("an empty result says which filter to loosen, and loosening it gives what it said", async () => {
    const { page } = await browser.open("?region=53&vague=2025&inconnus=sans");
    expect(await status(page)).toMatch(/^0 territoire/);
    const way = page.getByRole("button", { name: /^Retirer « / }).first();
    const promised = Number(/(\d+) territoires?$/.exec((await way.textContent()) ?? "")?.[1]);
    await way.click();
    await expect.poll(async () => Number(/^\d+/.exec((await status(page)) ?? "")?.[0])).toBe(promised);
  });

  test.each([
    "",
    "?vague=2019",
    "?region=93&theme=culture",
    "?partenaire=reseau-canope",
    "?budget=300000-",
    "?periode=2019-2020",
    "?q=beaubrun",
    "?type=academie",
  ])("map, list, table and a reopened link hold the same territories: %s", async (search) => {
    const { page } = await browser.open(search);
    const list = await listIds(page);
    const count = Number(/^\d+/.exec((await status(page)) ?? "")?.[0]);
    expect(list).toHaveLength(count);
    const areas = await page
      .locator(".svg-map--sized .area")
      .evaluateAll((found) => found.map((area) => area.getAttribute("data-area")));
    expect([...(await markIds(page)), ...areas].sort()).toEqual(list);
    await page.getByRole("link", { name: "Tableau" }).click();
    await page.getByRole("table", { name: "Territoires" }).waitFor();
    expect(await tableIds(page)).toEqual(list);
    await page.reload();
    await untilInteractive(page);
    await page.getByRole("table", { name: "Territoires" }).waitFor();
    expect(await tableIds(page)).toEqual(list);
  });

  test("what a link cannot hold is dropped with a notice, never a crash", async () => {
    const { page } = await browser.open("?vague=2019&vue=globe&departement=zz&inconnu=1&budget=9-1");
    expect(await status(page)).toMatch(/^80 territoires/);
    const notices = page.getByRole("alert");
    await expect.poll(() => notices.count()).toBe(4);
    await page.getByRole("button", { name: "Fermer l’avertissement" }).first().click();
    await expect.poll(() => notices.count()).toBe(3);
  });
});
