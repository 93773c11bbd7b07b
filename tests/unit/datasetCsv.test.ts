import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, parseCsv } from "../../src/dataset/csv";

const texts = (rows: readonly (readonly Cell[])[]) => rows.map((row) => row.map((cell) => cell.text));

describe("a CSV file", () => {
  it("gives each cell its number in the row and the line where it starts", () => {
    const { rows } = parseCsv('id,notes\n1,"deux\nlignes"\n2,fin\n');
    expect(rows[1]?.[1]).toEqual({ text: "deux\nlignes", line: 2, column: 2 });
    expect(rows[2]?.[0]).toEqual({ text: "2", line: 4, column: 1 });
  });

  it("reads doubled quotes, commas and empty cells", () => {
    expect(texts(parseCsv('"a ""b""","c,d",,\n').rows)).toEqual([['a "b"', "c,d", "", ""]]);
  });

  it("ends lines with LF, CRLF or CR, and leaves blank ones out while counting them", () => {
    const { rows } = parseCsv("a,b\r\n\r\n1,2\r3,4");
    expect(rows.map((row) => row[0]?.line)).toEqual([1, 3, 4]);
  });

  it.each([
    ["a quote in the middle of a cell", 'a,b\n1,5" x', "strayQuote", 2, 2],
    ["text after a closing quote", 'a,b\n"1"x,2', "textAfterQuote", 2, 1],
    ["a quote never closed", 'a,b\n1,"2\n3,4', "unclosedQuote", 2, 2],
  ])("tells %s, and reads on", (_, text, code, line, column) => {
    const { rows, findings } = parseCsv(text);
    expect(findings).toMatchObject([{ code, line, column }]);
    expect(rows).toHaveLength(2);
  });

  it("gives back any rows that were quoted by the rules of RFC 4180", () => {
    const row = fc.array(fc.string({ unit: fc.constantFrom("a", "é", " ", ",", '"', "\n", "\r\n", ";") }), {
      minLength: 2,
      maxLength: 4,
    });
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { rows: read, findings } = parseCsv(rows.map((cells) => cells.map(quote).join(",")).join("\n"));
        // A row of blank cells is what a spreadsheet leaves behind, not a fact.
        expect(texts(read)).toEqual(rows.filter((cells) => cells.some((cell) => cell.trim() !== "")));
        expect(findings).toEqual([]);
      }),
    );
  });
});
