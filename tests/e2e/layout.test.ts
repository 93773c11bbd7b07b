import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { untilInteractive, useBrowser } from "./browser";

const browser = useBrowser();

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 700],
] as const;
const SHEET = "territoire=42-saint-etienne-tarentaize-beaubrun";

/** Fits the window to a size and waits until the page, and the map that follows its box, are drawn for it. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

async function untilShown(page: Page, search: string): Promise<void> {
  if (search.includes("territoire=")) await page.locator(".sheet__sources").waitFor();
  if (search.includes("vue=tableau")) await page.locator(".territory-table").waitFor();
  if (search.includes("vue=rapport")) await page.locator(".report #sources").waitFor();
  if (search.includes("vue=quartier")) await page.locator(".quartier-card").first().waitFor();
  if (search.includes("vue=donnees")) await page.locator(".about__disagreement").first().waitFor();
}

/** Loads another view of the site in the same window. */
async function visit(page: Page, search: string): Promise<void> {
  await page.goto(page.url().replace(/\/(\?.*)?$/, `/?${search}`));
  await untilInteractive(page);
  await untilShown(page, search);
}

/** What is wider than the page or than its panel, other than what is meant to scroll sideways. */
function findOverflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const panels = [...document.querySelectorAll(".filters, .sheet-dock, .map-side, .panel-scroll, .search")];
    // A panel one pixel wide is there for screen readers only.
    const tooWide = [root, ...panels].filter(
      (box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1,
    );
    return tooWide.map((box) => {
      const edge = box.getBoundingClientRect().left + box.clientWidth;
      const culprit = [...box.querySelectorAll("*")].find(
        (inside) =>
          inside.getBoundingClientRect().right > edge + 1 && !inside.closest(".sr-only, .territory-table"),
      );
      const name = (element: Element | undefined) =>
        element ? `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}` : "?";
      return `${name(box)}: ${box.scrollWidth} > ${box.clientWidth}, by ${name(culprit)}`;
    });
  });
}

/** Points inside `selector` (its corners, its middle) where something else is on top. */
function findCovered(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(wanted);
    if (!box) return [`${wanted}: absent`];
    const rect = box.getBoundingClientRect();
    const left = Math.max(0, rect.left) + 8;
    const top = Math.max(0, rect.top) + 8;
    const right = Math.min(innerWidth, rect.right) - 24;
    const bottom = Math.min(innerHeight, rect.bottom) - 8;
    if (right <= left || bottom <= top) return [`${wanted}: out of the window`];
    const points = [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    return points.flatMap(([x, y]) => {
      const found = document.elementFromPoint(x, y);
      return found && box.contains(found)
        ? []
        : [
            `${wanted} at ${Math.round(x)},${Math.round(y)}: ${found?.tagName}.${found?.getAttribute("class")}`,
          ];
    });
  }, selector);
}

/** Controls smaller than `least` pixels in height, or narrower than 24; links inside a sentence are exempt. */
function findSmallTargets(page: Page, selector: string, least: number): Promise<string[]> {
  return page.evaluate(
    ([wanted, height]) => {
      const seen = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
        (control) => control.checkVisibility() && !control.closest(".sr-only"),
      );
      if (seen.length === 0) return [`${wanted}: none`];
      return seen.flatMap((control) => {
        const box = control.getBoundingClientRect();
        // Half a pixel may be lost to zoom and rounding.
        return box.height >= height - 0.5 && box.width >= 23.5
          ? []
          : [
              `${control.tagName.toLowerCase()}.${control.className} « ${(control.getAttribute("aria-label") ?? control.textContent ?? "").slice(0, 30)} »: ${Math.round(box.width)}×${Math.round(box.height)}`,
            ];
      });
    },
    [selector, least] as const,
  );
}

async function isOnTop(mark: Locator): Promise<boolean> {
  await expect.poll(() => mark.count()).toBe(1);
  return mark.evaluate((link) => {
    const box = link.getBoundingClientRect();
    const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return found?.closest(".mark") === link;
  });
}

/** Addresses of the marks that are drawn out of the map's box, or the reason why the map is none. */
function findStrayMarks(page: Page): Promise<string[]> {
  return page.locator(".svg-map--sized").evaluate((map) => {
    const frame = map.getBoundingClientRect();
    if (frame.width < 200 || frame.height < 200) return ["the map is too small"];
    if (map.querySelectorAll(".mark").length < 225) return ["marks are missing"];
    return [...map.querySelectorAll(".mark .glyph")].flatMap((mark) => {
      const box = mark.getBoundingClientRect();
      const isInside =
        box.width > 0 &&
        box.left >= frame.left - 1 &&
        box.right <= frame.right + 1 &&
        box.top >= frame.top - 1 &&
        box.bottom <= frame.bottom + 1;
      return isInside ? [] : [mark.closest("a")?.getAttribute("href") ?? "?"];
    });
  });
}

/** Cumulative layout shift since the page began to load, once its network is quiet. */
async function layoutShift(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        // Buffered entries are handed over before the end of the next frame.
        requestAnimationFrame(() => setTimeout(() => done(sum)));
      }),
  );
}

describe("layout", () => {
  test.each(["", "lang=en"])("nothing scrolls sideways, in any view, at any size: %s", async (language) => {
    const { page } = await browser.open(`?${language}`);
    for (const view of [
      "",
      SHEET,
      "vue=tableau",
      `vue=tableau&${SHEET}`,
      "vue=donnees",
      "vue=rapport&departement=91",
      "vue=quartier&lieu=91286",
    ]) {
      await visit(page, [view, language].filter(Boolean).join("&"));
      for (const [width, height] of SIZES) {
        await resize(page, width, height);
        expect(await findOverflows(page), `${view} at ${width} px`).toEqual([]);
      }
    }
  });

  test("a narrow screen holds a long search, its suggestions and its chips", async () => {
    const { page } = await browser.open(
      "?partenaire=esper,cress-bourgogne-franche-comte,pole-ressources-iae-bfc&type=academie",
      { width: 320, height: 700 },
    );
    const box = page.getByRole("search").getByRole("combobox");
    await box.click();
    await box.pressSequentially("saint");
    await page.getByRole("search").getByRole("option").first().waitFor();
    expect(await findOverflows(page)).toEqual([]);
    expect(await findCovered(page, ".search__menu")).toEqual([]);
  });

  test("nothing covers the sheet nor the filters, and the sheet leaves its territory in sight", async () => {
    const { page } = await browser.open(`?${SHEET}`);
    await untilShown(page, SHEET);
    for (const [width, height] of SIZES) {
      await resize(page, width, height);
      expect(await findCovered(page, ".sheet-dock"), `${width} px`).toEqual([]);
      // On a phone the sheet takes the screen, and its heading names the territory.
      if (width >= 700)
        expect(await isOnTop(page.locator(".mark:has(.mark__ring)")), `${width} px`).toBe(true);
    }
    await page.getByRole("button", { name: "Fermer la fiche" }).click();
    await page.locator(".filters-toggle").click();
    for (const [width, height] of SIZES) {
      await resize(page, width, height);
      expect(await findCovered(page, ".filters"), `${width} px`).toEqual([]);
    }
  });

  test("the marks of the map lie inside its box, at any size", async () => {
    const { page } = await browser.open();
    for (const [width, height] of SIZES) {
      await resize(page, width, height);
      expect(await findStrayMarks(page), `${width} px`).toEqual([]);
    }
  });

  test.each([
    [1440, 900, 24],
    [390, 844, 44],
  ])("targets are large enough at %d × %d: %d px", async (width, height, least) => {
    const { page } = await browser.open("?theme=culture&indicateur=theme", { width, height });
    expect(await findSmallTargets(page, ".topbar :is(button, summary, input, a)", least)).toEqual([]);
    expect(await findSmallTargets(page, ".stage :is(button, select)", least)).toEqual([]);
    expect(await findSmallTargets(page, ".territories__link", least)).toEqual([]);
    await page.locator(".settings > summary").click();
    await page.locator(".settings select").first().waitFor();
    expect(await findSmallTargets(page, ".settings select", least)).toEqual([]);
    await page.keyboard.press("Escape");
    const toggle = page.locator(".filters-toggle");
    const isPhone = await toggle.isVisible();
    if (isPhone) await toggle.click();
    const filters = ".filters :is(button, .option, .switch, .bound__input, .facet__search)";
    expect(await findSmallTargets(page, filters, least)).toEqual([]);
    if (isPhone) await page.locator(".filters__foot button").click();
    await page.locator(".territories__link").first().click();
    await untilShown(page, SHEET);
    expect(await findSmallTargets(page, ".sheet button", least)).toEqual([]);
    expect(await findSmallTargets(page, ".sheet :is(summary, .sheet__chip)", 24)).toEqual([]);
    await visit(page, "vue=tableau");
    expect(await findSmallTargets(page, ".territory-table__sort", least)).toEqual([]);
    expect(await findSmallTargets(page, ".territory-table__open", 24)).toEqual([]);
  });

  test.each([
    [390, 844, ["", SHEET, "vague=2019", "vue=tableau", "vue=donnees"]],
    [1440, 900, ["", SHEET, "vue=tableau"]],
  ])("nothing moves while a page loads at %d × %d", async (width, height, views) => {
    const { page } = await browser.open("", { width, height });
    for (const view of views) {
      await visit(page, view);
      expect(await layoutShift(page), view).toBeLessThanOrEqual(0.02);
    }
  });
});
