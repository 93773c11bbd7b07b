import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const opened: Page[] = [];

afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});

type Row = Readonly<Record<string, string>>;

/** The rows of a table of `data/`, read without the code of the atlas. */
function table(name: string): readonly Row[] {
  const text = readFileSync(new URL(`../../data/${name}.csv`, import.meta.url), "utf8");
  const [head = [], ...rows] = [...text.trimEnd().matchAll(/(?:"(?:[^"]|"")*"|[^"\n])+/g)].map(([line]) =>
    [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = ""]) =>
      cell.replace(/^"|"$/g, "").replace(/""/g, '"'),
    ),
  );
  return rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ""])));
}

const MIRAMAS = "13-miramas";
const VENISSIEUX = "69-venissieux-saint-fons";
const BEAUBRUN = "42-saint-etienne-tarentaize-beaubrun";
const IDS = [MIRAMAS, VENISSIEUX, BEAUBRUN];
const LINK = `?comparer=${IDS.join(",")}`;

const territory = (id: string): Row => table("territoires").find((row) => row.id === id) ?? {};
const partnershipsOf = (id: string) =>
  table("partenariats").filter((row) => row.type !== "label" && row.territoires?.split("|").includes(id));
const themesOf = (id: string) =>
  new Set(
    [territory(id).themes_declares ?? "", ...partnershipsOf(id).map(({ themes = "" }) => themes)]
      .flatMap((list) => list.split("|"))
      .filter((theme) => theme !== ""),
  );
const residentsOf = (id: string) =>
  table("indicateurs").find((row) => row.territoire === id && row.indicateur === "habitants")?.valeur ?? "";

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
const digits = (text: string) => text.replace(/\s/g, "");
const region = (page: Page) => page.getByRole("region", { name: "Comparaison" });

/** Texts of the cells of one row, in the order of the columns. */
async function cells(page: Page, id: string): Promise<string[]> {
  const found = region(page).locator(`tr[data-row="${id}"] td`);
  return (await found.allTextContents()).map(plain);
}

async function open(link = LINK, options: Parameters<typeof browser.open>[1] = {}): Promise<Page> {
  const { page } = await browser.open(link, options);
  opened.push(page);
  await page.locator(".comparison tr[data-row='unknowns']").waitFor();
  return page;
}

const numberFirst = (text: string) => digits(/^\d[\d\s]*/.exec(text)?.[0] ?? text);

describe("the comparison says what the tables say", () => {
  test("columns are the territories of the link, in its order", async () => {
    const page = await open();
    const names = await region(page).locator("th[scope='col'] a").allTextContents();
    expect(names).toEqual(IDS.map((id) => territory(id).nom));
  });

  test("waves, priority neighbourhoods, partnerships, themes and residents", async () => {
    const page = await open();
    const waves = (await cells(page, "wave")).map((text) => text.slice(0, 4));
    expect(waves).toEqual(IDS.map((id) => territory(id).vague));

    const neighbourhoods = await region(page)
      .locator("tr[data-row='qpv-2015'] td .comparison__number")
      .allTextContents();
    expect(neighbourhoods.map(plain)).toEqual(
      IDS.map((id) => String(table("qpv").filter((row) => row.territoire === id).length)),
    );

    const partnerships = await cells(page, "partnerships");
    expect(partnerships).toEqual(IDS.map((id) => String(partnershipsOf(id).length || "non renseigné")));

    for (const [at, id] of IDS.entries()) {
      const lines = region(page).locator("tr[data-row='themes'] td").nth(at).locator(".comparison__line");
      const known = themesOf(id).size;
      expect(await lines.count()).toBe(known);
    }

    const residents = await region(page)
      .locator("tr[data-row='habitants'] td .comparison__number")
      .allTextContents();
    expect(residents.map((text) => digits(text.replace(/^environ /, "")))).toEqual(IDS.map(residentsOf));
  });

  test("the comparable grant of Beaubrun is its yearly line of the State, the others of its lines are listed", async () => {
    const page = await open();
    const lines = table("budgets").filter((row) => row.territoires?.split("|").includes(BEAUBRUN));
    const yearly = lines.filter(
      (row) => row.annuel === "oui" && row.financeurs === "etat" && row.portee === "territoire",
    );
    expect(yearly).toHaveLength(1);
    const [, , grant = ""] = await cells(page, "grant");
    expect(numberFirst(grant)).toBe(yearly[0]?.montant_eur);
    const listed = await region(page)
      .locator("tr[data-row^='amounts-'] td:nth-of-type(3) .comparison__line .comparison__value")
      .allTextContents();
    const amounts = listed.map((text) => digits(/[\d\s]+(?=\s€)/.exec(text)?.[0] ?? ""));
    const others = lines.filter((row) => row !== yearly[0]).map((row) => row.montant_eur ?? "");
    expect([...amounts].sort()).toEqual([...others].sort());
  });

  test("residents of the same perimeter are compared, of different perimeters never", async () => {
    const page = await open(`?comparer=${MIRAMAS},${VENISSIEUX}`);
    const row = region(page).locator("tr[data-row='habitants']");
    expect(await row.getAttribute("data-verdict")).toBe("different");
    const lengths = await row
      .locator("rect")
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute("width")));
    const [small, great] = [MIRAMAS, VENISSIEUX].map((id) => Number(residentsOf(id))) as [number, number];
    expect(lengths).toEqual([`${Math.round((small / great) * 1000) / 10}%`, "100%"]);

    const three = await open();
    const apart = region(three).locator("tr[data-row='habitants']");
    expect(plain(await apart.locator("th").textContent())).toContain("périmètres différents");
    expect(await apart.locator("rect").count()).toBe(0);
  });

  test("what the tables leave empty is shown as not recorded, in every such cell", async () => {
    const page = await open();
    const lead = await cells(page, "leadCollege");
    for (const [at, id] of IDS.entries()) {
      expect(lead[at] === "non renseigné").toBe(territory(id).college_chef_de_file === "");
    }
    expect(lead).toContain("non renseigné");
    const hollow = region(page).locator(".comparison__unknown");
    expect(await hollow.count()).toBeGreaterThan(3);
    for (const text of await hollow.allTextContents()) expect(plain(text)).toBe("non renseigné");
  });
});

describe("the comparison can be changed, kept and taken away", () => {
  test("removing a territory changes the address, and back brings it again", async () => {
    const page = await open();
    await region(page)
      .getByRole("button", { name: /^Retirer B, / })
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get("comparer")).toBe(`${MIRAMAS},${BEAUBRUN}`);
    expect(await cells(page, "wave")).toHaveLength(2);
    await page.goBack();
    await expect.poll(() => cells(page, "wave").then((found) => found.length)).toBe(3);
  });

  test("a similar territory is proposed with its reason, which the tables bear out", async () => {
    const page = await open(`?comparer=${BEAUBRUN}`);
    const first = region(page).locator(".similar__item").first();
    const id =
      /territoire\/([^/]+)\//.exec((await first.getByRole("link").getAttribute("href")) ?? "")?.[1] ?? "";
    const reason = plain(await first.locator(".similar__reason").textContent());
    if (reason.includes("même vague")) expect(territory(id).vague).toBe(territory(BEAUBRUN).vague);
    const shared = [...themesOf(id)].filter((theme) => themesOf(BEAUBRUN).has(theme));
    expect(reason).toContain(`${shared.length} thème`);
    for (const theme of shared) {
      expect(reason).toContain(table("themes").find((row) => row.id === theme)?.libelle);
    }
    await first.getByRole("button").click();
    await expect.poll(() => new URL(page.url()).searchParams.get("comparer")).toBe(`${BEAUBRUN},${id}`);
  });

  test("a territory is added by its name", async () => {
    const page = await open(`?comparer=${MIRAMAS}`);
    const box = region(page).getByRole("combobox", { name: "Ajouter un territoire" });
    await box.fill("clichy");
    await region(page).getByRole("option").first().waitFor();
    await box.press("ArrowDown");
    await box.press("Enter");
    await expect
      .poll(() => new URL(page.url()).searchParams.get("comparer"))
      .toBe(`${MIRAMAS},93-clichy-sous-bois`);
  });

  test("the exported file holds what is on the screen, the unknown in words, and says its view", async () => {
    const page = await open();
    const download = page.waitForEvent("download");
    await region(page).getByRole("button", { name: "Exporter" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("comparaison.csv");
    const text = readFileSync(await file.path(), "utf8");
    expect(text.startsWith("\ufeff")).toBe(true);
    const lines = text
      .slice(1)
      .split("\r\n")
      .map((line) => line.split(";"));
    expect(lines[0]?.slice(2, 5).map((cell) => cell.replace(/^[A-C]\. /, ""))).toEqual(
      IDS.map((id) => territory(id).nom),
    );
    const line = (label: string) => lines.find(([first]) => first === label) ?? [];
    expect(line("Partenariats recensés").slice(2, 5)).toEqual(
      IDS.map((id) => String(partnershipsOf(id).length || "non renseigné")),
    );
    expect(line("Habitants").slice(2, 5)).toEqual(IDS.map(residentsOf));
    expect(line("Collège chef de file")).toContain("non renseigné");
    expect(text).toContain("comparer=");
  });

  test("printing shows the comparison alone, with every folded line and the addresses of the sources", async () => {
    const page = await open();
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await region(page).getByRole("button", { name: "Imprimer" }).click();
    expect(await page.locator(":root[data-printed][data-print='comparison']").count()).toBe(1);
    await page.emulateMedia({ media: "print" });
    const seen = (selector: string) =>
      page.locator(selector).evaluateAll((found) => found.filter((each) => each.checkVisibility()).length);
    expect(await seen(".topbar, .filters, .stage__body, .comparison__tools")).toBe(0);
    expect(await seen(".comparison__print-head")).toBe(1);
    const all = await page.locator(".comparison__line").count();
    expect(await seen(".comparison__line")).toBe(all);
    const addresses = await page.locator(".comparison__source-address").count();
    expect(await seen(".comparison__source-address")).toBe(addresses);
    expect(addresses).toBeGreaterThan(3);
    const paper = await page.evaluate(() => {
      window.dispatchEvent(new Event("afterprint"));
      return document.documentElement.hasAttribute("data-print");
    });
    expect(paper).toBe(false);
  });
});

describe("the comparison on any screen", () => {
  test("on a phone nothing overflows the page, and the facts stay beside their names", async () => {
    const page = await open(LINK, { width: 390, height: 844, hasTouch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const scroll = region(page).locator(".comparison__scroll");
    await scroll.evaluate((box) => box.scrollTo(400, 0));
    const fact = await region(page).locator("tr[data-row='wave'] th").boundingBox();
    expect(fact?.x).toBeLessThan(2);
    expect(fact?.width).toBeLessThan(140);
  });

  test.each([
    ["light", "", { colorScheme: "light" }],
    ["dark, in English", "&lang=en", { colorScheme: "dark" }],
    ["on a phone", "", { width: 390, height: 844, hasTouch: true }],
  ] as const)("no fault that axe finds: %s", async (_, more, options) => {
    const page = await open(`${LINK}${more}`, options);
    await page.locator(".comparison [role='switch']").click();
    await page.locator(".comparison [role='switch']").click();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
