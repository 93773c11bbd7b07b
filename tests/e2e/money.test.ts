import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const PAGE = "?vue=graphiques";

// The figures that the screen must show, counted from the tables and nothing else.
type Row = Record<string, string>;
const table = (name: string): readonly Row[] =>
  csvParse(readFileSync(fileURLToPath(new URL(`../../data/${name}.csv`, import.meta.url)), "utf8"));
const cell = (row: Row, column: string) => row[column] ?? "";
const list = (row: Row, column: string) => cell(row, column).split("|").filter(Boolean);
const year = (row: Row, column: string) => Number(cell(row, column).slice(0, 4));

const NATURE = new Map(table("partenaires").map((row) => [cell(row, "id"), cell(row, "nature")]));
const BUDGETS = table("budgets");
const isPaidByState = (row: Row) =>
  list(row, "financeurs").length > 0 && list(row, "financeurs").every((id) => NATURE.get(id) === "etat");
/** Lines that may give a comparable yearly grant. */
const GRANTS = BUDGETS.filter(
  (row) =>
    cell(row, "portee") === "territoire" &&
    ["dotation-etat", "convention"].includes(cell(row, "nature")) &&
    isPaidByState(row) &&
    (cell(row, "annuel") === "oui" ||
      (cell(row, "annuel") === "non" && cell(row, "debut") !== "" && cell(row, "fin") !== "")),
);
const GRANTED = new Set(GRANTS.map((row) => cell(row, "territoires")));
/** Current labels: neither an académie, nor a town, nor a label that others replaced. */
const LABELS = table("territoires").filter(
  (row) => cell(row, "type") === "cite-educative" && cell(row, "remplace_par") === "",
);

/** Months of a line in 2022, out of those it runs; dates of the tables give years, or months. */
function shareOf2022(row: Row): number {
  const month = (date: string, missing: number) =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || missing) - 1;
  // 30 June is the eve of July.
  const start = month(cell(row, "debut"), 1) + (cell(row, "debut").slice(8) > "15" ? 1 : 0);
  const end = month(cell(row, "fin") || `${cell(row, "debut").slice(0, 4)}-12`, 12);
  const months = Math.min(end, 2022 * 12 + 11) - Math.max(start, 2022 * 12) + 1;
  if (months <= 0) return 0;
  if (year(row, "debut") === year(row, "fin")) return 1;
  return cell(row, "annuel") === "oui" ? months / 12 : months / (end - start + 1);
}

const plain = (text: string | null) => (text ?? "").replace(/[\s\u202f]+/g, " ").trim();
const digits = (text: string | null) => Number((text ?? "").replace(/[^\d,]/g, "").replace(",", "."));
const figure = (page: Page, id: string) => page.locator(`figure#${id}`);
const dots = (page: Page, kind: "known" | "unknown") =>
  figure(page, "dotations-comparables").locator(`.money-point--${kind}`);

/** Opens the table twin of a chart and reads its cells. */
async function twin(page: Page, id: string): Promise<string[][]> {
  await figure(page, id).getByRole("button", { name: "Voir en tableau" }).click();
  return figure(page, id)
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((each) => each.textContent ?? "")));
}

describe("money", () => {
  test("each label is one dot: known on the axis, hollow under it, as the tables say", async () => {
    const { page } = await browser.open(PAGE);
    await dots(page, "known").first().waitFor();
    const known = LABELS.filter((row) => GRANTED.has(cell(row, "id")));
    expect(known.length).toBeGreaterThan(30);
    expect(await dots(page, "known").count()).toBe(known.length);
    expect(await dots(page, "unknown").count()).toBe(LABELS.length - known.length);
    expect(plain(await figure(page, "dotations-comparables").getByRole("heading").textContent())).toBe(
      `Dotation annuelle comparable : connue pour ${known.length} territoires sur ${LABELS.length}`,
    );
  });

  test("a filter changes what is drawn: the same territories as in the tables", async () => {
    const { page } = await browser.open(`${PAGE}&departement=69`);
    await dots(page, "known").first().waitFor();
    const inRhone = LABELS.filter((row) => cell(row, "id").startsWith("69-"));
    const names = await dots(page, "known").evaluateAll((marks) =>
      marks.map((mark) => mark.getAttribute("aria-label")?.split("\u202f:")[0]).sort(),
    );
    expect(names).toEqual(
      inRhone
        .filter((row) => GRANTED.has(cell(row, "id")))
        .map((row) => cell(row, "nom"))
        .sort(),
    );
    expect(await dots(page, "unknown").count()).toBe(inRhone.length - names.length);
  });

  test("a dot opens the sheet by click and by keyboard, and its amount is one of the tables", async () => {
    const { page } = await browser.open(PAGE);
    const last = dots(page, "known").last();
    await last.waitFor();
    const label = plain(await last.getAttribute("aria-label"));
    const row = LABELS.find((each) => label.startsWith(`${cell(each, "nom")} :`)) as Row;
    const yearly = GRANTS.filter((each) => cell(each, "territoires") === cell(row, "id")).map((each) =>
      cell(each, "annuel") === "oui"
        ? Number(cell(each, "montant_eur"))
        : Number(cell(each, "montant_eur")) / (year(each, "fin") - year(each, "debut") + 1),
    );
    expect(yearly).toContain(digits(/: (?:environ |au moins )?([\d ]+) €/.exec(label)?.[1] ?? null));
    await dots(page, "known").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("territoire=");
  });

  test("the total of 2022 adds State grants of that year only, each envelope once", async () => {
    const { page } = await browser.open(PAGE);
    const bar = figure(page, "montants-par-annee").getByRole("button", { name: /^2022/ });
    await bar.waitFor();
    const current = new Set(
      table("territoires")
        .filter((row) => cell(row, "remplace_par") === "" && cell(row, "type") !== "academie")
        .map((row) => cell(row, "id")),
    );
    const lines = BUDGETS.filter(
      (row) =>
        cell(row, "portee") === "territoire" &&
        cell(row, "nature") === "dotation-etat" &&
        isPaidByState(row) &&
        cell(row, "annuel") !== "" &&
        cell(row, "debut") !== "" &&
        (cell(row, "annuel") === "oui" || cell(row, "fin") !== "") &&
        current.has(cell(row, "territoires")) &&
        shareOf2022(row) > 0,
    );
    const byId = new Map(lines.map((row) => [cell(row, "id"), row]));
    // Of two lines that tell one envelope, the yearly one; of a part and its whole, the whole.
    const dropped = new Set(
      lines.flatMap((row) => {
        const whole = byId.get(cell(row, "inclus_dans"));
        if (whole === undefined) return [];
        return cell(row, "annuel") === "oui" && cell(whole, "annuel") === "non"
          ? [cell(whole, "id")]
          : [cell(row, "id")];
      }),
    );
    const counted = lines.filter((row) => !dropped.has(cell(row, "id")));
    expect(dropped.size).toBeGreaterThan(0);
    const total = Math.floor(
      counted.reduce((sum, row) => sum + Number(cell(row, "montant_eur")) * shareOf2022(row), 0),
    );
    const territories = new Set(counted.map((row) => cell(row, "territoires"))).size;
    const label = plain(await bar.getAttribute("aria-label"));
    expect(label).toContain(`connu pour ${territories} territoires sur `);
    expect(digits(/au moins ([\d ]+)/.exec(label)?.[1] ?? null)).toBe(total);
  });

  test("a year counts as many labels as the tables, the split one before its successors", async () => {
    const { page } = await browser.open(PAGE);
    const labelled = (in_: number) =>
      table("territoires").filter(
        (row) =>
          cell(row, "type") === "cite-educative" &&
          (year(row, "debut") || Number(cell(row, "vague"))) <= in_ &&
          (cell(row, "fin") === "" || year(row, "fin") > in_),
      ).length;
    for (const in_ of [2020, 2021]) {
      const bar = figure(page, "montants-par-annee").getByRole("button", { name: new RegExp(`^${in_}`) });
      await bar.waitFor();
      expect(plain(await bar.getAttribute("aria-label"))).toContain(` sur ${labelled(in_)}.`);
    }
  });

  test("a year filters everything, in the link too, and lets go when pressed again", async () => {
    const { page } = await browser.open(PAGE);
    const bar = figure(page, "montants-par-annee").getByRole("button", { name: /^2024/ });
    await bar.click();
    await expect.poll(() => page.url()).toContain("periode=2024-2024");
    await expect.poll(() => page.locator(".status").textContent()).not.toContain("225 territoires");
    expect(await bar.getAttribute("aria-pressed")).toBe("true");
    await bar.click();
    await expect.poll(() => page.url()).not.toContain("periode=");
  });

  test("amounts are counted by nature and payer, those of unknown payer apart", async () => {
    const { page } = await browser.open(PAGE);
    const ended = new Set(
      table("territoires")
        .filter((row) => cell(row, "remplace_par") !== "" || cell(row, "type") === "academie")
        .map((row) => cell(row, "id")),
    );
    const lines = BUDGETS.filter((row) => list(row, "territoires").some((id) => !ended.has(id)));
    const rows = await twin(page, "montants-par-nature-et-payeur");
    const shown = rows.reduce((sum, row) => sum + digits(row[2] ?? null), 0);
    expect(shown).toBe(lines.length);
    const unknown = rows
      .filter((row) => row[1] === "Financeur non renseigné")
      .reduce((sum, row) => sum + digits(row[2] ?? null), 0);
    expect(unknown).toBe(lines.filter((row) => cell(row, "financeurs") === "").length);
  });

  test("a grant per resident is the grant divided by residents of the tables, and says its perimeter", async () => {
    const { page } = await browser.open(PAGE);
    const rows = (await twin(page, "dotation-par-habitant")).filter((row) => row[2] === "comparable");
    expect(rows.length).toBeGreaterThan(3);
    const residents = table("indicateurs").filter((row) => cell(row, "indicateur") === "habitants");
    const idOf = new Map(table("territoires").map((row) => [cell(row, "nom"), cell(row, "id")]));
    for (const [name = "", ratio = "", , grant = "", , people = "", perimeter = ""] of rows) {
      const row = residents.find((each) => cell(each, "territoire") === idOf.get(name)) as Row;
      expect(digits(people)).toBe(Number(cell(row, "valeur")));
      expect(plain(perimeter)).toContain(plain(cell(row, "perimetre")));
      expect(digits(ratio)).toBeCloseTo(digits(grant) / digits(people), 1);
    }
  });

  test("every published amount of a small result is there, one by one", async () => {
    const { page } = await browser.open(`${PAGE}&territoire=33-lormont`);
    await figure(page, "montants-un-par-un").waitFor();
    const rows = await twin(page, "montants-un-par-un");
    const lines = BUDGETS.filter(
      (row) => cell(row, "portee") === "territoire" && list(row, "territoires").includes("33-lormont"),
    );
    expect(rows.map((row) => digits(row[1] ?? null)).sort()).toEqual(
      lines.map((row) => Number(cell(row, "montant_eur"))).sort(),
    );
  });

  test("every national amount is drawn alone, and the disagreements are quoted", async () => {
    const { page } = await browser.open(`${PAGE}&departement=69`);
    const facts = table("faits_programme").filter(
      (row) => cell(row, "unite").startsWith("€") && cell(row, "valeur") !== "",
    );
    const national = figure(page, "montants-nationaux");
    await national.waitFor();
    expect(await national.locator(".chart-svg [role=button]").count()).toBe(facts.length);
    const local = facts.filter((row) => cell(row, "portee") === "locale").length;
    expect(plain(await national.getByRole("heading", { level: 3 }).textContent())).toBe(
      `${facts.length - local} montants nationaux et ${local} montants locaux, côte à côte`,
    );
    const deduced = facts.filter((row) => cell(row, "methode") === "deduit").length;
    expect(await national.locator(".money-hatched").count()).toBe(deduced);
    const quotes = (await page.locator(".money-disagreements blockquote").allTextContents()).map(plain);
    const told = quotes.join(" ").replace(/\([^)]*\)/g, "");
    for (const row of table("desaccords").filter((each) =>
      ["D05", "D06", "D08", "D12"].includes(cell(each, "id")),
    )) {
      expect(told).toContain(
        plain(cell(row, "commentaire"))
          .replace(/\([^)]*\)/g, "")
          .slice(0, 40),
      );
    }
    const rows = await twin(page, "montants-nationaux");
    expect(rows.map((row) => digits(row[1] ?? null)).sort()).toEqual(
      facts.map((row) => Number(cell(row, "valeur"))).sort(),
    );
  });

  test.each([
    { width: 390, height: 844, colorScheme: "dark" as const },
    { width: 1440, height: 900, colorScheme: "light" as const },
  ])("nothing is cut nor inaccessible at $width pixels", async (options) => {
    const { page, errors } = await browser.open(PAGE, options);
    await dots(page, "known").first().waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const cut = await page
      .locator("figure.chart .chart__body")
      .evaluateAll((bodies) => bodies.filter((body) => body.scrollWidth > body.clientWidth + 1).length);
    expect(cut).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
