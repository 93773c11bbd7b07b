import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser";

const browser = useBrowser();

async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("atlas:map-idle").length > 0, null, {
    timeout: 40_000,
  });
}

/** Distinct colours of the map's picture: a blank map has one. */
async function coloursOf(page: Page): Promise<number> {
  const picture = await page.locator(".map-canvas").screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 7) {
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return colours.size;
  }, picture.toString("base64"));
}

describe("the close map", () => {
  test("takes over at the first zoom, with the view in the URL, and gives back the national map", async () => {
    const { page, errors } = await browser.open();
    await page.getByRole("button", { name: "Zoomer" }).press("Enter");
    await untilDrawn(page);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await expect.poll(focused).toBe("Zoomer");
    expect(new URL(page.url()).searchParams.get("carte")).toMatch(/^[\d.]+\/4\d(\.\d+)?\/\d(\.\d+)?$/);
    await expect.poll(() => page.locator(".svg-map").count()).toBe(0);
    await page.getByRole("button", { name: "Vue nationale" }).click();
    await expect.poll(() => page.locator(".svg-map .mark").count()).toBe(225);
    await expect.poll(() => new URL(page.url()).searchParams.has("carte")).toBe(false);
    expect(errors).toEqual([]);
  });

  test("is drawn where a link says, and opens the sheet of the mark that is clicked", async () => {
    const { page, errors } = await browser.open("?carte=11/45.434/4.39");
    await untilDrawn(page);
    // Real pixels: ground, borders, marks and names.
    await expect.poll(() => coloursOf(page), { timeout: 20_000 }).toBeGreaterThan(20);
    const box = await page.locator(".map-canvas").boundingBox();
    if (!box) throw new Error("no map");
    const sheet = page.getByRole("region", { name: "Fiche du territoire" });
    for (const shift of [-8, 8]) {
      if ((await sheet.count()) > 0) break;
      await page.mouse.click(box.x + box.width / 2 + shift, box.y + box.height / 2);
      await page.waitForTimeout(400);
    }
    await sheet.getByRole("heading", { name: /^Saint-Étienne/ }).waitFor();
    expect(errors).toEqual([]);
  });

  test("a mouse wheel over the national map takes over too", async () => {
    const { page } = await browser.open();
    await page.locator(".svg-map--sized").hover({ position: { x: 300, y: 500 } });
    await page.mouse.wheel(0, -240);
    await untilDrawn(page);
    expect(new URL(page.url()).searchParams.has("carte")).toBe(true);
  });

  test("shows a territory opened from the list when it lies elsewhere", async () => {
    const { page } = await browser.open("?carte=9/48.4/-4.5");
    await untilDrawn(page);
    await page.locator("a.territories__link[href='territoire/2A-ajaccio/']").click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get("carte"), { timeout: 10_000 })
      .toMatch(/^9\/41\.9\d*\/8\.7/);
  });
});
