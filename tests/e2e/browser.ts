import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/browser.mjs";

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly javaScriptEnabled?: boolean;
  readonly hasTouch?: boolean;
  /** Blocked unless asked for: a worker would answer in the place of the requests that tests intercept. */
  readonly serviceWorkers?: "allow" | "block";
  /** Another site than the one built, its address ending with a slash. */
  readonly site?: string;
  /** Whether the device asks for less data: by default it does, but where service workers are allowed. */
  readonly savesData?: boolean;
}

/** Pages that have no script. */
const STATIC = /^(territoire|departement|theme|glossaire|a-propos-des-donnees|404\.html)\b/;

export interface OpenPage {
  readonly page: Page;
  /** Errors of the console and uncaught exceptions since the page opened. */
  readonly errors: string[];
}

/**
 * One real browser for a test file. `open` gives a fresh page on the built site at `path` (a search part
 * or a relative path) and waits until filters work; the page closes with its test.
 */
export function useBrowser(): { readonly open: (path?: string, options?: OpenOptions) => Promise<OpenPage> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  });
  afterAll(() => browser.close());
  // A page that lives on takes time from the tests that follow: those of a test close with it, those that
  // `beforeAll` opens stay.
  const contexts: BrowserContext[] = [];
  let isInTest = false;
  beforeEach(() => {
    isInTest = true;
  });
  afterEach(async () => {
    isInTest = false;
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  return {
    open: async (path = "", { width = 1440, height = 900, site, savesData, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: "fr-FR",
        permissions: ["clipboard-read", "clipboard-write"],
        serviceWorkers: "block",
        ...options,
      });
      if (isInTest) contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      // What is fetched ahead takes time from what is tested.
      if (savesData ?? options.serviceWorkers !== "allow") {
        await page.addInitScript(() => {
          Object.defineProperty(navigator, "connection", { value: { saveData: true } });
        });
      }
      await page.goto(`${site ?? `${inject("siteUrl")}/`}${path}`);
      if (options.javaScriptEnabled !== false && !STATIC.test(path)) await untilInteractive(page);
      return { page, errors };
    },
  };
}

/** Waits for the mark `atlas:interactive`. */
export async function untilInteractive(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("atlas:interactive").length > 0);
}
