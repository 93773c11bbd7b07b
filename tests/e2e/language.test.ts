import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { decodeAtlas } from "../../src/dataset/atlasCodec";
import { decodeIndex } from "../../src/dataset/indexCodec";
import { en } from "../../src/i18n/en";
import { enAudiences } from "../../src/i18n/en/audiences";
import { enPages } from "../../src/i18n/en/pages";
import { fr } from "../../src/i18n/fr";
import { frAudiences } from "../../src/i18n/fr/audiences";
import { frPages } from "../../src/i18n/fr/pages";
import { wordsOf } from "../fixtures/words";
import { useBrowser } from "./browser";

const browser = useBrowser();

const FRENCH = new Set(wordsOf({ ...fr, ...frPages, ...frAudiences }).values());
const ENGLISH = new Set(wordsOf({ ...en, ...enPages, ...enAudiences }).values());
const FRENCH_ONLY = new Set(
  [...FRENCH].filter((text) => !ENGLISH.has(text) && text !== fr.app.languageName.fr),
);
const ENGLISH_ONLY = new Set([...ENGLISH].filter((text) => !FRENCH.has(text)));

const VIEWS = {
  map: "?lang=en&theme=petite-enfance-langage&region=84&indicateur=theme",
  empty: "?lang=en&region=53&vague=2025&inconnus=sans",
  sheet: "?lang=en&territoire=42-saint-etienne-tarentaize-beaubrun",
  academy: "?lang=en&territoire=academie-besancon&type=academie",
  table: "?lang=en&vue=tableau&theme=culture&territoire=grenoble",
  data: "?lang=en&vue=donnees",
  report: "?lang=en&vue=rapport&departement=42",
  area: "?lang=en&vue=quartier&lieu=42218",
} as const;

/** A text of the page, or of an attribute that is read aloud, and the language it is said to be in. */
interface Told {
  readonly text: string;
  readonly lang: string;
}

async function openView(path: string): Promise<Page> {
  const { page } = await browser.open(path);
  if (path.includes("territoire=")) await page.locator(".sheet__sources").waitFor();
  if (path.includes("vue=tableau")) await page.locator(".territory-table").waitFor();
  if (path.includes("vue=donnees")) await page.locator(".about__disagreement").first().waitFor();
  if (path.includes("vue=rapport")) await page.locator(".report #sources").waitFor();
  if (path.includes("vue=quartier")) await page.locator(".quartier-card").first().waitFor();
  return page;
}

/** Every text of the page with its language. Marks of the map and what only eyes see are left out. */
function textsOf(page: Page): Promise<readonly Told[]> {
  return page.evaluate(() => {
    const langOf = (element: Element | null) => element?.closest("[lang]")?.getAttribute("lang") ?? "";
    const found: { text: string; lang: string }[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const parent = nodes.currentNode.parentElement;
      const text = nodes.currentNode.textContent?.trim() ?? "";
      if (text !== "" && !parent?.closest("script, style, [aria-hidden=true]"))
        found.push({ text, lang: langOf(parent) });
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder]")) {
      for (const name of ["aria-label", "placeholder"]) {
        const text = element.getAttribute(name);
        if (text) found.push({ text, lang: langOf(element) });
      }
    }
    return found;
  });
}

/** Names and statements of the facts, in French in any language of the interface. */
async function factTexts(): Promise<ReadonlySet<string>> {
  const [index, details] = await Promise.all(
    ["index", "atlas"].map(async (name) => (await fetch(`${inject("siteUrl")}/data/${name}.json`)).json()),
  );
  const core = decodeIndex(index);
  const atlas = decodeAtlas(details);
  if (!core.ok || !atlas.ok) throw new Error("the data of the site do not read");
  const { territories, partners, regions, departements, academies, communes, themes, families } = core.value;
  const named = [territories, partners, regions, departements, academies, communes].flat();
  const texts = [
    ...named.map(({ name }) => name),
    ...[...themes, ...families].map(({ label }) => label),
    ...atlas.value.partnerships.flatMap(({ title, summary }) => [title, summary]),
    ...atlas.value.programmeFacts.map(({ statement }) => statement),
    ...atlas.value.disagreements.flatMap(({ topic, comment }) => [topic, comment]),
    ...atlas.value.openQuestions.map(({ statement }) => statement),
    ...atlas.value.sources.map(({ title }) => title ?? ""),
    ...atlas.value.qpvs.map(({ name }) => name),
  ];
  // A word of the interface may be that of a fact: "Cité éducative".
  return new Set(texts.filter((text) => text !== "" && !ENGLISH.has(text)));
}

describe("the interface in English", () => {
  const pages = new Map<string, readonly Told[]>();
  beforeAll(async () => {
    for (const [name, path] of Object.entries(VIEWS)) {
      const page = await openView(path);
      pages.set(name, await textsOf(page));
      await page.context().close();
    }
  });

  test("bears English names: language, title, landmarks, controls, status", async () => {
    const page = await openView("?lang=en");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.title()).toBe("Atlas of educational alliances");
    const views = page.getByRole("navigation", { name: "Views" });
    expect(await views.getByRole("link").allTextContents()).toEqual([
      "Map",
      "My area",
      "Table",
      "Charts",
      "Report",
      "Data",
    ]);
    for (const name of ["Filters", "Map of the territories", "Summary of the view", "Legend"])
      expect(await page.getByRole("region", { name, exact: true }).count(), name).toBe(1);
    for (const name of ["Present", "Share", "Reset the filters", "Zoom in"])
      expect(await page.getByRole("button", { name }).count(), name).toBeGreaterThan(0);
    await page.getByRole("combobox", { name: "Search for a territory, a commune, a partner" }).waitFor();
    expect(await page.getByRole("group", { name: "Labelling wave" }).getByRole("checkbox").count()).toBe(4);
    expect(await page.locator(".status").textContent()).toMatch(/^225 of 225 territories$/);
  });

  test.each(Object.keys(VIEWS))("facts stay in French and say so: %s", async (view) => {
    const facts = await factTexts();
    const told = pages.get(view) ?? [];
    const shown = told.filter(({ text }) => facts.has(text));
    expect(shown.length).toBeGreaterThan(10);
    expect([...new Set(shown.filter(({ lang }) => lang !== "fr").map(({ text }) => text))]).toEqual([]);
  });

  test.each(Object.keys(VIEWS))(
    "no French word of the interface is left, and none passes for French: %s",
    (view) => {
      const told = pages.get(view) ?? [];
      expect(told.length).toBeGreaterThan(50);
      expect(told.filter(({ text, lang }) => lang !== "fr" && FRENCH_ONLY.has(text))).toEqual([]);
      expect(told.filter(({ text, lang }) => lang === "fr" && ENGLISH_ONLY.has(text))).toEqual([]);
    },
  );
});

describe("changing the language", () => {
  test("goes by the display menu, is in the URL, and goes back with the history", async () => {
    const { page, errors } = await browser.open("?territoire=grenoble");
    await page.getByText("Affichage").click();
    await page.getByLabel("Langue").selectOption("en");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
    await page.getByRole("region", { name: "Filters", exact: true }).waitFor();
    await expect.poll(() => page.title()).toBe("Grenoble (ville) — Atlas of educational alliances");
    const heading = page.getByRole("heading", { name: "Grenoble (ville)", level: 2 });
    expect(await heading.getAttribute("lang")).toBe("fr");
    await page.reload();
    await page.getByRole("region", { name: "Filters", exact: true }).waitFor();
    await page.getByText("Display").click();
    await page.getByLabel("Language").selectOption("fr");
    await page.getByRole("region", { name: "Filtres", exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.has("lang")).toBe(false);
    await expect.poll(() => page.title()).toBe("Grenoble (ville) — Atlas des alliances éducatives");
    expect(errors).toEqual([]);
  });

  test("keeps the French page when the English words do not come", async () => {
    const { page } = await browser.open();
    await page.route(/\/assets\/(en|pages)-.*\.js$/, (route) => route.abort());
    await page.getByText("Affichage").click();
    await page.getByLabel("Langue").selectOption("en");
    await expect.poll(() => new URL(page.url()).searchParams.get("lang")).toBe("en");
    expect(await page.getByRole("region", { name: "Filtres", exact: true }).count()).toBe(1);
  });
});
