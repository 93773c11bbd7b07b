import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { itemsOf, rowsOf } from "../fixtures/seeds";
import { accessibilityFaults } from "./axeScan";
import { type OpenOptions, untilInteractive, useBrowser } from "./browser";

const browser = useBrowser();

const DESK: OpenOptions = { width: 1440, height: 900 };
const PHONE: OpenOptions = { width: 390, height: 844, hasTouch: true };
const TERRITORY = "42-saint-etienne-tarentaize-beaubrun";
const PAGES = [
  ["a territory", `territoire/${TERRITORY}/`],
  ["an ended label", "territoire/38-grenoble-echirolles/"],
  ["an académie", "territoire/academie-besancon/"],
  ["a département", "departement/38/"],
  ["a département without territory", "departement/15/"],
  ["a collectivity without outline", "departement/988/"],
  ["a theme", "theme/culture/"],
  ["the list of territories", "territoire/"],
  ["the list of départements", "departement/"],
  ["the list of themes", "theme/"],
  ["the glossary", "glossaire/"],
  ["about the data", "a-propos-des-donnees/"],
  ["a missing address", "404.html"],
] as const;

const territories = rowsOf("territoires");

/** Whether a territory is counted when nothing is asked: no académie, no label that others replaced. */
function counts(id: string): boolean {
  const row = territories.get(id);
  return row !== undefined && row.type !== "academie" && !(row.fin !== "" && row.remplace_par !== "");
}

/** Opens a page as a reader without script does. */
async function read(path: string, options: OpenOptions = DESK): Promise<Page> {
  return (await browser.open(path, { ...options, javaScriptEnabled: false })).page;
}

/** Text as a reader compares it: spaces of any kind are one space. */
const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

const headingOf = async (page: Page) => plain(await page.locator("h1").textContent());

/** Ids of the territories that the links of a part of the page lead to. */
async function linkedIn(page: Page, selector: string): Promise<string[]> {
  const hrefs = await page
    .locator(`${selector} a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return [...new Set(hrefs.flatMap((href) => /territoire\/([^/]+)\/$/.exec(href)?.[1] ?? []))].sort();
}

describe.each([
  ["wide", DESK],
  ["on a phone", PHONE],
])("without script, %s", (_, options) => {
  test("a territory reads whole, with its map and the pages around", async () => {
    const page = await read(`territoire/${TERRITORY}/`, options);
    const row = territories.get(TERRITORY);
    expect(await headingOf(page)).toContain(row?.nom);
    const events = [...rowsOf("partenariats").values()].filter(({ territoires }) =>
      itemsOf(territoires).includes(TERRITORY),
    );
    expect(await page.locator(".sheet__event").count()).toBe(events.length);
    expect(await page.locator(".area-map .mark__ring").count()).toBe(1);
    const trail = page.getByRole("navigation", { name: "Fil d’Ariane" });
    await trail.getByRole("link", { name: "Loire" }).click();
    expect(page.url()).toMatch(/\/departement\/42\/$/);
    expect(await linkedIn(page, '[data-table="territoires"]')).toContain(TERRITORY);
  });

  test("a département reports its territories, and the neighbours are one click away", async () => {
    const page = await read("departement/38/", options);
    expect(await headingOf(page)).toContain("Isère (38)");
    // The code of a commune begins with that of its département.
    const expected = [...territories]
      .filter(([id, { communes }]) => counts(id) && itemsOf(communes).some((code) => code.startsWith("38")))
      .map(([id]) => id);
    expect(expected.length).toBeGreaterThan(2);
    expect(await linkedIn(page, '[data-table="territoires"]')).toEqual(expected.sort());
    const neighbours = page.locator(".site-group", { hasText: "Départements voisins" });
    expect(await neighbours.getByRole("link").count()).toBe(7);
    await neighbours.getByRole("link", { name: "Savoie (73)", exact: true }).click();
    expect(await headingOf(page)).toContain("Savoie (73)");
  });

  test("a département without territory says so, and names the nearest", async () => {
    const page = await read("departement/15/", options);
    const text = plain(await page.locator("main").textContent());
    expect(text).toContain("Aucun territoire de l’atlas dans ce département");
    expect(await linkedIn(page, ".site-group:has(h2:text('les plus proches'))")).toHaveLength(3);
  });

  test("a theme counts where it is recorded, and tells apart those of which none is", async () => {
    const page = await read("theme/culture/", options);
    const recorded = new Map<string, string[]>();
    for (const [id, row] of territories) recorded.set(id, [...itemsOf(row.themes_declares)]);
    for (const row of rowsOf("partenariats").values()) {
      if (row.type === "label") continue;
      for (const id of itemsOf(row.territoires)) recorded.get(id)?.push(...itemsOf(row.themes));
    }
    const all = [...recorded].filter(([id]) => counts(id));
    const known = all.filter(([, themes]) => themes.includes("culture"));
    const unknown = all.filter(([, themes]) => themes.length === 0);
    const part = page.locator(".site-group").first();
    const text = plain(await part.textContent());
    expect(text).toContain(`${known.length} territoires sur ${all.length}`);
    expect(text).toContain(`${unknown.length} territoires sans aucun thème renseigné`);
    const drawn = (hollow: boolean) =>
      page
        .locator(`.area-map__mark .glyph${hollow ? "--hollow" : ":not(.glyph--hollow):not(.glyph__dot)"}`)
        .count();
    expect([await drawn(false), await drawn(true)]).toEqual([known.length, unknown.length]);
  });

  test("the glossary explains, and a page of the site leads into it", async () => {
    const page = await read("departement/38/", options);
    await page.locator("a.term[href='../../glossaire/#non-renseigne']").first().click();
    expect(page.url()).toMatch(/glossaire\/#non-renseigne$/);
    expect(plain(await page.locator("#non-renseigne dt").textContent())).toMatch(/non renseigné/i);
  });
});

describe("for everyone", () => {
  // Scripts are on only for the scan itself: the pages have none.
  test.each(PAGES)(
    "%s: nothing wider than the screen, nothing refused, nothing that axe finds wrong",
    async (_name, path) => {
      for (const options of [DESK, { ...PHONE, colorScheme: "dark" as const }]) {
        const { page, errors } = await browser.open(path, options);
        const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(wide).toBeLessThanOrEqual(screen ?? 0);
        expect(await page.getByRole("main").count()).toBe(1);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(errors).toEqual([]);
      }
    },
  );

  test("the first key leads past the head", async () => {
    const page = await read(`territoire/${TERRITORY}/`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#contenu$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("contenu");
  });

  test("structured data is not refused by the policy of the page, which has no script", async () => {
    const { page, errors } = await browser.open(`territoire/${TERRITORY}/`);
    const graph = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(graph ?? "")["@graph"]).toHaveLength(2);
    expect(await page.locator("script").count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe("the way into the live atlas", () => {
  test("from a theme: the same territories", async () => {
    const { page } = await browser.open("theme/numerique/");
    const expected = await linkedIn(page, ".site-group:first-of-type > .site-links");
    await page.getByRole("link", { name: "Ouvrir ce thème sur la carte" }).click();
    await untilInteractive(page);
    const listed = await page
      .locator(".territories__list")
      .first()
      .locator("a.territories__link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(listed.map((href) => /territoire\/([^/]+)\//.exec(href)?.[1] ?? "").sort()).toEqual(expected);
  });

  test("from a territory: its sheet", async () => {
    const { page } = await browser.open(`territoire/${TERRITORY}/`);
    await page.getByRole("link", { name: "Ouvrir cette fiche sur la carte" }).click();
    await untilInteractive(page);
    await page.getByRole("region", { name: "Fiche du territoire" }).waitFor();
    expect(new URL(page.url()).search).toBe(`?territoire=${TERRITORY}`);
  });

  test("from a département: its report, of the same territories", async () => {
    const { page } = await browser.open("departement/42/");
    const expected = await linkedIn(page, '[data-table="territoires"]');
    await page.getByRole("link", { name: "Ouvrir ce rapport dans l’atlas" }).click();
    await untilInteractive(page);
    await page.locator('[data-table="territoires"]').waitFor();
    expect(await linkedIn(page, '[data-table="territoires"]')).toEqual(expected);
  });

  test("the front page leads those without script to the lists", async () => {
    const html = await (await fetch(`${inject("siteUrl")}/`)).text();
    const [ways = ""] = /<noscript>[\s\S]*?<\/noscript>/.exec(html) ?? [];
    for (const path of ["territoire/", "departement/", "theme/"]) {
      expect(ways).toContain(`href="${path}"`);
      expect((await fetch(`${inject("siteUrl")}/${path}`)).status).toBe(200);
    }
  });
});
