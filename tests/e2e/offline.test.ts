import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeServiceWorker } from "../../data/build/site/serviceWorker";
import { serve } from "../../scripts/serve.mjs";
import { itemsOf, rowsOf } from "../fixtures/seeds";
import { untilInteractive, useBrowser } from "./browser";

const DIST = join(fileURLToPath(new URL("../../", import.meta.url)), "dist");
/** The site stands under a path, as on most hosts. */
const PATH = "un/chemin";
const SLOW = { timeout: 60_000 };
const browser = useBrowser();

let folder: string;
let host: Awaited<ReturnType<typeof serve>>;
const site = () => `${host.url}/${PATH}/`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-offline-"));
  copySite(join(folder, PATH));
  host = await serve(folder, 0);
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The built site without what the worker does not keep, but for one static page. */
function copySite(to: string): void {
  const isLeftOut = (path: string) =>
    /[\\/]dist[\\/](?:(?:departement|theme)[\\/].|territoire[\\/](?!91-grigny).|data[\\/].*csv)/.test(path);
  cpSync(DIST, to, { recursive: true, filter: (path) => !isLeftOut(path) });
}

/** Opens the site where workers are allowed, and waits until one keeps it. */
async function visit() {
  const { page, errors } = await browser.open("", { serviceWorkers: "allow", site: site() });
  const state = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(state, SLOW).toBe("activated");
  return { page, errors };
}

async function goOn(page: Page, view: string): Promise<void> {
  await page.goto(site() + view);
  await untilInteractive(page);
}

describe("after one visit, without a network", () => {
  test("the atlas, a sheet, charts, the close map, a story and the commune search work", async () => {
    const { page, errors } = await visit();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(host.url)) asked.push(request.url());
    });
    await host.close();
    await page.context().setOffline(true);

    await page.reload();
    await untilInteractive(page);
    await page.getByRole("checkbox", { name: /^2019/ }).check();
    const founders = [...rowsOf("territoires").values()].filter(({ vague }) => vague === "2019");
    await page
      .getByRole("status")
      .filter({ hasText: `${founders.length} territoires sur` })
      .waitFor();

    await goOn(page, "?territoire=42-saint-etienne-tarentaize-beaubrun");
    const sheet = page.getByRole("region", { name: "Fiche du territoire" });
    await sheet.getByText("Parler Bambin").first().waitFor();

    await goOn(page, "?vue=graphiques&graphique=themes");
    await page.locator("#themes-cartes svg").first().waitFor();

    await goOn(page, "?carte=11/45.434/4.39");
    await page.waitForFunction(() => performance.getEntriesByName("atlas:map-idle").length > 0, null, SLOW);

    await goOn(page, "?recit=alliances&page=2");
    await page.getByRole("heading", { name: /80 premiers labels/ }).waitFor();

    await goOn(page, "?vue=quartier");
    await page.getByRole("combobox", { name: "Votre commune ou votre code postal" }).fill("Grigny");
    await page.getByRole("option", { name: /^Grigny\s*Essonne/ }).click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get("lieu"))
      .toBe(itemsOf(rowsOf("territoires").get("91-grigny")?.communes)[0]);

    expect(asked).toEqual([]);
    expect(errors).toEqual([]);
  }, 180_000);

  test("the page of a territory is the app’s own sheet, any other page the atlas, the glossary itself", async () => {
    const { page } = await visit();
    // With a network it is the static page.
    await page.goto(`${site()}territoire/91-grigny/`);
    expect(new URL(page.url()).pathname).toBe(`/${PATH}/territoire/91-grigny/`);
    await host.close();
    await page.context().setOffline(true);

    const address = async (path: string) => {
      await page.goto(site() + path);
      return page.url().slice(site().length);
    };
    expect(await address("territoire/91-grigny/")).toBe("?territoire=91-grigny");
    await page
      .getByRole("region", { name: "Fiche du territoire" })
      .getByRole("heading", { name: "Grigny", exact: true })
      .waitFor();
    expect(await address("departement/38/")).toBe("?vue=rapport&departement=38");
    expect(await address("theme/sport/")).toBe("?theme=sport");
    expect(await address("nulle/part/")).toBe("");
    if (!existsSync(join(DIST, "glossaire"))) return;
    expect(await address("glossaire/")).toBe("glossaire/");
    await page.getByRole("heading", { level: 1 }).waitFor();
  }, 120_000);

  test("nothing is kept for a person who saves data", async () => {
    const { page } = await browser.open("", { serviceWorkers: "allow", site: site(), savesData: true });
    // The part that would ask for it has come, and decided.
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => /\/offline-[^/]+\.js$/.test(name)),
    );
    await page.waitForTimeout(1000);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});

describe("when the site changes", () => {
  /** Puts another version in the place of the one served. */
  function deploy({ whole }: { readonly whole: boolean }): void {
    const next = join(folder, "next");
    copySite(next);
    const html = readFileSync(join(next, "index.html"), "utf8");
    writeFileSync(
      join(next, "index.html"),
      html.replace("<title>", '<meta name="edition" content="2" /><title>'),
    );
    const data = join(next, "data", "atlas.json");
    const before = readFileSync(data, "utf8");
    writeFileSync(data, `${before}  `);
    writeServiceWorker(next);
    // The worker of the new version is there before its data: a deployment under way.
    if (!whole) writeFileSync(data, before);
    rmSync(join(folder, PATH), { recursive: true });
    renameSync(next, join(folder, PATH));
  }

  /** Which version the page and its data are. */
  const editions = (page: Page) =>
    page.evaluate(async () => ({
      page: document.querySelector('meta[name="edition"]') === null ? 1 : 2,
      data: (await (await fetch("data/atlas.json")).text()).endsWith("  ") ? 2 : 1,
    }));
  /** Looks for a new version, as the browser does at each visit; the state its worker ends in. */
  const update = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const worker = (await registration.update()).installing;
      if (worker === null) return registration.waiting?.state ?? "none";
      return new Promise<string>((resolve) => {
        worker.addEventListener("statechange", () => resolve(worker.state));
      });
    });

  test("a page is of one version whole, and the next takes over only when no page of the last is open", async () => {
    const { page } = await visit();
    const context = page.context();
    await goOn(page, "");
    deploy({ whole: true });
    await goOn(page, "?vague=2019");
    expect(await editions(page)).toEqual({ page: 1, data: 1 });
    expect(await update(page)).toBe("installed");
    await page.reload();
    expect(await editions(page)).toEqual({ page: 1, data: 1 });
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);

    await page.goto("about:blank");
    const later = await context.newPage();
    // The browser takes a moment to let go of the last page.
    await expect
      .poll(
        async () => {
          await later.goto(site());
          const found = await editions(later);
          if (found.page === 1) await later.goto("about:blank");
          return found;
        },
        { ...SLOW, interval: 500 },
      )
      .toEqual({ page: 2, data: 2 });
    expect(await later.evaluate(() => caches.keys())).toHaveLength(1);
  }, 120_000);

  test("a deployment under way changes nothing: a version that is not whole is not kept", async () => {
    const { page } = await visit();
    await goOn(page, "");
    const kept = await page.evaluate(() => caches.keys());
    deploy({ whole: false });
    expect(await update(page)).toBe("redundant");
    expect(await page.evaluate(() => caches.keys())).toEqual(kept);
    await page.reload();
    expect(await editions(page)).toEqual({ page: 1, data: 1 });
  }, 120_000);
});
