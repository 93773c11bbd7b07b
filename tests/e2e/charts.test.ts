import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const PAGE = "?vue=graphiques&graphique=partenaires";

// Everything expected below is counted here from the tables, by other code than the site's.
const rows = (name: string) => csvParse(readFileSync(`data/${name}.csv`, "utf8"));
const list = (cell: string | undefined) => (cell ?? "").split("|").filter((id) => id !== "");
const counted = new Set(
  rows("territoires")
    .filter(({ type, fin, remplace_par }) => type !== "academie" && !(fin && remplace_par))
    .map(({ id = "" }) => id),
);
const agreements = rows("partenariats")
  .filter(({ type }) => type !== "label")
  .map((row) => ({
    ...row,
    type: row.type ?? "",
    debut: row.debut ?? "",
    inside: list(row.territoires).filter((id) => counted.has(id)),
    who: list(row.partenaires),
  }))
  .filter(({ inside }) => inside.length > 0);
const natureOf = new Map(rows("partenaires").map(({ id = "", nature }) => [id, nature ?? ""]));
const nameOf = new Map(rows("partenaires").map(({ id = "", nom }) => [id, nom ?? ""]));
const withPartner = (id: string) => agreements.filter(({ who }) => who.includes(id));
const territoriesOf = (found: typeof agreements) => new Set(found.flatMap(({ inside }) => inside)).size;

const chart = (page: Page, id: string) => page.locator(`figure#${id}`);
const marks = (page: Page, id: string) =>
  chart(page, id)
    .locator("g[role=button]")
    .evaluateAll((found) =>
      found.map((mark) => (mark.getAttribute("aria-label") ?? "").replaceAll("\u202f", " ")),
    );

/** The table twin, as texts. */
async function twin(page: Page, id: string): Promise<string[][]> {
  await chart(page, id).getByRole("button", { name: "Voir en tableau" }).click();
  return chart(page, id)
    .locator("tbody tr")
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
}

async function fileOf(
  page: Page,
  id: string,
  kind: "CSV" | "SVG" | "PNG",
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all<Download | undefined>([
    page.waitForEvent("download"),
    chart(page, id)
      .getByRole("button", { name: kind, exact: true })
      .click()
      .then(() => undefined),
  ]);
  if (!download) throw new Error(`no ${kind}`);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe("charts of partners", () => {
  test("every partner has the reach that the tables give, and the unrecorded territories are told, never as 0", async () => {
    const { page, errors } = await browser.open(PAGE);
    const known = territoriesOf(agreements);
    const sample = await chart(page, "partenaires-portee").locator(".chart__sample").textContent();
    expect(sample).toContain(
      `dans ${agreements.length} partenariats, connus pour ${known} territoires sur ${counted.size}`,
    );
    await expect.poll(() => marks(page, "partenaires-portee")).toHaveLength(20);
    expect((await marks(page, "partenaires-portee"))[0]).toBe(
      `Éducation nationale (Éducation nationale) : ${territoriesOf(withPartner("education-nationale"))} territoires, ${withPartner("education-nationale").length} partenariats`,
    );
    const table = await twin(page, "partenaires-portee");
    const expected = [...natureOf.keys()]
      .map((id) => [nameOf.get(id) ?? "", territoriesOf(withPartner(id)), withPartner(id).length] as const)
      .filter(([, , count]) => count > 0)
      .map(([name, territories, count]) => `${name} ${territories} ${count}`);
    const shown = table
      .map(([name, , territories, count]) => `${name} ${territories} ${count}`)
      .filter((line) => !line.includes("non renseigné"));
    expect(shown.sort()).toEqual(expected.sort());
    const unrecorded = table.find(([name]) => name === "Territoires sans partenariat recensé");
    expect(unrecorded).toEqual([
      "Territoires sans partenariat recensé",
      "non renseigné",
      String(counted.size - known),
      "non renseigné",
    ]);
    expect(errors).toEqual([]);
  });

  test("natures count partnerships and territories once each", async () => {
    const { page } = await browser.open(PAGE);
    const shown = new Map(
      (await twin(page, "partenaires-natures")).map(([name, ...figures]) => [name, figures]),
    );
    for (const [nature, label] of [
      ["association", "Associations"],
      ["etat", "Services de l’État"],
      ["universite", "Universités et écoles supérieures"],
    ] as const) {
      const found = agreements.filter(({ who }) => who.some((id) => natureOf.get(id) === nature));
      const partners = new Set(found.flatMap(({ who }) => who.filter((id) => natureOf.get(id) === nature)));
      expect(shown.get(label)).toEqual([partners.size, found.length, territoriesOf(found)].map(String));
    }
  });

  test("types count in the year they began; the undated stand apart", async () => {
    const { page } = await browser.open(PAGE);
    const figure = chart(page, "partenariats-types");
    const table = await twin(page, "partenariats-types");
    const columns = await figure.locator("thead th").allTextContents();
    const agreed = agreements.filter(({ type }) => type === "convention");
    const line = table.find(([name]) => name === "Conventions") ?? [];
    for (const year of ["2017", "2021", "2022", "2025"]) {
      expect(line[columns.indexOf(year)]).toBe(
        String(agreed.filter(({ debut }) => debut.startsWith(year)).length),
      );
    }
    expect(line.at(-2)).toBe(String(agreed.filter(({ debut }) => debut === "").length));
    expect(line.at(-1)).toBe(String(agreed.length));
  });

  test("a bar filters everything by the keyboard, says it is pressed, and undoes it", async () => {
    const { page } = await browser.open(PAGE);
    const bars = chart(page, "partenaires-portee").locator("g[role=button]");
    await bars.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("partenaire")).toBe("etat");
    await expect
      .poll(() => page.locator(".status").textContent())
      .toMatch(new RegExp(`^${territoriesOf(withPartner("etat"))} territoires sur`));
    const pressed = chart(page, "partenaires-portee").locator("g[aria-pressed=true]");
    await expect.poll(() => pressed.getAttribute("aria-label")).toMatch(/^État /);
    const together = new Set(withPartner("etat").flatMap(({ who }) => who));
    expect(await chart(page, "partenaires-portee").locator(".chart__sample").textContent()).toContain(
      `${together.size} partenaires nommés`,
    );
    await pressed.click();
    await expect.poll(() => new URL(page.url()).searchParams.get("partenaire")).toBeNull();
  });

  test("a filter that no partnership answers is told in words, as not recorded", async () => {
    const { page } = await browser.open(`${PAGE}&vague=2025&nature=universite`);
    expect(await page.locator(".chart__drawing svg").count()).toBe(0);
    const alone = agreements.filter(({ inside }) => inside.includes("02-laon"));
    expect(alone).toEqual([]);
    await page.goto(`${page.url().split("?")[0]}${PAGE}&q=laon`);
    await expect
      .poll(() => page.locator(".chart__empty").first().textContent())
      .toMatch(/^Aucun partenariat recensé/);
  });
});

describe("every chart", () => {
  test("leaves as CSV with its table, its title and the date of the facts", async () => {
    const { page } = await browser.open(PAGE);
    const { name, bytes } = await fileOf(page, "partenaires-natures", "CSV");
    expect(name).toBe("partenaires-natures.csv");
    const text = bytes.toString("utf8");
    expect(text.startsWith("\ufeffNature des partenaires;")).toBe(true);
    expect(text).toMatch(/Atlas des alliances éducatives — Données compilées au .*Aucun filtre/);
  });

  test("leaves as an SVG that needs no style sheet, with its words and the same bars", async () => {
    const { page } = await browser.open(PAGE);
    const fills = chart(page, "partenaires-natures").locator("rect.chart-fill");
    await fills.first().waitFor();
    const bars = await fills.count();
    const { bytes } = await fileOf(page, "partenaires-natures", "SVG");
    const svg = bytes.toString("utf8");
    expect(svg).not.toMatch(/var\(| class=| style=|<script|tabindex|role=/);
    expect(svg).toContain("Données compilées au");
    expect(svg).toContain(
      (await chart(page, "partenaires-natures").locator(".chart__sample").textContent()) ?? "",
    );
    const fill = await chart(page, "partenaires-natures")
      .locator("rect.chart-fill.tok-seq-4")
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
    expect(bars).toBeGreaterThan(10);
    expect(svg.split(`fill="${fill}"`).length - 1).toBe(bars / 2);
  });

  test("leaves as a PNG twice as fine as the screen, and not blank", async () => {
    const { page } = await browser.open(PAGE);
    await chart(page, "partenariats-types").locator("svg").waitFor();
    const { bytes } = await fileOf(page, "partenariats-types", "PNG");
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    const drawn = await chart(page, "partenariats-types")
      .locator(".chart__drawing")
      .evaluate((box) => box.clientWidth);
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * drawn);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  test("is read on a phone without sideways scrolling, figures within the screen", async () => {
    const { page } = await browser.open(PAGE, { width: 390, height: 844 });
    await chart(page, "partenaires-portee").locator("svg").first().waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    const right = await page
      .locator(".chart-svg text")
      .evaluateAll((texts) => Math.max(...texts.map((text) => text.getBoundingClientRect().right)));
    expect(right).toBeLessThanOrEqual(390);
  });

  test("is printed with its words and without buttons, no figure cut, the header of the page first", async () => {
    const { page } = await browser.open(`${PAGE}&vague=2019`);
    await chart(page, "partenaires-portee").locator("svg").first().waitFor();
    await page.emulateMedia({ media: "print" });
    for (const hidden of [
      ".topbar",
      ".filters",
      ".footer",
      ".stage__bar",
      ".chart__tools",
      ".charts__subjects",
    ]) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    const head = page.locator(".charts__paper");
    expect(await head.isVisible()).toBe(true);
    expect(await head.textContent()).toMatch(/Atlas des alliances éducatives.*2019.*Données compilées au/);
    const breaks = await page
      .locator(".chart")
      .evaluateAll((charts) => charts.map((each) => getComputedStyle(each).breakInside));
    expect(new Set(breaks)).toEqual(new Set(["avoid"]));
    expect(await page.locator(".chart__sample").first().isVisible()).toBe(true);
  });

  test.each(["light", "dark"] as const)(
    "breaks no rule of accessibility, as a drawing and as a table: %s",
    async (colorScheme) => {
      const { page } = await browser.open(PAGE, { colorScheme });
      await chart(page, "partenaires-portee").locator("svg").first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await twin(page, "partenaires-natures");
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );
});
