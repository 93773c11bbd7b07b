import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParse, dsvFormat } from "d3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const ISERE = "?vue=rapport&departement=38";

// The figures that the report must give, counted from the tables and nothing else.
type Row = Readonly<Record<string, string>>;
const table = (name: string): readonly Row[] =>
  csvParse(readFileSync(fileURLToPath(new URL(`../../data/${name}.csv`, import.meta.url)), "utf8"));
const list = (text: string | undefined) => (text ?? "").split("|").filter(Boolean);
const departementOf = (commune: string) => commune.slice(0, commune.startsWith("97") ? 3 : 2);
const territoriesIn = (code: string) =>
  table("territoires").filter(
    (row) =>
      row.type !== "academie" &&
      row.remplace_par === "" &&
      list(row.communes).some((commune) => departementOf(commune) === code),
  );
const partnershipsOf = (ids: ReadonlySet<string>) =>
  table("partenariats").filter(
    (row) => row.type !== "label" && list(row.territoires).some((id) => ids.has(id)),
  );

const plain = (text: string | null) => (text ?? "").replace(/\s+/gu, " ").trim();
/** The cells of a table of the report, by its caption. */
const cellsOf = (page: Page, caption: string | RegExp) =>
  page
    .getByRole("table", { name: caption })
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/gu, " ").trim()),
      ),
    );
/** The value of a key figure. */
const figure = async (page: Page, label: string) =>
  plain(
    await page
      .locator(".report__figure")
      .filter({ has: page.locator("dt", { hasText: label }) })
      .locator(".report__value")
      .textContent(),
  );

describe("the report of a prefecture", () => {
  test.each([
    ["38", "isere", "Isère (38)"],
    ["91", "91", "Essonne (91)"],
  ])(
    "of département %s, found by what an agent types, says what the tables say",
    async (code, typed, name) => {
      const { page, errors } = await browser.open("?vue=rapport");
      await page.getByRole("searchbox", { name: /Chercher un lieu/ }).fill(typed);
      await page.getByRole("link", { name: new RegExp(`^${name.replace(/[()]/g, "\\$&")}`) }).click();
      await page
        .getByRole("heading", { level: 2, name: new RegExp(`Rapport de couverture.*${code}`) })
        .waitFor();
      expect(new URL(page.url()).searchParams.get("departement")).toBe(code);

      const territories = territoriesIn(code);
      const ids = new Set(territories.map(({ id }) => id ?? ""));
      const rows = await cellsOf(page, "Territoires, label et quartiers prioritaires");
      expect(rows.map(([first]) => first).sort()).toEqual(
        territories.map(({ nom }) => plain(nom ?? "")).sort(),
      );
      expect(await page.locator(".status").textContent()).toContain(`${territories.length} territoires`);

      const labelled = territories.filter(({ type }) => type === "cite-educative");
      expect(await figure(page, "Territoires labellisés")).toBe(String(labelled.length));
      const partnerships = partnershipsOf(ids);
      expect(await figure(page, "Partenariats recensés")).toBe(String(partnerships.length));
      expect(await cellsOf(page, /partenariats? recensés?$/)).toHaveLength(partnerships.length);
      const codes = new Set(
        table("qpv").flatMap((row) =>
          ids.has(row.territoire ?? "") ? [`${row.geographie} ${row.code}`] : [],
        ),
      );
      expect(await cellsOf(page, /Quartiers prioritaires reliés/)).toHaveLength(codes.size);
      const own = table("budgets").filter(
        (row) => row.portee === "territoire" && list(row.territoires).some((id) => ids.has(id)),
      );
      const amounts = await cellsOf(page, /Montants publiés pour un seul territoire/);
      expect(amounts.map(([, amount]) => (amount ?? "").replace(/\D/g, "")).sort()).toEqual(
        own.map((row) => row.montant_eur ?? "").sort(),
      );
      expect(errors).toEqual([]);
    },
  );

  test("prints on several A4 pages, with its title and their numbers in the margins", async () => {
    const { page } = await browser.open(ISERE, { colorScheme: "dark" });
    await page.locator(".area-map").waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThan(9);
    // A4, in points.
    expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    const margins = await page.evaluate(() =>
      [...document.styleSheets, ...document.adoptedStyleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .filter((rule) => rule.startsWith("@page")),
    );
    expect(margins.join(" ")).toContain("Isère (38)");
    expect(margins.join(" ")).toContain("counter(page)");

    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".topbar").isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Imprimer" }).isVisible()).toBe(false);
    expect(await page.locator(".area-map__svg").isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("navigation", { name: "Vues" }).getByText("Carte").click();
    await page.locator(".report").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test("completes its missing facts from the list, filled in and imported", async () => {
    const { page } = await browser.open(ISERE);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Liste des faits manquants (CSV)" }).click();
    const path = await (await waiting).path();
    const semicolons = dsvFormat(";");
    const text = readFileSync(path, "utf8");
    expect(text.startsWith("\ufeff")).toBe(true);
    const rows = semicolons.parse(text.slice(1)).filter((row) => row.colonne);
    const lead = rows.findIndex((row) => row.colonne === "college_chef_de_file");
    const young = rows.findIndex((row) => row.colonne === "jeunes");
    const filled = rows.map((row, rank) => {
      if (rank === lead) return { ...row, valeur: "Collège Olympique", source_titre: "Rectorat de Grenoble" };
      return rank === young ? { ...row, valeur: "beaucoup", source_titre: "Rectorat de Grenoble" } : row;
    });
    const before = await page.locator(".report__figures").textContent();
    await page.getByLabel("Importer le fichier complété").setInputFiles({
      name: "faits.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`\ufeff${semicolons.format(filled)}`, "utf8"),
    });
    await page.getByText(/1 fait accepté/).waitFor();
    const problem = plain(await page.locator(".missing__problems").textContent());
    expect(problem).toContain(`Ligne ${young + 2}, colonne « valeur » : « beaucoup »`);
    expect(problem).toContain("nombre entier");

    const completed = await cellsOf(page, "Faits complétés, non publiés par l’atlas");
    expect(completed).toHaveLength(1);
    expect(completed[0]?.join(" ")).toContain("Collège Olympique");
    expect(completed[0]?.join(" ")).toContain("Rectorat de Grenoble");
    expect(await page.locator(".report__figures").textContent()).toBe(before);
    // Another view and back: the page still holds it.
    await page.getByRole("navigation", { name: "Vues" }).getByText("Tableau").click();
    await page.getByRole("navigation", { name: "Vues" }).getByText("Rapport").click();
    await page.getByText("Collège Olympique").waitFor();
  });

  test("says which filters are on beside the place, and removes them", async () => {
    const { page } = await browser.open(`${ISERE}&vague=2022`);
    await page.getByText("D’autres filtres que le lieu sont actifs.").waitFor();
    await page.getByRole("button", { name: "Retirer ces filtres" }).click();
    await page.getByText("D’autres filtres que le lieu sont actifs.").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe(ISERE);
  });

  test.each([
    ["the choice of a place", "?vue=rapport", 1440, "light"],
    ["a report", ISERE, 1440, "light"],
    ["a report on a phone", ISERE, 390, "dark"],
    ["a report in English", `${ISERE}&lang=en`, 1440, "light"],
  ] as const)(
    "%s has no accessibility fault, and nothing wider than the screen",
    async (_, path, width, colorScheme) => {
      const { page, errors } = await browser.open(path, { width, colorScheme });
      await page
        .locator(path === "?vue=rapport" ? ".places" : ".area-map")
        .first()
        .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
    },
  );
});
