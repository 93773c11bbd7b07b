import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const SECTION = "?vue=graphiques&graphique=couverture";

// The figures that the screen must show, counted from the tables and nothing else.
type Row = Readonly<Record<string, string>>;
const table = (name: string): readonly Row[] =>
  csvParse(readFileSync(fileURLToPath(new URL(`../../data/${name}.csv`, import.meta.url)), "utf8"));
const list = (text: string | undefined) => (text ?? "").split("|").filter(Boolean);
/** The département of a commune, by its INSEE code. */
const departementOf = (commune: string) => commune.slice(0, commune.startsWith("97") ? 3 : 2);
const departementsOf = (row: Row) => new Set(list(row.communes).map(departementOf));
const LABELS = table("territoires").filter((row) => row.type === "cite-educative" && row.remplace_par === "");
/** A collectivity, which the charts and the legend count apart. */
const SAINT_MARTIN = "978";
/** The 101 départements, and Saint-Martin, where there is a label. */
const DEPARTEMENTS = [...new Set(table("academies").map(({ departement = "" }) => departement))].filter(
  (code) => /^(\d\d|2[AB]|97[123468])$/.test(code),
);
const countIn = (code: string, rows = LABELS) => rows.filter((row) => departementsOf(row).has(code)).length;
const NONE = DEPARTEMENTS.filter((code) => countIn(code) === 0).sort();

/** Rows of the twin of a chart: INSEE code and the text of a column. */
async function twin(page: Page, chart: string, column: string): Promise<Map<string, string>> {
  const frame = page.locator(`#${chart}`);
  await frame.getByRole("button", { name: "Voir en tableau" }).click();
  const titles = await frame.locator("thead th").allTextContents();
  const rows = await frame
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  const [code, at] = [titles.indexOf("Code INSEE"), titles.indexOf(column)];
  expect(Math.min(code, at)).toBeGreaterThan(0);
  return new Map(rows.map((cells) => [cells[code] ?? "", cells[at] ?? ""]));
}
const plain = (text: string | null) => (text ?? "").replace(/\s/gu, " ");

describe("the coverage, as charts", () => {
  test("counts per département what the tables count, in the twin and in the bars", async () => {
    const { page, errors } = await browser.open(SECTION);
    const bars = page.locator("#couverture-territoires .place-bar");
    await bars.first().waitFor();
    const drawn = await bars.evaluateAll((all) =>
      all.map((bar) => ({
        code: bar.getAttribute("data-place") ?? "",
        count: Number(bar.querySelector(".chart-value")?.textContent),
        length: Number(bar.querySelector(".chart-fill")?.getAttribute("width")),
      })),
    );
    expect(drawn.length).toBeGreaterThan(60);
    expect(Object.fromEntries(drawn.map(({ code, count }) => [code, count]))).toEqual(
      Object.fromEntries(
        DEPARTEMENTS.filter((code) => countIn(code) > 0).map((code) => [code, countIn(code)]),
      ),
    );
    const covered = DEPARTEMENTS.filter((code) => code !== SAINT_MARTIN && countIn(code) > 0);
    expect(plain(await page.locator("#couverture-territoires h3").textContent())).toBe(
      `${covered.length} départements sur 101, et une collectivité (Saint-Martin) ont au moins un territoire labellisé du résultat`,
    );
    // Bars are from zero: lengths are as the counts.
    const [first] = drawn;
    for (const { count, length } of drawn) {
      expect(length / count).toBeCloseTo((first?.length ?? 0) / (first?.count ?? 1), 1);
    }
    const counts = await twin(page, "couverture-territoires", "Territoires labellisés recensés");
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(DEPARTEMENTS.map((code) => [code, String(countIn(code))])),
    );
    expect(errors).toEqual([]);
  });

  test("names the départements with none, each with what is nearest and where", async () => {
    const { page } = await browser.open(SECTION);
    const named = page.locator("[data-none]");
    await named.first().locator("a").waitFor();
    const codes = await named.evaluateAll((all) => all.map((each) => each.getAttribute("data-none") ?? ""));
    expect(codes.sort()).toEqual(NONE);
    for (const text of await named.allTextContents()) {
      expect(plain(text)).toMatch(
        /\(\w+\) (le plus proche|les plus proches) : .+ à \d+ km (au (nord|sud)(-est|-ouest)?|à l’(est|ouest))$/,
      );
    }
  });

  test("tells of how many the grant, residents of neighbourhoods and official neighbourhoods are known", async () => {
    const { page } = await browser.open(SECTION);
    const title = (id: string) => page.locator(`#${id} h3`).textContent();
    await page.locator("#couverture-habitants .place-bar").first().waitFor();

    const ids = new Set(LABELS.map((row) => row.id));
    // A whole commune is another fact; of three others nothing says that they are the people of the territory.
    const unsure = ["34-lunel", "84-carpentras", "974-saint-paul"];
    const residents = table("indicateurs").filter(
      (row) =>
        row.indicateur === "habitants" &&
        ids.has(row.territoire ?? "") &&
        !unsure.includes(row.territoire ?? "") &&
        !row.perimetre?.includes("commune entière"),
    );
    const total = residents.reduce((sum, row) => sum + Number(row.valeur), 0);
    const approximate = residents.filter((row) => row.approximation === "environ").length;
    const figure = Number(total.toPrecision(3)).toLocaleString("fr-FR").replace(/\s/gu, " ");
    expect(plain(await title("couverture-habitants"))).toBe(
      `Environ ${figure} habitants connus dans les quartiers couverts (${approximate} chiffres sont approchés)`,
    );
    expect(plain(await page.locator("#couverture-habitants .chart__sample").textContent())).toContain(
      `Connu pour ${residents.length} territoires sur ${LABELS.length}`,
    );

    const codes = table("qpv").filter((row) => row.geographie === "2015" && ids.has(row.territoire ?? ""));
    const distinct = new Set(codes.map((row) => row.code));
    expect(plain(await title("couverture-quartiers"))).toMatch(
      new RegExp(`^${distinct.size} quartiers prioritaires`),
    );
    expect(await page.locator("#couverture-quartiers").textContent()).toContain(
      "Total des quartiers non renseigné",
    );

    const partners = new Set(
      table("partenariats").flatMap((row) => (row.type === "label" ? [] : list(row.territoires))),
    );
    const known = LABELS.filter((row) => partners.has(row.id ?? ""));
    await page.getByLabel("Ce qui est connu").selectOption("partnership");
    expect(plain(await title("couverture-partenariat"))).toBe(
      `Partenariat connu pour ${known.length} territoires sur ${LABELS.length}`,
    );
    const inNord = known.filter((row) => departementsOf(row).has("59")).length;
    const twins = await twin(page, "couverture-partenariat", "Partenariat connu");
    expect(twins.get("59")).toBe(String(inNord));
  });

  test("a bar filters, with the keyboard too, and the other charts follow", async () => {
    const { page } = await browser.open(`${SECTION}&maille=region`);
    const bar = page.locator("#couverture-territoires .place-bar[data-place='53'] [role='button']");
    await bar.focus();
    await bar.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("region")).toBe("53");
    await expect.poll(() => page.locator("#couverture-territoires .place-bar").count()).toBe(1);
    expect(await bar.getAttribute("aria-pressed")).toBe("true");
    await bar.click();
    await expect.poll(() => new URL(page.url()).searchParams.has("region")).toBe(false);
  });

  test("a commune has its nearest labelled territories, and those in it first", async () => {
    const { page } = await browser.open(`${SECTION}&lieu=38185`);
    const around = page.getByRole("region", { name: /les plus proches de Grenoble/ });
    await around.waitFor();
    const lines = (await around.locator("li").allTextContents()).map(plain);
    expect(lines[0]).toBe("Grenoble dans la même commune");
    expect(lines[1]).toMatch(/^Échirolles à \d km au sud$/);
  });

  test("when nothing answers, charts say so and the départements with none stay named", async () => {
    const { page } = await browser.open(`${SECTION}&type=academie`);
    await page.locator("#couverture-territoires .chart__empty").waitFor();
    expect(await page.locator(".chart-svg").count()).toBe(0);
    await expect.poll(() => page.locator("[data-none]").count()).toBe(NONE.length);
  });

  test.each([
    { width: 1440, colorScheme: "light" as const },
    { width: 390, colorScheme: "dark" as const },
  ])("is accessible and fits the screen: $width $colorScheme", async ({ width, colorScheme }) => {
    const { page } = await browser.open(SECTION, { width, height: 900, colorScheme });
    await page.locator("#couverture-quartiers .place-bar").first().waitFor();
    await page.locator("[data-none] a").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe("the coverage, on the map", () => {
  test("paints every département, overseas too, and the legend counts them", async () => {
    const { page, errors } = await browser.open("?indicateur=couverture");
    const zones = page.locator("[data-zone]");
    await zones.first().waitFor({ state: "attached" });
    const painted = await zones.evaluateAll((all) => [
      ...new Set(
        all.flatMap((zone) => (zone.getAttribute("d") ? [zone.getAttribute("data-zone") ?? ""] : [])),
      ),
    ]);
    expect(painted.sort()).toEqual([...DEPARTEMENTS].sort());
    const entry = (label: string) =>
      page.locator(".legend__class").filter({ hasText: label }).locator(".legend__count").textContent();
    expect(await entry("Aucun dans les listes recensées")).toBe(String(NONE.length));
    const alone = DEPARTEMENTS.filter((code) => code !== SAINT_MARTIN && countIn(code) === 1).length;
    expect(await entry("1 territoire")).toBe(String(alone));
    expect(errors).toEqual([]);
  });

  test("a painted département says what is known of it, and filters", async () => {
    const { page } = await browser.open("?indicateur=couverture");
    const isere = page.locator("[data-zone='38']").first();
    await isere.waitFor({ state: "attached" });
    // A point of the shape away from its marks.
    const spot = await isere.evaluate((path) => {
      const shape = path as SVGPathElement;
      const { left, top, width, height } = shape.getBoundingClientRect();
      for (let y = 0.1; y < 1; y += 0.1) {
        for (let x = 0.1; x < 1; x += 0.1) {
          const [px, py] = [left + x * width, top + y * height];
          if (document.elementFromPoint(px, py) === shape) return [px, py] as const;
        }
      }
      return null;
    });
    if (spot === null) throw new Error("no free point in the shape");
    await page.mouse.move(...spot);
    const tooltip = page.locator(".map-tooltip");
    await expect.poll(async () => plain(await tooltip.textContent())).toContain("Isère (38)");
    expect(plain(await tooltip.textContent())).toContain(
      `${countIn("38")} territoires labellisés ; dotation annuelle connue pour `,
    );
    await page.mouse.click(...spot);
    await expect.poll(() => new URL(page.url()).searchParams.get("departement")).toBe("38");
  });

  test("the close map paints them as well, without an error, and answers a click", async () => {
    const { page, errors } = await browser.open("?indicateur=couverture&carte=7.5/46.6/2.9");
    await page.waitForFunction(() => performance.getEntriesByName("atlas:map-idle").length > 0, null, {
      timeout: 40_000,
    });
    const box = await page.locator(".map-canvas").boundingBox();
    if (!box) throw new Error("no map");
    // Allier, with no territory, is in the middle.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width / 2 + 3, box.y + box.height / 2 + 3);
    await expect
      .poll(async () => plain(await page.locator(".map-tooltip").textContent()), { timeout: 20_000 })
      .toMatch(/^Allier \(03\)aucun territoire labellisé dans les listes recensées au /);
    await page.mouse.click(box.x + box.width / 2 + 3, box.y + box.height / 2 + 3);
    await expect.poll(() => new URL(page.url()).searchParams.get("departement")).toBe("03");
    expect(errors).toEqual([]);
  });
});

describe("the sheet", () => {
  test("names the three nearest labelled territories, with distance and direction, and leads to them", async () => {
    const { page } = await browser.open("?territoire=42-saint-etienne-tarentaize-beaubrun");
    const sheet = page.getByRole("region", { name: "Fiche du territoire" });
    const section = sheet.getByRole("region", { name: "À proximité" });
    await section.waitFor();
    const lines = (await section.locator("li").allTextContents()).map(plain);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Saint-Étienne Montreynaud dans la même commune$/);
    expect(lines[1]).toMatch(/ à \d+ km (au|à l’)/);
    await section.locator("a").first().click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get("territoire"))
      .toMatch(/^42-saint-etienne-mon/);
  });

  test("of an académie has no such section: an académie is no point", async () => {
    const { page } = await browser.open("?territoire=academie-dijon");
    const sheet = page.getByRole("region", { name: "Fiche du territoire" });
    await sheet.getByRole("heading", { name: "Sources" }).waitFor();
    expect(await sheet.getByRole("region", { name: "À proximité" }).count()).toBe(0);
  });
});
