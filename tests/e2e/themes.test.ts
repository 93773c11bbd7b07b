import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const PAGE = "?vue=graphiques&graphique=themes";

// Everything expected below is counted here from the tables, by other code than the site's.
const rows = (name: string) => csvParse(readFileSync(`data/${name}.csv`, "utf8"));
const list = (cell: string | undefined) => (cell ?? "").split("|").filter((id) => id !== "");
const labels = new Map(rows("themes").map(({ id, libelle }) => [libelle ?? "", id ?? ""]));
const counted = rows("territoires").filter(
  ({ type, fin, remplace_par }) => type !== "academie" && !(fin && remplace_par),
);
const projects = rows("partenariats").filter(({ type }) => type !== "label");
const themesOf = new Map(
  counted.map(({ id = "", themes_declares }) => [
    id,
    new Set([
      ...list(themes_declares),
      ...projects.flatMap(({ territoires, themes }) => (list(territoires).includes(id) ? list(themes) : [])),
    ]),
  ]),
);
const known = [...themesOf].filter(([, themes]) => themes.size > 0).map(([id]) => id);
const having = (...themes: string[]) =>
  known.filter((id) => themes.every((theme) => themesOf.get(id)?.has(theme)));
const inDepartement = (code: string) =>
  counted
    .filter(({ communes }) => list(communes).some((commune) => commune.startsWith(code)))
    .map(({ id = "" }) => id);
const DEPARTEMENTS: Record<string, string> = {
  "Bouches-du-Rhône": "13",
  "Corse-du-Sud": "2A",
  Essonne: "91",
  Guadeloupe: "971",
  Loire: "42",
  Nord: "59",
  Rhône: "69",
  "Seine-Saint-Denis": "93",
};

const chart = (page: Page, id: string) => page.locator(`figure#themes-${id}`);
const status = (page: Page) => page.locator(".status").textContent();

/** The table twin: header texts, then the texts of each row. */
async function twin(page: Page, id: string): Promise<{ columns: string[]; rows: string[][] }> {
  const figure = chart(page, id);
  await figure.getByRole("button", { name: "Voir en tableau" }).click();
  const columns = await figure.locator("thead th").allTextContents();
  const cells = await figure
    .locator("tbody tr")
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  return { columns, rows: cells };
}

describe("charts of themes", () => {
  test("the matrix counts what the tables say, département by département and in all", async () => {
    const { page, errors } = await browser.open(PAGE);
    await chart(page, "lieux").getByRole("heading").waitFor();
    expect(await chart(page, "lieux").getByRole("heading").textContent()).toContain(
      `${known.length} territoires sur ${counted.length}`,
    );
    const { columns, rows: places } = await twin(page, "lieux");
    expect(new Set(columns.slice(3))).toEqual(new Set(labels.keys()));
    const themes = columns.slice(3).map((label) => labels.get(label) ?? "");
    const all = places.at(-1)?.slice(1).map(Number);
    expect(all).toEqual([counted.length, known.length, ...themes.map((theme) => having(theme).length)]);
    for (const [name, code] of Object.entries(DEPARTEMENTS)) {
      const here = inDepartement(code);
      const documented = here.filter((id) => known.includes(id));
      const expected = themes.map((theme) => having(theme).filter((id) => here.includes(id)).length);
      const found = places.find(([place]) => place === name)?.slice(1);
      expect([name, ...(found ?? [])]).toEqual(
        [name, here.length, documented.length, ...expected].map(String),
      );
    }
    const blank = places.filter((row) => row[2] === "0");
    expect(blank.length).toBeGreaterThan(0);
    for (const row of blank) expect(new Set(row.slice(3))).toEqual(new Set(["non renseigné"]));
    expect(errors).toEqual([]);
  });

  test("a cell filters on its theme and place, and the status tells the number it showed", async () => {
    const { page } = await browser.open(PAGE);
    const cell = page.getByRole("gridcell", { name: /^Rhône, Continuité éducative/ });
    const count = inDepartement("69").filter((id) => having("continuite-educative").includes(id)).length;
    expect(await cell.textContent()).toBe(String(count));
    await cell.click();
    await expect.poll(() => status(page)).toMatch(new RegExp(`^${count} territoires? sur`));
    const url = new URL(page.url());
    expect(url.searchParams.get("theme")).toBe("continuite-educative");
    expect(url.searchParams.get("departement")).toBe("69");
    await page.goBack();
    await expect.poll(() => status(page)).toMatch(new RegExp(`^${counted.length} territoires`));
  });

  test("arrows walk the grid from one Tab stop, and Enter on a territory opens its sheet", async () => {
    const { page } = await browser.open(`${PAGE}&departement=42&maille=territoire`);
    const grid = page.getByRole("grid");
    await grid.waitFor();
    expect(await grid.locator("[tabindex='0']").count()).toBe(1);
    await grid.locator("[tabindex='0']").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
    expect(await focused()).toBe("1-2");
    expect(await grid.locator("[tabindex='0']").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Fiche du territoire" }).waitFor();
    expect(new URL(page.url()).searchParams.get("territoire")).toMatch(/^42-/);
  });

  test("each small map counts its family, and leads to the great map that paints it", async () => {
    const { page } = await browser.open(PAGE);
    const family = rows("themes")
      .filter(({ famille }) => famille === "sante-sport")
      .map(({ id = "" }) => id);
    const present = known.filter((id) => family.some((theme) => themesOf.get(id)?.has(theme))).length;
    const maps = chart(page, "cartes");
    const title = `Santé, bien-être et sport : recensée dans ${present} territoires, sur ${known.length}`;
    await maps.getByRole("img", { name: new RegExp(title.replaceAll(" ", "\\s")) }).waitFor();
    const drawn = maps.locator(".family-map", { hasText: "Santé, bien-être et sport" });
    expect(await drawn.locator(".tok-famille-sante-sport.glyph").count()).toBe(present);
    expect(await drawn.locator(".glyph--hollow").count()).toBe(counted.length - known.length);
    await maps.getByRole("link", { name: "Santé, bien-être et sport" }).click();
    await page.getByRole("region", { name: "Carte des territoires" }).waitFor();
    const url = new URL(page.url());
    expect([url.searchParams.get("indicateur"), url.searchParams.get("famille")]).toEqual([
      "theme",
      "sante-sport",
    ]);
    expect(await page.locator(".svg-map--sized .tok-famille-sante-sport").count()).toBe(present);
  });

  test("a pair counts the territories that have both themes, out of those that have either", async () => {
    const { page } = await browser.open(PAGE);
    await chart(page, "ensemble").getByRole("heading").waitFor();
    const both = having("culture", "sport").length;
    const either = new Set([...having("culture"), ...having("sport")]).size;
    const bar = chart(page, "ensemble").getByRole("button", { name: /^Sport \+ Culture/ });
    expect(await bar.getAttribute("aria-label")).toContain(`${both} territoires ont les deux, sur ${either}`);
    await bar.click();
    const links = chart(page, "ensemble").locator(".theme-links a");
    const ids = await links.evaluateAll((found) =>
      found.map((link) => /territoire\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1]),
    );
    expect(ids.sort()).toEqual(having("culture", "sport").sort());
    await chart(page, "ensemble").getByRole("button", { name: "Filtrer sur l’un ou l’autre" }).click();
    await expect.poll(() => status(page)).toMatch(new RegExp(`^${either} territoires sur`));
  });

  test("what similar territories have and not this one is said as not recorded, with figures that hold", async () => {
    const id = "42-saint-etienne-tarentaize-beaubrun";
    const { page } = await browser.open(`${PAGE}&territoire=${id}`);
    const figure = chart(page, "semblables");
    await figure.getByRole("list").first().waitFor();
    const similar = await figure
      .locator(".theme-similar li > a")
      .evaluateAll((links) =>
        links.map((link) => /territoire\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1] ?? ""),
      );
    expect(similar.length).toBeGreaterThan(1);
    const { rows: missing } = await twin(page, "semblables");
    const own = themesOf.get(id) ?? new Set();
    const expected = [...labels].flatMap(([label, theme]) => {
      const where = similar.filter((other) => themesOf.get(other)?.has(theme));
      return own.has(theme) || where.length === 0 ? [] : [[label, String(where.length)]];
    });
    expect(missing.map(([label, count]) => [label, count]).sort()).toEqual(expected.sort());
    expect(await figure.textContent()).not.toMatch(/\babsents?\b/);
  });

  test("a territory of which no theme is known says so first, and no territory asks to choose one", async () => {
    const silent = counted.find(({ id = "", vague }) => vague && !known.includes(id))?.id ?? "";
    const { page } = await browser.open(`${PAGE}&territoire=${silent}`);
    await chart(page, "semblables").getByText("Aucun thème n’est renseigné pour ce territoire").waitFor();
    const { page: open } = await browser.open(PAGE);
    await chart(open, "semblables").getByText("Choisissez un territoire").waitFor();
  });

  test("a view of which no theme is known draws no chart and says why", async () => {
    const code = [
      ...new Set(counted.flatMap(({ communes }) => list(communes).map((c) => c.slice(0, 2)))),
    ].find(
      (departement) => departement < "97" && inDepartement(departement).every((id) => !known.includes(id)),
    );
    const { page } = await browser.open(`${PAGE}&departement=${code}`);
    await chart(page, "lieux")
      .getByText("Aucun thème n’est renseigné pour les territoires de cette vue.")
      .waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
  });

  test.each([
    [1440, 900, "light"],
    [390, 844, "dark"],
  ] as const)(
    "no accessibility fault, and nothing wider than the page: %i × %i, %s",
    async (width, height, colorScheme) => {
      const { page } = await browser.open(`${PAGE}&territoire=42-saint-etienne-tarentaize-beaubrun`, {
        width,
        height,
        colorScheme,
      });
      await chart(page, "semblables").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );

  test("on a phone the matrix scrolls under the names of the themes, to its last column", async () => {
    const { page } = await browser.open(PAGE, { width: 390, height: 844 });
    const scroller = page.locator(".theme-matrix__scroll");
    await scroller.waitFor();
    await scroller.evaluate((box) => box.scrollTo({ left: box.scrollWidth }));
    const name = page.getByRole("rowheader", { name: /^Culture / });
    const frame = await scroller.boundingBox();
    await expect.poll(async () => Math.round(((await name.boundingBox())?.x ?? 0) - (frame?.x ?? 0))).toBe(0);
    const last = await page.getByRole("columnheader").last().boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(
      (frame?.x ?? 0) + (frame?.width ?? 0) + 1,
    );
  });
});
