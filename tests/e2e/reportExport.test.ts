import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { csvRows, listIn } from "../fixtures/csvRows";
import { all, type OfficeFile, openOffice, type ReadSheet, sheetsOf, textOf } from "../fixtures/officeFiles";
import { useBrowser } from "./browser";

const browser = useBrowser();

// What the files must hold, read from the tables and nothing else.
const HERE = csvRows("territoires").filter(
  (row) =>
    row.type !== "academie" &&
    row.remplace_par === "" &&
    listIn(row, "communes").some((code) => code.startsWith("38")),
);
const NAMES = HERE.map(({ nom = "" }) => nom).sort();
const IDS = new Set(HERE.map(({ id = "" }) => id));
const isHere = (row: Readonly<Record<string, string>>, column: string) =>
  listIn(row, column).some((id) => IDS.has(id));
const AMOUNTS = csvRows("budgets")
  .filter((row) => row.portee === "territoire" && isHere(row, "territoires"))
  .map(({ montant_eur }) => Number(montant_eur))
  .sort();
const QPV_CODES = [
  ...new Set(csvRows("qpv").flatMap((row) => (isHere(row, "territoire") ? [row.code] : []))),
].sort();

async function download(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const asked = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await asked;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

describe("the report of Isère, taken away", () => {
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    ({ page, errors } = await browser.open("?vue=rapport&departement=38"));
    await page.locator(".area-map [data-mark]").first().waitFor();
  });

  test("as a text document: its territories, its amounts, its map", async () => {
    const { name, bytes } = await download(page, "Document (.docx)");
    expect(name).toBe("rapport-departement-38.docx");
    const file: OfficeFile = await openOffice(bytes);
    const body = file.part("word/document.xml");
    const tables = all(body, "w:tbl").map((table) =>
      all(table, "w:tr").map((row) => all(row, "w:tc").map(textOf)),
    );
    const listed = tables.find(([head]) => head?.[0] === "Territoire")?.slice(1);
    expect(listed?.map(([first]) => first).sort()).toEqual(NAMES);
    const money = tables.find(([head]) => head?.[1] === "Montant")?.slice(1);
    expect(money?.map((row) => Number(row[1]?.replace(/\D/g, ""))).sort()).toEqual(AMOUNTS);
    const headings = all(body, "w:p").filter((paragraph) =>
      all(paragraph, "w:pStyle").some((style) => style.getAttribute("w:val") === "Heading1"),
    );
    const shown = await page.locator(".report__heading").allTextContents();
    expect(headings.map(textOf)).toEqual(shown);
    const pictures = file.names.filter((part) => part.startsWith("word/media/"));
    expect(pictures).toHaveLength(1);
    expect(file.bytes(pictures[0] ?? "").length).toBeGreaterThan(10_000);
  });

  test("as a workbook: the same, with numbers that are numbers and nothing that runs", async () => {
    const { name, bytes } = await download(page, "Tableur (.xlsx)");
    expect(name).toBe("rapport-departement-38.xlsx");
    const sheets: readonly ReadSheet[] = sheetsOf(await openOffice(bytes));
    const rows = (sheet: string) => {
      const { rows: all = [] } = sheets.find((each) => each.name === sheet) ?? {};
      const end = all.findIndex((row) => row.length === 0);
      return all.slice(1, end);
    };
    expect(sheets[0]?.name).toBe("Lisez-moi");
    expect(
      rows("Territoires")
        .map(([first]) => first)
        .sort(),
    ).toEqual(NAMES);
    expect(
      rows("Montants")
        .map((row) => row[1])
        .sort(),
    ).toEqual(AMOUNTS);
    expect(
      [...new Set(rows("Qpv").flatMap((row) => row.filter((cell) => /^QN?P?\d/.test(String(cell)))))].sort(),
    ).toEqual(QPV_CODES);
    expect(sheets.flatMap(({ tree }) => all(tree, "f"))).toEqual([]);
  });

  test("as tables: the same rows again", async () => {
    const { name, bytes } = await download(page, "Tableaux (CSV)");
    expect(name).toBe("rapport-departement-38-csv.zip");
    const files = Object.entries(unzipSync(bytes));
    const [, first] = files.find(([file]) => file.endsWith("-territoires.csv")) ?? [];
    const lines = strFromU8(first ?? new Uint8Array()).split("\r\n");
    const rows = lines.slice(1, lines.indexOf(""));
    expect(rows.map((line) => line.split(";")[0]).sort()).toEqual(NAMES);
  });

  test("without an error of the page, and with a word on each file", async () => {
    expect(await page.getByRole("status").filter({ hasText: "Fichier prêt" }).count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

test("the workbook of the region that has the most territories is written too", async () => {
  const { page, errors } = await browser.open("?vue=rapport&region=11");
  const { bytes } = await download(page, "Tableur (.xlsx)");
  const [, territories] = sheetsOf(await openOffice(bytes));
  expect(territories?.rows.length).toBeGreaterThan(50);
  expect(errors).toEqual([]);
});
