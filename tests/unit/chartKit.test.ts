import { describe, expect, test } from "vitest";
import type { PartialDate } from "../../src/domain/partialDate";
import { cellText } from "../../src/scene/charts/cellText";
import type { ChartTable } from "../../src/scene/charts/chartTable";
import { mostCited, sourceRefs } from "../../src/scene/charts/sourceRefs";
import { clipText, textWidth, wrapText } from "../../src/scene/charts/textWidth";
import { toCsv } from "../../src/scene/charts/toCsv";
import { targetOf } from "../../src/views/charts/kit/useRoving";

const WORDS = { unknown: "non renseigné", citation: "Titre — Atlas — 1er mars 2026" };
const csv = (rows: ChartTable["rows"]) =>
  toCsv({ columns: [{ label: "Nom" }, { label: "Valeur" }], rows }, WORDS);
/** Lines of figures only. */
const lines = (rows: ChartTable["rows"]) => csv(rows).split("\r\n").slice(1, -3);

describe("a chart as CSV", () => {
  test("begins with the mark of UTF-8, names its columns, ends with what it is and its date", () => {
    expect(csv([["Creil", 3]])).toBe("\ufeffNom;Valeur\r\nCreil;3\r\n\r\nTitre — Atlas — 1er mars 2026\r\n");
  });

  test("numbers are bare, with a decimal comma, so that a French spreadsheet adds them up", () => {
    expect(
      lines([
        ["a", 1_250_000],
        ["b", 0.5],
        ["c", -3],
      ]),
    ).toEqual(["a;1250000", "b;0,5", "c;-3"]);
  });

  test("what is unknown is written so, and is not an empty cell nor 0", () => {
    expect(
      lines([
        ["a", null],
        ["b", 0],
      ]),
    ).toEqual(["a;non renseigné", "b;0"]);
  });

  test("cells that hold the separator, quotes or lines are quoted", () => {
    expect(lines([["a;b", 'dit "oui"']])).toEqual(['"a;b";"dit ""oui"""']);
  });

  test.each(["=1+1", "+33", "-cmd", "@SUM(A1)", "\tx", "\rx"])(
    "text that a spreadsheet would run is text: %j",
    (text) => {
      expect(csv([[text, 1]])).toContain(`'${text}`);
    },
  );
});

describe("a cell of a table twin", () => {
  test.each([
    [null, undefined, "non renseigné"],
    [0, undefined, "0"],
    [1250, undefined, "1\u202f250"],
    [0.25, (value: number) => `${value * 100} pour cent`, "25 pour cent"],
    ["Creil", undefined, "Creil"],
  ] as const)("%j reads %s", (cell, format, text) => {
    expect(cellText(cell, format, "non renseigné", "fr")).toBe(text);
  });
});

describe("texts of a drawing", () => {
  test("a text that fits is whole; one that does not ends with an ellipsis and fits", () => {
    expect(clipText("Creil", 200, 12)).toBe("Creil");
    const cut = clipText("Établissement public d’enseignement", 100, 12);
    expect(cut).toMatch(/^Établi.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
  });

  test("lines hold every word, in order, and none is wider than the room, even for an address", () => {
    const text =
      "Atlas des alliances éducatives — https://exemple.org/?vue=graphiques&graphique=partenaires&theme=culture";
    const wrapped = wrapText(text, 150, 11);
    expect(wrapped.every((line) => textWidth(line, 11) <= 150)).toBe(true);
    expect(wrapped.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});

describe("keys of a chart", () => {
  test.each([
    ["ArrowRight", 0, 1],
    ["ArrowDown", 4, 4],
    ["ArrowLeft", 0, 0],
    ["ArrowUp", 3, 2],
    ["Home", 3, 0],
    ["End", 0, 4],
    ["a", 2, null],
  ] as const)("%s from mark %i of five leads to %s", (key, from, to) => {
    expect(targetOf(key, from, 5)).toBe(to);
  });
});

describe("sources of a chart", () => {
  const source = (id: string, url: string | null) => ({
    id,
    title: `Titre ${id}`,
    publisher: "Ville",
    date: "2020-03" as PartialDate,
    url,
    nature: "presse" as const,
    note: null,
  });
  const sources = [
    source("a", "https://a.fr"),
    source("b", "javascript:alert(1)"),
    { ...source("a", "https://a.fr"), id: "c" },
  ];

  test("each is cited once, in the order of use, with title, publisher and date", () => {
    expect(sourceRefs(["b", "a", "c", "a", "absent"], sources, "sans titre", "fr")).toEqual([
      { label: "Titre b, Ville, mars 2020", url: null, cited: 1 },
      { label: "Titre a, Ville, mars 2020", url: "https://a.fr", cited: 3 },
    ]);
  });

  test("a document that moved is two: the same words at another address are kept", () => {
    const moved = [source("a", "https://a.fr"), { ...source("a", "https://b.fr"), id: "b" }];
    expect(sourceRefs(["a", "b"], moved, "sans titre", "fr").map(({ url }) => url)).toEqual([
      "https://a.fr",
      "https://b.fr",
    ]);
  });

  test("beyond the most that are listed, the most cited are kept, first come first at the same count", () => {
    const refs = [1, 3, 2, 3].map((cited, rank) => ({ label: String(rank), url: null, cited }));
    const kept = (most: number) => mostCited(refs, most).map(({ label }) => label);
    expect(kept(3)).toEqual(["1", "3", "2"]);
    expect(kept(4)).toEqual(["0", "1", "2", "3"]);
  });
});
