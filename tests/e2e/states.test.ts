import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/browser.mjs";
import { untilInteractive } from "./browser";

/** A page on the site before it is asked for, so that a test may stand between it and the network. */
interface Visit {
  readonly page: Page;
  /** Addresses asked for since the page opened. */
  readonly requests: string[];
  /** What the console told as an error, and uncaught exceptions. */
  readonly errors: string[];
  readonly goto: (path?: string) => Promise<void>;
}

/** One browser for the tests of a block, started with `flags`. */
function useVisits(flags: readonly string[]): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: [...flags] });
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    const goto = async (path = "") => {
      await page.goto(`${inject("siteUrl")}/${path}`);
    };
    return { page, requests, errors, goto };
  };
}

const SHEET = "territoire=42-saint-etienne-tarentaize-beaubrun";
const status = (page: Page) => page.locator(".status").textContent();
const untilMarked = (page: Page, name: string) =>
  page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, name, {
    timeout: 40_000,
  });

describe("states of the page", () => {
  const visit = useVisits(BROWSER_FLAGS);

  describe("without script", () => {
    test("the prerendered map has its marks, and the list its links", async () => {
      const { page, goto } = await visit({ javaScriptEnabled: false });
      await goto();
      expect(await page.locator(".svg-map .mark .glyph").count()).toBe(225);
      expect(await page.locator(".territories__link").count()).toBe(225);
      expect(await page.locator(".territories__link").first().isVisible()).toBe(true);
      expect(await page.locator(".status").textContent()).toBe("225 territoires sur 225");
      expect(await page.locator(".summary p").count()).toBeGreaterThan(0);
    });

    test("every link of the list leads to a page that names the territory and its sources", async () => {
      const { page, goto } = await visit({ javaScriptEnabled: false });
      await goto();
      const links = await page.locator(".territories__link").evaluateAll((found) =>
        found.map((link) => ({
          href: (link as HTMLAnchorElement).href,
          name: link.querySelector(".territories__name")?.textContent ?? "",
        })),
      );
      expect(links).toHaveLength(225);
      // Their text is read without a browser: 225 pages, of which one is looked at below.
      for (const { href, name } of links) {
        const response = await fetch(href);
        const html = await response.text();
        expect(response.status, href).toBe(200);
        expect(html, href).toMatch(new RegExp(`<h2[^>]*>${escapeForPattern(name)}</h2>`));
        expect(html, href).toMatch(/<li[^>]* class="sheet__source"/);
        // Data for search engines are no script.
        expect(html, href).not.toMatch(/<script(?! type="application\/ld\+json")/);
      }
      await page.getByRole("link", { name: /^Saint-Étienne Tarentaize-Beaubrun/ }).click();
      await page.getByRole("heading", { name: "Saint-Étienne Tarentaize-Beaubrun", level: 2 }).waitFor();
      const sources = page.getByRole("region", { name: "Sources", exact: true });
      expect(await sources.getByRole("listitem").count()).toBeGreaterThan(3);
      await page
        .getByRole("link", { name: /^Source 1 : / })
        .first()
        .click();
      expect(new URL(page.url()).hash).not.toBe("");
    });

    test("a link to another view still shows something, without script", async () => {
      const { page, goto } = await visit({ javaScriptEnabled: false });
      await goto(`?${SHEET}`);
      expect(await page.locator(".svg-map .mark .glyph").first().isVisible()).toBe(true);
      expect(await page.locator(".territories__link").first().isVisible()).toBe(true);
    });
  });

  describe("data that fail to load", () => {
    test("the page says it in French, keeps the prerendered list, and works after « Réessayer »", async () => {
      const { page, goto } = await visit();
      await page.route("**/data/index.json", (route) => route.abort());
      await goto();
      const alert = page.getByRole("alert").filter({ hasText: "Les données n’ont pas pu être chargées" });
      await alert.waitFor();
      expect(await page.locator(".territories__link").count()).toBe(225);
      await alert.getByRole("button", { name: "Réessayer" }).click();
      await alert.waitFor();
      await page.unroute("**/data/index.json");
      await alert.getByRole("button", { name: "Réessayer" }).click();
      await untilInteractive(page);
      expect(await alert.count()).toBe(0);
      await page.getByRole("button", { name: "Les 80 fondatrices de 2019" }).click();
      await expect.poll(() => status(page)).toMatch(/^80 territoires/);
    });

    test("data of another version are refused like data that do not come", async () => {
      const { page, goto } = await visit();
      await page.route("**/data/index.json", (route) => route.fulfill({ json: { version: -1 } }));
      await goto("?vague=2019");
      await page.getByRole("alert").getByRole("button", { name: "Réessayer" }).waitFor();
      expect(await page.locator(".territories__link").first().isVisible()).toBe(true);
    });

    test("a sheet keeps what it knows, says what is missing, and completes itself after a retry", async () => {
      const { page, requests, goto } = await visit();
      await page.route("**/data/atlas.json", (route) => route.abort());
      await goto(`?${SHEET}`);
      const sheet = page.getByRole("region", { name: "Fiche du territoire" });
      await sheet.getByText(/^Les détails de cette fiche n’ont pas pu être chargés/).waitFor();
      await sheet.getByRole("heading", { name: "Saint-Étienne Tarentaize-Beaubrun" }).waitFor();
      expect(await sheet.getByText("200 000 €").count()).toBeGreaterThan(0);
      // A failure that is told waits for the reader: no idle moment asks again behind it.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(requests.filter((url) => url.endsWith("/data/atlas.json"))).toHaveLength(1);
      await page.unroute("**/data/atlas.json");
      await sheet.getByRole("button", { name: "Réessayer" }).click();
      await sheet.getByRole("heading", { name: "Sources" }).waitFor();
      expect(await sheet.getByRole("button", { name: "Réessayer" }).count()).toBe(0);
    });

    test("the data view does the same", async () => {
      const { page, goto } = await visit();
      await page.route("**/data/atlas.json", (route) => route.abort());
      await goto("?vue=donnees");
      const alert = page.getByRole("alert");
      await alert.getByText(/^Les données n’ont pas pu être chargées/).waitFor();
      await page
        .getByRole("heading", { name: "Télécharger les tables" })
        .or(page.locator(".about__files"))
        .first()
        .waitFor();
      await page.unroute("**/data/atlas.json");
      await alert.getByRole("button", { name: "Réessayer" }).click();
      await page.locator(".about__disagreement").first().waitFor();
      expect(await alert.count()).toBe(0);
    });
  });

  test("what is typed before the suggestions have come is kept, with the focus", async () => {
    const { page, goto } = await visit();
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/assets/textEngine-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await goto();
    await untilInteractive(page);
    const box = page.getByRole("search").getByRole("combobox");
    await page.waitForResponse(/\/assets\/SearchBox-/);
    await box.click();
    await box.pressSequentially("beau");
    release();
    await page.getByRole("search").getByRole("option").first().waitFor();
    await page.keyboard.type("brun");
    expect(await box.inputValue()).toBe("beaubrun");
    const option = page.getByRole("search").getByRole("option");
    await expect.poll(() => option.first().textContent()).toContain("Saint-Étienne Tarentaize-Beaubrun");
  });

  describe("a whole visit", () => {
    test("asks nothing of another origin, breaks no policy, and marks its times", async () => {
      const { page, requests, errors, goto } = await visit();
      await goto();
      await untilInteractive(page);
      await page.getByRole("button", { name: "Les 80 fondatrices de 2019" }).click();
      await expect.poll(() => status(page)).toMatch(/^80 territoires/);
      await untilMarked(page, "atlas:filter");
      const box = page.getByRole("search").getByRole("combobox");
      await box.fill("beaubrun");
      await page.getByRole("search").getByRole("option").first().click();
      await page.locator(".sheet__sources").waitFor();
      await page.getByRole("button", { name: "Fermer la fiche" }).click();
      await page.getByRole("button", { name: "Zoomer" }).click();
      await untilMarked(page, "atlas:map-idle");
      await page.getByRole("button", { name: "La Réunion" }).click();
      await page.getByRole("link", { name: "Tableau" }).click();
      await page.locator(".territory-table").waitFor();
      await page.getByRole("link", { name: "Données" }).click();
      await page.locator(".about__disagreement").first().waitFor();
      await page.waitForLoadState("networkidle");
      const origin = inject("siteUrl");
      const strangers = requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url));
      expect(strangers).toEqual([]);
      expect(requests.length).toBeGreaterThan(5);
      // A refusal by the policy is told in the console as an error.
      expect(errors).toEqual([]);
      const measures = await page.evaluate(() =>
        performance.getEntriesByName("atlas:filter", "measure").map(({ duration }) => duration),
      );
      expect(measures.length).toBeGreaterThan(0);
      for (const duration of measures) expect(duration).toBeGreaterThan(0);
    });

    test("goes under a policy without unsafe-*, on the app and on the static pages", async () => {
      for (const path of ["", "territoire/42-saint-etienne-tarentaize-beaubrun/"]) {
        const html = await (await fetch(`${inject("siteUrl")}/${path}`)).text();
        const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
        expect(policy, path).toContain("default-src 'none'");
        expect(policy, path).not.toContain("unsafe");
        expect(policy, path).not.toMatch(/(^|[\s;])\*|https?:(\s|;|$)/);
        // What the policy would refuse anyway is not written.
        expect(html, path).not.toMatch(/<[^>]+\sstyle="/);
        expect(html, path).not.toMatch(/<[^>]+\son[a-z]+="/);
        // A policy only holds for what comes after it.
        const before = html.slice(0, html.indexOf("Content-Security-Policy"));
        expect(before, path).not.toMatch(/<(script|style)\b|rel="(stylesheet|preload|modulepreload)"/);
      }
    });
  });
});

describe("without WebGL", () => {
  const visit = useVisits([
    ...BROWSER_FLAGS.filter((flag) => !/gpu|angle|swiftshader/.test(flag)),
    "--disable-gpu",
    "--disable-webgl",
    "--disable-webgl2",
    "--disable-3d-apis",
  ]);

  test("a link to a close view keeps the national map and says so", async () => {
    const { page, errors, goto } = await visit();
    let dialogs = 0;
    page.on("dialog", (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await goto("?carte=9/45.4/4.4");
    await untilInteractive(page);
    const note = page.getByRole("status").filter({ hasText: "ne peut pas afficher la carte détaillée" });
    await note.waitFor();
    expect(await page.locator(".svg-map--sized .mark").count()).toBe(225);
    expect(await page.locator(".gl-map").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Zoomer" }).isDisabled()).toBe(true);
    await page.locator(".svg-map--sized .mark").first().click();
    await page.getByRole("region", { name: "Fiche du territoire" }).waitFor();
    expect(dialogs).toBe(0);
    expect(errors.filter((text) => !/webgl/i.test(text))).toEqual([]);
  });
});

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/&/g, "&amp;");
}
