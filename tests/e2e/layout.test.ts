import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser";

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
  if (search.includes("vue=donnees")) await page.locator(".about__disagreement").first().waitFor();
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

describe("layout", () => {
  describe.each(["", "lang=en"])("%s", (language) => {
    test.each(["", SHEET, "vue=tableau", `vue=tableau&${SHEET}`, "vue=donnees"])(
      "nothing scrolls sideways, at any size: %s",
      async (search) => {
        const { page } = await browser.open(`?${[search, language].filter(Boolean).join("&")}`);
        await untilShown(page, search);
        for (const [width, height] of SIZES) {
          await resize(page, width, height);
          expect(await findOverflows(page), `${width} px`).toEqual([]);
        }
        await page.context().close();
      },
    );
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

  test.each(SIZES)("nothing covers the sheet nor the filters at %d × %d", async (width, height) => {
    const { page } = await browser.open(`?${SHEET}`, { width, height });
    await untilShown(page, SHEET);
    expect(await findCovered(page, ".sheet-dock")).toEqual([]);
    await page.getByRole("button", { name: "Fermer la fiche" }).click();
    const toggle = page.locator(".filters-toggle");
    if (await toggle.isVisible()) await toggle.click();
    expect(await findCovered(page, ".filters")).toEqual([]);
  });

  test.each([
    [1440, 900],
    [1024, 768],
  ])("at %d × %d the open sheet leaves its territory in sight on the map", async (width, height) => {
    const { page } = await browser.open(`?${SHEET}`, { width, height });
    await untilShown(page, SHEET);
    const mark = page.locator(".mark:has(.mark__ring)");
    await expect.poll(() => mark.count()).toBe(1);
    const isOnTop = await mark.evaluate((link) => {
      const box = link.getBoundingClientRect();
      const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return found?.closest(".mark") === link;
    });
    expect(isOnTop).toBe(true);
  });

  test.each(SIZES)("the marks of the map lie inside its box at %d × %d", async (width, height) => {
    const { page } = await browser.open("", { width, height });
    await page.locator(".svg-map--sized").waitFor();
    const outside = await page.locator(".svg-map--sized").evaluate((map) => {
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
    expect(outside).toEqual([]);
  });

  test.each([
    [1440, 900, 24],
    [390, 844, 44],
  ])("targets are large enough at %d × %d: %d px", async (width, height, least) => {
    const { page } = await browser.open(`?theme=culture&indicateur=theme`, { width, height });
    await page.getByRole("search").waitFor();
    expect(await findSmallTargets(page, ".topbar :is(button, summary, input, a)", least)).toEqual([]);
    expect(await findSmallTargets(page, ".stage :is(button, select)", least)).toEqual([]);
    expect(await findSmallTargets(page, ".territories__link", least)).toEqual([]);
    await page.locator(".settings > summary").click();
    expect(await findSmallTargets(page, ".settings select", least)).toEqual([]);
    await page.keyboard.press("Escape");
    const toggle = page.locator(".filters-toggle");
    if (await toggle.isVisible()) await toggle.click();
    const filters = ".filters :is(button, .option, .switch, .bound__input, .facet__search)";
    expect(await findSmallTargets(page, filters, least)).toEqual([]);
    if (await toggle.isVisible()) await page.locator(".filters__foot button").click();
    await page.locator(".territories__link").first().click();
    await untilShown(page, SHEET);
    expect(await findSmallTargets(page, ".sheet button", least)).toEqual([]);
    expect(await findSmallTargets(page, ".sheet :is(summary, .sheet__chip)", 24)).toEqual([]);
    await page.goto(page.url().replace(/\?.*/, "?vue=tableau"));
    await untilShown(page, "vue=tableau");
    expect(await findSmallTargets(page, ".territory-table__sort", least)).toEqual([]);
    expect(await findSmallTargets(page, ".territory-table__open", 24)).toEqual([]);
  });

  test.each([
    ["", 390, 844],
    [`?${SHEET}`, 390, 844],
    ["?vague=2019", 390, 844],
    ["?vue=tableau", 390, 844],
    ["?vue=donnees", 390, 844],
    ["", 1440, 900],
    ["?vue=tableau", 1440, 900],
  ])("nothing moves while the page « %s » loads at %d × %d", async (path, width, height) => {
    const { page } = await browser.open(path, { width, height });
    await page.waitForLoadState("networkidle");
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          // Buffered entries are handed over in a task of their own, in one go.
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[];
            done(entries.reduce((sum, entry) => sum + (entry.hadRecentInput ? 0 : entry.value), 0));
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(0), 500);
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.02);
  });
});
