import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
/** The ties come with code and details that are loaded when they are asked for. */
const PATIENT = { timeout: 30_000 };

// Everything expected below is counted here from the tables, by other code than the site's.
const rows = (name: string) => csvParse(readFileSync(`data/${name}.csv`, "utf8"));
const list = (cell: string | undefined) => (cell ?? "").split("|").filter((id) => id !== "");
const territories = rows("territoires");
const counted = new Set(
  territories
    .filter(({ type, fin, remplace_par }) => type !== "academie" && !(fin && remplace_par))
    .map(({ id = "" }) => id),
);
const communesOf = new Map(territories.map(({ id = "", communes }) => [id, list(communes)]));
const departementsOf = (id: string) =>
  (communesOf.get(id) ?? []).map((code) => code.slice(0, /^9[78]/.test(code) ? 3 : 2));
const names = new Map(rows("partenaires").map(({ id = "", nom = "" }) => [id, nom]));
const ofPartner = (id: string) =>
  rows("partenariats").filter(({ type, partenaires }) => type !== "label" && list(partenaires).includes(id));
const membersOf = (cell: string | undefined) =>
  list(cell)
    .filter((id) => counted.has(id))
    .sort();

/** Lines that a chosen partner must draw: one for a pair, as many as members for a star, its centre apart. */
function expectedLines(partner: string): { agreements: number; common: number } {
  const sets = [...new Set(ofPartner(partner).map(({ territoires }) => membersOf(territoires).join("|")))];
  let groups: string[][] = [];
  let agreements = 0;
  for (const set of sets.map(list).filter((ids) => ids.length > 0)) {
    const hasWhole = set.some((whole) =>
      set.every(
        (id) =>
          id === whole ||
          (communesOf.get(id) ?? []).every(
            (code) => (communesOf.get(whole) ?? []).includes(code) && communesOf.get(whole)?.length !== 1,
          ),
      ),
    );
    if (set.length === 2) agreements += 1;
    if (set.length > 2) agreements += hasWhole ? set.length - 1 : set.length;
    const met = groups.filter((group) => group.some((id) => set.includes(id)));
    groups = [...groups.filter((group) => !met.includes(group)), [...set, ...met.flat()]];
  }
  return { agreements, common: groups.length === 2 ? 1 : groups.length > 2 ? groups.length : 0 };
}

const mapLines = (page: Page, kind: string) =>
  page.locator(`.svg-map--sized .tie[data-kind="${kind}"]`).count();
const panel = (page: Page) => page.getByRole("region", { name: "Légende et liste des liens" });
const plain = (text: string | null) => (text ?? "").replaceAll("\u202f", " ");
const summary = async (page: Page) => plain(await page.locator(".summary").innerText());
const listIds = (page: Page) =>
  page
    .locator("ul[aria-label='Territoires de la carte'] a")
    .evaluateAll((links) =>
      links.map((link) => /territoire\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1]).sort(),
    );

describe("a chosen partner", () => {
  test.each(["reseau-canope", "prefecture-var", "irev", "ville-grenoble"])(
    "is the same reach on the map, in the list, in the status and as a sentence: %s",
    async (partner) => {
      const { page, errors } = await browser.open(`?partenaire=${partner}&inconnus=sans`);
      const expected = expectedLines(partner);
      await expect.poll(() => mapLines(page, "partenariat"), PATIENT).toBe(expected.agreements);
      expect(await mapLines(page, "partenaire")).toBe(expected.common);

      const records = ofPartner(partner).filter(({ territoires }) => membersOf(territoires).length > 0);
      const reached = [...new Set(records.flatMap(({ territoires }) => membersOf(territoires)))].sort();
      expect(await listIds(page)).toEqual(reached);
      expect(await page.locator(".status").textContent()).toMatch(
        new RegExp(`^${reached.length} territoires`),
      );

      const years = records.flatMap(({ debut, fin }) =>
        [debut, fin].flatMap((date) => (date ? Number(date.slice(0, 4)) : [])),
      );
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const undated = records.filter(({ debut, fin }) => !debut && !fin).length;
      const dates = [
        first === last ? `${first}` : `${first}–${last}`,
        ...(undated > 0 ? [`${undated} sans date`] : []),
      ];
      const departements = new Set(reached.flatMap(departementsOf)).size;
      const plural = (count: number, noun: string) => `${count} ${noun}${count > 1 ? "s" : ""}`;
      expect(await summary(page)).toContain(
        `${names.get(partner)} : ${plural(reached.length, "territoire")} dans ${plural(departements, "département")}, ` +
          `${plural(records.length, "partenariat")} (${dates.join(", ")}).`,
      );
      const outside =
        new Set(ofPartner(partner).flatMap(({ territoires }) => list(territoires))).size - reached.length;
      const told = / : (\d+) autres? territoires? hors du résultat/.exec(await summary(page))?.[1];
      expect(Number(told ?? 0)).toBe(outside);
      expect(errors).toEqual([]);
    },
  );

  test("whose network is not named draws nothing and says why", async () => {
    expect(expectedLines("ansa")).toEqual({ agreements: 0, common: 0 });
    const { page } = await browser.open("?partenaire=ansa");
    await expect.poll(() => summary(page), PATIENT).toContain("Rien à relier pour Ansa");
    expect(await summary(page)).toContain("Les cités du réseau ne sont pas nommées");
    expect(await page.locator(".svg-map--sized .tie").count()).toBe(0);
  });
});

describe("ties of the map", () => {
  test("are chosen in a select, kept in the URL, listed with their sources, and can be put away", async () => {
    const { page, errors } = await browser.open();
    expect(await page.locator(".tie").count()).toBe(0);
    await page.getByRole("combobox", { name: /^Liens/ }).selectOption("tous");
    await expect.poll(() => mapLines(page, "partenariat"), PATIENT).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get("liens")).toBe("tous");

    const several = rows("partenariats").filter(
      ({ type, territoires }) => type !== "label" && membersOf(territoires).length > 1,
    );
    const all = rows("partenariats").filter(
      ({ type, territoires }) => type !== "label" && membersOf(territoires).length > 0,
    );
    expect(await summary(page)).toContain(
      `Liens : ${several.length} partenariats réunissent plusieurs territoires de la carte, sur ${all.length}.`,
    );

    await panel(page)
      .getByText(/partenariats derrière ces traits/)
      .click();
    const listed = await panel(page).locator(".ties-panel__name").allTextContents();
    for (const { titre } of several) expect(listed).toContain(titre);
    const toulon = panel(page).locator(".ties-panel__item", {
      hasText: "Signature de la convention des Cités éducatives de Toulon",
    });
    expect(await toulon.locator(".ties-panel__sources a[href^='http']").count()).toBeGreaterThan(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    await toulon.getByRole("link", { name: "Toulon Ouest" }).click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get("territoire"), PATIENT)
      .toBe("83-toulon-ouest");
    await page.getByRole("combobox", { name: /^Liens/ }).selectOption("aucun");
    await expect.poll(() => page.locator(".tie").count(), PATIENT).toBe(0);
    expect(errors).toEqual([]);
  });

  test("of the open territory show with whom it works, and light up with it", async () => {
    const { page } = await browser.open("?territoire=83-toulon-est");
    const shared = rows("partenariats").filter(
      ({ type, territoires }) =>
        type !== "label" && list(territoires).includes("83-toulon-est") && list(territoires).length > 1,
    );
    await expect
      .poll(() => summary(page), PATIENT)
      .toContain(`Toulon Est partage ${shared.length} partenariats avec 1 autre territoire : Toulon Ouest.`);
    await expect.poll(() => mapLines(page, "partenariat"), PATIENT).toBe(1);
    await page.locator(".svg-map--sized a.mark[href='territoire/83-toulon-ouest/']").hover();
    await expect.poll(() => page.locator(".svg-map--sized .tie--active").count(), PATIENT).toBe(1);
  });

  test("are the same close up, and drawn", async () => {
    const view = "?partenaire=prefecture-var&carte=10/43.12/5.95";
    const untilIdle = (page: Page) =>
      page.waitForFunction(() => performance.getEntriesByName("atlas:map-idle").length > 0, null, {
        timeout: 40_000,
      });
    const { page } = await browser.open(view);
    await untilIdle(page);
    const expected = expectedLines("prefecture-var");
    await expect.poll(() => panel(page).innerText(), PATIENT).toContain(`${expected.agreements} trait`);
    expect(await panel(page).locator("[data-style='partenaire']").innerText()).toContain(
      `${expected.common} trait`,
    );

    const picture = async () => (await page.locator(".map-canvas").screenshot()).toString("base64");
    const tied = await picture();
    await page.getByRole("combobox", { name: /^Liens/ }).selectOption("aucun");
    await expect.poll(() => panel(page).count(), PATIENT).toBe(0);
    await expect.poll(async () => differing(page, tied, await picture()), PATIENT).toBeGreaterThan(60);
  });

  test("have their legend and list on a phone, without a sideways scroll", async () => {
    const { page } = await browser.open("?partenaire=reseau-canope", { width: 390, height: 844 });
    await expect
      .poll(() => mapLines(page, "partenaire"), PATIENT)
      .toBe(expectedLines("reseau-canope").common);
    await panel(page)
      .getByText(/partenariats derrière ces traits/)
      .click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

/** Pixels that differ between two pictures of one size. */
async function differing(page: Page, before: string, after: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = pixels;
      let count = 0;
      for (let at = 0; at < a.length; at += 4) if (a[at] !== b[at]) count++;
      return count;
    },
    [before, after],
  );
}
