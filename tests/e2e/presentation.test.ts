import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Story } from "../../src/domain/story";
import { splitStoryView } from "../../src/scene/story/storyView";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const STORY: Story = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../public/recits/alliances.json", import.meta.url)), "utf8"),
);
const COUNT = STORY.pages.length;

const title = (page: Page) => page.locator(".slide__title").textContent();
const pageIs = async (page: Page, rank: number) => {
  await page.getByText(`${rank} / ${COUNT}`).first().waitFor();
  await expect.poll(() => title(page), { timeout: 10_000 }).toBe(STORY.pages[rank - 1]?.title);
};

/** Ids of the territories of a slide, and the count that it tells. */
async function readSlide(page: Page): Promise<{ status: string; ids: string[] }> {
  return page.evaluate(() => ({
    status: document.querySelector(".slide__status")?.textContent ?? "",
    ids: [...document.querySelectorAll("[data-territory]")]
      .map((item) => item.getAttribute("data-territory") ?? "")
      .sort(),
  }));
}

/** The same of the atlas itself, from the list beside its map. */
async function readAtlas(page: Page): Promise<{ status: string; ids: string[] }> {
  return page.evaluate(() => ({
    status: document.querySelector(".status")?.textContent ?? "",
    ids: [...document.querySelectorAll(".territories__list a")]
      .map((link) => (link.getAttribute("href") ?? "").replace(/^territoire\/|\/$/g, ""))
      .sort(),
  }));
}

/** Goes to a view as the back button does, without loading the page again. */
async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, "", query === "" ? location.pathname : query);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

async function speakerWindow(page: Page): Promise<Page> {
  const context: BrowserContext = page.context();
  const [opened] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await opened.locator(".desk").waitFor();
  return opened;
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("an official presents a story", () => {
  test("the keyboard goes through all pages; each holds the territories of its view in the atlas", async () => {
    const { page, errors } = await browser.open("?recit=alliances");
    const slides: { status: string; ids: string[] }[] = [];
    for (let rank = 1; rank <= COUNT; rank++) {
      await pageIs(page, rank);
      slides.push(await readSlide(page));
      expect(await page.getByRole("status").first().textContent()).toContain(`Page ${rank} sur ${COUNT}`);
      await page.keyboard.press(rank % 2 === 0 ? "PageDown" : "ArrowRight");
    }
    await pageIs(page, COUNT);
    expect(new URL(page.url()).searchParams.get("page")).toBe(String(COUNT));
    // The page of the story never enters the URL, nor does what is done on it.
    expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(["page", "recit"]);

    const { page: atlas } = await browser.open("?q=saint");
    for (const [rank, { view }] of STORY.pages.entries()) {
      const { search } = splitStoryView(view);
      await goTo(atlas, search);
      expect(slides[rank], `page ${rank + 1}: ${view}`).toEqual(await readAtlas(atlas));
    }
    expect(errors).toEqual([]);
  }, 180_000);

  test("the clicker and the keys: first, last, black, help, and leaving to the view underneath", async () => {
    const { page } = await browser.open("?departement=42&recit=alliances&page=2");
    await pageIs(page, 2);
    await page.keyboard.press("End");
    await pageIs(page, COUNT);
    await page.keyboard.press("Home");
    await pageIs(page, 1);
    await page.keyboard.press("b");
    await page.getByRole("button", { name: /Écran noir/ }).waitFor();
    await page.keyboard.press("PageDown");
    await pageIs(page, 2);
    expect(await page.locator(".deck__black").count()).toBe(0);
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await page.getByRole("search").waitFor();
    expect(new URL(page.url()).search).toBe("?departement=42");
  });

  test("what has the focus keeps its keys", async () => {
    const { page } = await browser.open("?recit=alliances&page=2");
    await pageIs(page, 2);
    await page.getByRole("button", { name: /Aller à une page/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("list", { name: "Aller à une page" }).waitFor();
    await page.getByRole("button", { name: /Grenoble et Réseau/ }).click();
    await pageIs(page, 6);
  });

  test("full screen is granted, and Escape leaves it before the presentation", async () => {
    const { page } = await browser.open("?recit=alliances");
    await pageIs(page, 1);
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.fullscreenElement === null);
    await pageIs(page, 1);
  });

  test("a refusal of full screen is told", async () => {
    const { page } = await browser.open("?recit=alliances");
    await pageIs(page, 1);
    await page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("no"));
    });
    await page.keyboard.press("f");
    await page
      .getByRole("alert")
      .getByText(/plein écran/)
      .waitFor();
  });

  test("a page beyond the end is the last one, and says so; a story that is not here says where it may be", async () => {
    const { page } = await browser.open("?recit=alliances&page=42");
    await pageIs(page, COUNT);
    await page.getByText(new RegExp(`pas de page 42.*page ${COUNT}`)).waitFor();

    const { page: other } = await browser.open("?recit=le-mien");
    await other.getByRole("heading", { name: "Ce récit n’est pas dans ce navigateur" }).waitFor();
    await other.getByRole("link", { name: /huit vues/ }).click();
    await pageIs(other, 1);
  });

  test("with less motion the map cuts from page to page", async () => {
    const { page, errors } = await browser.open("?recit=alliances&page=2", { reducedMotion: "reduce" });
    await pageIs(page, 2);
    await page.keyboard.press("ArrowRight");
    await pageIs(page, 3);
    await page.locator(".close-map:not(.close-map--pending)").waitFor({ timeout: 60_000 });
    await page.keyboard.press("ArrowLeft");
    await pageIs(page, 2);
    // At once: no flight home comes first.
    expect(await page.locator(".slide .svg-map").count()).toBe(1);
    expect(await page.locator(".slide .gl-map").count()).toBe(0);
    expect(errors).toEqual([]);
  }, 120_000);
});

describe("the speaker’s window", () => {
  test("it shows notes, the next page and the time, and follows the room both ways", async () => {
    const { page } = await browser.open("?recit=alliances&page=4");
    await pageIs(page, 4);
    const desk = await speakerWindow(page);
    await desk.getByText("Écran de la salle relié").waitFor();
    const [first] = (STORY.pages[3]?.notes ?? "").split("\n");
    await desk.getByText(first ?? "").waitFor();
    expect(await desk.locator(".desk__next").textContent()).toContain(STORY.pages[4]?.title);

    await desk.keyboard.press("PageDown");
    await pageIs(page, 5);
    await page.bringToFront();
    await page.keyboard.press("ArrowLeft");
    await desk.getByText(`4 / ${COUNT}`).waitFor();
    await page.keyboard.press("b");
    await desk.getByText("Écran noir dans la salle").waitFor();

    await desk.getByRole("button", { name: "Démarrer" }).click();
    await expect.poll(() => desk.getByRole("timer").textContent(), { timeout: 10_000 }).not.toBe("0:00");
    await desk.getByRole("button", { name: "Mettre en pause" }).click();
    await desk.getByRole("button", { name: "Remettre à zéro" }).click();
    expect(await desk.getByRole("timer").textContent()).toBe("0:00");

    expect(await accessibilityFaults(desk)).toEqual([]);

    // Either may go: the other stays, and finds it again.
    await page.reload();
    await pageIs(page, 4);
    await desk.getByText("Écran de la salle relié").waitFor();
    await page.close();
    await desk.getByText("Écran de la salle fermé").waitFor();
  }, 90_000);
});

describe("paper", () => {
  test("the button prepares one lying sheet of A4 for each page", async () => {
    const { page } = await browser.open("?recit=alliances");
    await pageIs(page, 1);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-asked", "");
    });
    await page.keyboard.press("Control+p");
    await page.locator("[data-asked]").waitFor({ state: "attached", timeout: 60_000 });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    expect(boxes).toHaveLength(COUNT);
    for (const [, width, height] of boxes) {
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    }
  }, 120_000);
});

describe("any screen", () => {
  test.each([
    [1920, 1080],
    [1024, 768],
    [390, 844],
  ])("nothing overflows at %i × %i", async (width, height) => {
    const { page } = await browser.open("?recit=cites-educatives", { width, height });
    await page.locator(".slide__title").waitFor();
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press("PageDown");
    await page.getByRole("region", { name: "Carte des territoires" }).waitFor();
    expect(await overflow(page)).toBe(0);
    if (width < 700) return;
    // The whole of the text is in sight, without scrolling.
    const isCut = await page.evaluate(() => {
      const text = document.querySelector(".slide__text");
      return text === null || text.scrollHeight > text.clientHeight + 1;
    });
    expect(isCut).toBe(false);
  });

  test.each(["clair", "sombre", "contraste"])("a slide has no fault that axe finds: %s", async (theme) => {
    const { page } = await browser.open(`?recit=alliances&page=3&theme-couleur=${theme}`);
    await pageIs(page, 3);
    await page.getByRole("region", { name: "Territoire montré" }).waitFor();
    await page.mouse.move(400, 400);
    await page.mouse.move(420, 420);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("a finger across the text turns the page", async () => {
    const { page } = await browser.open("?recit=alliances", { width: 390, height: 844, hasTouch: true });
    await pageIs(page, 1);
    await page.locator(".slide__sentence").evaluate((text) => {
      const touch = (type: string, clientX: number) =>
        text.dispatchEvent(
          new PointerEvent(type, { pointerType: "touch", clientX, clientY: 600, bubbles: true }),
        );
      touch("pointerdown", 300);
      touch("pointerup", 120);
    });
    await pageIs(page, 2);
  });
});
