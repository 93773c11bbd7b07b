import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { cellText } from "../../src/scene/charts/cellText";
import { columnWidths } from "../../src/views/report/export/columnWidths";
import { csvFiles } from "../../src/views/report/export/csvFiles";
import { numberFormat } from "../../src/views/report/export/numberFormat";
import { sheetNames } from "../../src/views/report/export/sheetNames";
import { writeDocx } from "../../src/views/report/export/writeDocx";
import { writeXlsx } from "../../src/views/report/export/writeXlsx";
import { zipFiles } from "../../src/views/report/export/zipFiles";
import { all, type OfficeFile, openOffice, type ReadSheet, sheetsOf, textOf } from "../fixtures/officeFiles";
import {
  ENGLISH_WORDS,
  FRENCH_EXPORT,
  FRENCH_WORDS,
  REPORT,
  REPORT_TABLES,
} from "../fixtures/reportDocument";
import { runs } from "../fixtures/runs";

const UNKNOWN = FRENCH_WORDS.vocab.unknown;
const plain = (text: string) => text.replace(/\s/g, " ");
/** One pixel, as PNG. */
const PNG = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const picture = { png: PNG, width: 1440, height: 1000 };

describe("the report as a text document", () => {
  let file: OfficeFile;
  let body: Document;
  beforeAll(async () => {
    file = await openOffice(await writeDocx(REPORT, { ...FRENCH_EXPORT, picture }));
    body = file.part("word/document.xml");
  });
  const styled = (style: string) =>
    all(body, "w:p")
      .filter((paragraph) => all(paragraph, "w:pStyle")[0]?.getAttribute("w:val") === style)
      .map(textOf);
  const tables = () =>
    all(body, "w:tbl").map((table) =>
      all(table, "w:tr").map((row) =>
        all(row, "w:tc").map((cell) => all(cell, "w:p").map(textOf).join("\n")),
      ),
    );

  it("has its title, and a real heading for each section, in order", () => {
    expect(styled("Title")).toEqual([REPORT.title]);
    expect(styled("Heading1")).toEqual(REPORT.sections.map(({ heading }) => heading));
    const ids = all(file.part("word/styles.xml"), "w:style").map((style) => style.getAttribute("w:styleId"));
    expect(ids).toEqual(expect.arrayContaining(["Title", "Subtitle", "Heading1", "Caption", "Hyperlink"]));
  });

  it("holds every row of every table as the page writes it, the unknown in words", () => {
    const [figures, ...rest] = tables();
    expect(figures?.slice(1)).toEqual([
      ["Habitants", "non renseigné", "connu pour 0 territoire sur 4"],
      ["Vagues", "3 en 2022", "connu pour 3 sur 4"],
    ]);
    expect(rest).toEqual(
      REPORT_TABLES.map(({ table: { columns, rows } }) => [
        columns.map(({ label }) => label),
        ...rows.map((row) => row.map((cell, index) => cellText(cell, columns[index]?.format, UNKNOWN, "fr"))),
      ]),
    );
    expect(rest[0]?.[2]?.slice(1, 4)).toEqual([UNKNOWN, "2022", UNKNOWN]);
    expect(styled("Caption")).toEqual(REPORT_TABLES.map(({ caption }) => caption));
  });

  it("repeats the header of each table and cuts no row", () => {
    for (const table of all(body, "w:tbl")) {
      const rows = all(table, "w:tr");
      expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual(
        rows.map((_, index) => (index === 0 ? 1 : 0)),
      );
      expect(rows.every((row) => all(row, "w:cantSplit").length === 1)).toBe(true);
    }
  });

  it("is A4, turned where a table is wide, and no table is wider than its lines", () => {
    const pages = all(body, "w:pgSz").map((page) => ({
      width: Number(page.getAttribute("w:w")),
      height: Number(page.getAttribute("w:h")),
      orient: page.getAttribute("w:orient"),
    }));
    expect(pages.map(({ orient }) => orient)).toEqual(["portrait", "landscape", "portrait"]);
    for (const { width, height, orient } of pages) {
      const [short, long] = orient === "landscape" ? [height, width] : [width, height];
      expect([short, long]).toEqual([11906, 16838]);
    }
    for (const grid of all(body, "w:tblGrid")) {
      const total = all(grid, "w:gridCol").reduce(
        (sum, column) => sum + Number(column.getAttribute("w:w")),
        0,
      );
      expect([9866, 14798]).toContain(total);
    }
  });

  it("tells its title on each page, and numbers them « Page X sur Y »", () => {
    const heads = file.names.filter((name) => /^word\/header\d+\.xml$/.test(name));
    const feet = file.names.filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(heads.length).toBe(3);
    for (const name of heads) expect(textOf(file.part(name).documentElement)).toBe(REPORT.runningHead);
    for (const name of feet) {
      const foot = file.part(name);
      expect(plain(textOf(foot.documentElement))).toBe("Page  sur ");
      expect(all(foot, "w:instrText").map(({ textContent }) => textContent)).toEqual(["PAGE", "NUMPAGES"]);
    }
  });

  it("says its language, title and subject", async () => {
    const locale = (from: OfficeFile) =>
      all(from.part("word/styles.xml"), "w:lang")[0]?.getAttribute("w:val");
    expect(locale(file)).toBe("fr-FR");
    const core = file.part("docProps/core.xml");
    expect(all(core, "dc:title")[0]?.textContent).toBe(REPORT.title);
    expect(all(core, "dc:subject")[0]?.textContent).toBe(REPORT.subtitle);
    const english = { ...FRENCH_EXPORT, words: ENGLISH_WORDS, language: "en" as const, picture: null };
    expect(locale(await openOffice(await writeDocx(REPORT, english)))).toBe("en-GB");
  });

  it("holds the map with its words, as wide as the page at most; without one it says so", async () => {
    const [drawing] = all(body, "wp:inline");
    expect(all(drawing as Element, "wp:docPr")[0]?.getAttribute("descr")).toBe(
      "Carte de l’Isère, 4 territoires",
    );
    const extent = all(drawing as Element, "wp:extent")[0];
    const [width, height] = ["cx", "cy"].map((side) => Number(extent?.getAttribute(side)) / 9525);
    expect(width).toBeLessThanOrEqual(640);
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(1.44, 1);
    const without = await openOffice(await writeDocx(REPORT, { ...FRENCH_EXPORT, picture: null }));
    expect(all(without.part("word/document.xml"), "w:p").map(textOf)).toContain(
      FRENCH_WORDS.reportExport.mapMissing,
    );
  });

  it("numbers its sources, links the web addresses alone, and leads to each from the cells that cite it", () => {
    const links = all(file.part("word/_rels/document.xml.rels"), "Relationship").filter(
      (link) => link.getAttribute("TargetMode") === "External",
    );
    expect(links.map((link) => link.getAttribute("Target"))).toEqual(["https://anct.example/liste?a=1&b=2"]);
    const places = all(body, "w:bookmarkStart").map((place) => place.getAttribute("w:name"));
    expect(places).toEqual(["source_1", "source_2"]);
    const cited = all(body, "w:hyperlink").flatMap((link) => link.getAttribute("w:anchor") ?? []);
    expect(cited).toEqual(["source_1", "source_2", "source_2", "source_1"]);
  });

  it("makes lists of lists", () => {
    const items = all(body, "w:p").filter((paragraph) => all(paragraph, "w:numPr").length > 0);
    expect(items.map((item) => textOf(item).split("http")[0])).toEqual([
      ...["Collège chef de file", "Habitants"],
      ...["Liste des cités, ANCT, 2023", "Délibération, Ville de Grenoble"],
    ]);
  });
});

describe("the report as a workbook", () => {
  let file: OfficeFile;
  let sheets: readonly ReadSheet[];
  beforeAll(async () => {
    file = await openOffice(await writeXlsx(REPORT, FRENCH_EXPORT));
    sheets = sheetsOf(file);
  });

  it("begins with how to read it, then has a sheet for each table, and its sources", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Lisez-moi", "Montants", "Faits manquants une liste au no", "Sources"],
    ]);
    const told = sheets[0]?.rows.flat().join("\n") ?? "";
    expect(told).toContain(REPORT.title);
    expect(told).toContain(REPORT.subtitle);
    expect(told).toContain("Licence Ouverte 2.0");
    expect(told).toContain(FRENCH_WORDS.reportExport.readMeUnknown);
    expect(told).toContain(FRENCH_EXPORT.address);
    const figures = REPORT.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
    );
    expect(figures.length).toBeGreaterThan(0);
    for (const { label, value, scope } of figures) {
      expect(sheets[0]?.rows).toContainEqual([label, `${value} — ${scope}`]);
    }
    // Among these figures are sums: the workbook must not say that it holds none.
    expect(told).toContain("les seules sommes sont parmi les chiffres ci-dessous");
  });

  it("holds every row, numbers as numbers and the unknown in words, never an empty cell or 0", () => {
    REPORT_TABLES.forEach(({ table: { columns, rows } }, index) => {
      const sheet = sheets[index + 1];
      expect(sheet?.rows.slice(0, rows.length + 1)).toEqual([
        columns.map(({ label }) => label),
        ...rows.map((row) => row.map((cell) => (cell === "" ? null : (cell ?? UNKNOWN)))),
      ]);
    });
  });

  it("runs nothing: no formula, and a text that looks like one is text", () => {
    for (const { tree } of sheets) expect(all(tree, "f")).toEqual([]);
    const cells = all(sheets[1]?.tree as Document, "c").filter((cell) =>
      /^A[45]$/.test(cell.getAttribute("r") ?? ""),
    );
    expect(cells.map((cell) => cell.getAttribute("t"))).toEqual(["s", "s"]);
    expect(sheets[1]?.rows[3]?.[0]).toBe("=cmd|' /C calc'!A0");
  });

  it("keeps the header of a table in sight, in bold", () => {
    const styles = file.part("xl/styles.xml");
    const isBold = (cell: Element) => {
      const style = all(all(styles, "cellXfs")[0] as Element, "xf")[Number(cell.getAttribute("s"))];
      const font = all(styles, "font")[Number(style?.getAttribute("fontId"))];
      return font !== undefined && all(font, "b").length === 1;
    };
    for (const { tree } of sheets.slice(1)) {
      expect(all(tree, "pane")[0]?.getAttribute("ySplit")).toBe("1");
      expect(all(tree, "pane")[0]?.getAttribute("state")).toBe("frozen");
      const [head, first] = all(tree, "row");
      expect(all(head as Element, "c").every(isBold)).toBe(true);
      expect(all(first as Element, "c").some(isBold)).toBe(false);
    }
  });

  it("writes amounts in euros, years without a space, and says under each table where it comes from", () => {
    const formats = new Set(
      all(file.part("xl/styles.xml"), "numFmt").map((format) => format.getAttribute("formatCode")),
    );
    expect(formats).toEqual(new Set(['#,##0.00\\ "€"', "0", "#,##0"]));
    const notes = sheets[1]?.rows.flat().join("\n") ?? "";
    expect(notes).toContain("Ne s’additionnent pas.");
    expect(notes).toContain(FRENCH_EXPORT.address);
  });
});

describe("the report as CSV files", () => {
  const files = csvFiles(REPORT, FRENCH_EXPORT);

  it("are one for each table and one for the sources, named in reading order", () => {
    expect(files.map(({ name }) => name)).toEqual([
      "rapport-departement-38-1-montants.csv",
      expect.stringMatching(/^rapport-departement-38-2-faits/),
      "rapport-departement-38-3-sources.csv",
    ]);
    for (const { name } of files) expect(name).not.toMatch(/[/\\:]/);
  });

  it("write the unknown in words and disarm what looks like a formula", () => {
    const lines = files[0]?.text.split("\r\n") ?? [];
    expect(lines[1]).toBe("Grenoble;450000;2022;3;1, 2");
    expect(lines[2]).toBe(`Échirolles & environs <sud>;${UNKNOWN};2022;${UNKNOWN};2`);
    expect(lines[3]).toMatch(/^'=cmd/);
    expect(lines[4]).toMatch(/^'\+33 4;1250000,25/);
  });

  it("go whole into one archive, with the mark by which Excel knows UTF-8", async () => {
    const archive = Object.entries(unzipSync(new Uint8Array(await zipFiles(files).arrayBuffer())));
    for (const [, bytes] of archive) expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(archive.map(([name, bytes]) => ({ name, text: `\ufeff${strFromU8(bytes)}` }))).toEqual(files);
  });

  it("are one file without a number when there is one table and no source", () => {
    const [, , money] = REPORT.sections;
    const small = { ...REPORT, sections: money === undefined ? [] : [money] };
    expect(csvFiles(small, FRENCH_EXPORT).map(({ name }) => name)).toEqual([
      "rapport-departement-38-montants.csv",
    ]);
  });
});

describe("names of sheets", () => {
  it("are legal and distinct, whatever the names", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("a", "A", "[", "x".repeat(40)))),
        (names) => {
          const given = sheetNames(names);
          expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of given) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[[\]/\\:*?]|^'|'$|^history$/i);
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

describe("widths of columns", () => {
  it("are whole, add up to the table, and favour the longer texts", () => {
    const widths = columnWidths(
      [
        ["Code", "38"],
        ["Objet", "une phrase qui prend bien plus de place que le code"],
      ],
      9865,
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9865);
    expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true);
    expect(widths[1]).toBeGreaterThan(3 * (widths[0] ?? 0));
  });
});

describe("formats of numbers", () => {
  it.each([
    ["counts", undefined, [3, 1200], "#,##0"],
    ["years", String, [2022], "0"],
    ["euros", (value: number) => `${value.toLocaleString("fr-FR")} €`, [450000], '#,##0\\ "€"'],
    ["decimals", undefined, [0.5, 0.333], "#,##0.00"],
  ] as const)("follow what the page writes: %s", (_, format, values, expected) => {
    expect(numberFormat(format === undefined ? { label: "" } : { label: "", format }, values)).toBe(expected);
  });
});

describe("writing large workbooks", () => {
  it("asks for no worker made of a blob, which the policy of the pages refuses", () => {
    const config = readFileSync(new URL("../../vite.config.ts", import.meta.url), "utf8");
    expect(config).toContain("zipInPage]");
  });
});
