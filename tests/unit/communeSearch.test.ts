import { describe, expect, it } from "vitest";
import { buildCommuneIndex } from "../../data/build/communeIndex";
import { MOST_SUGGESTED, searchCommunes } from "../../src/query/communeSearch";

const SEARCH = searchCommunes(buildCommuneIndex());
const codes = (text: string) => SEARCH.suggest(text).map(({ commune }) => commune.code);

describe("looking a commune up", () => {
  it.each([
    ["the exact name", "Saint-Étienne", "42218"],
    ["no accent, no hyphen, no case", "SAINT ETIENNE", "42218"],
    ["st for saint", "st-etienne", "42218"],
    ["ste for sainte", "ste geneviève des bois", "91549"],
    ["an apostrophe of either kind", "villeneuve d'ascq", "59009"],
    ["an article with its apostrophe", "l'haÿ-les-roses", "94038"],
    ["an article run together", "lhay les roses", "94038"],
    ["no article", "havre", "76351"],
    ["no article, in the plural", "ulis", "91692"],
    ["a ligature typed as two letters", "oeting", "57521"],
    ["words in another order", "etienne saint", "42218"],
    ["the beginnings of words", "fort de fr", "97209"],
    ["a name and its département", "grigny 91", "91286"],
    ["a name and its postcode", "91350 grigny", "91286"],
    ["an arrondissement by its number", "paris 18", "75118"],
    ["an arrondissement whose number begins another", "marseille 1", "13201"],
    ["a postcode", "97200", "97209"],
    ["a postcode with a space", "42 100", "42218"],
    ["an INSEE code", "42218", "42218"],
  ])("answers first by %s: %s", (_, text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it("puts the whole name before its beginning, and the beginning before a word inside", () => {
    const names = SEARCH.suggest("rochefort").map(({ commune }) => commune.name);
    const kind = (name: string) => (name === "Rochefort" ? 0 : name.startsWith("Rochefort") ? 1 : 2);
    expect(names.length).toBeGreaterThan(3);
    expect(names.map(kind)).toEqual(names.map(kind).sort());
    expect(new Set(names.map(kind)).size).toBeGreaterThan(1);
  });

  it("tells homonyms apart by their département, the largest first", () => {
    const found = SEARCH.suggest("saint-denis").slice(0, 4);
    expect(found.map(({ commune }) => commune.name)).toEqual(Array(4).fill("Saint-Denis"));
    expect(found.map(({ departement }) => departement.name).slice(0, 2)).toEqual([
      "Seine-Saint-Denis",
      "La Réunion",
    ]);
    expect(new Set(found.map(({ departement }) => departement.code)).size).toBe(4);
  });

  it("gives the arrondissement of a postcode before its city", () => {
    expect(codes("75018")).toEqual(["75118", "75056"]);
    expect(codes("13015")).toEqual(["13215", "13055"]);
  });

  it("gives every commune of a postcode", () => {
    expect(codes("42230").sort()).toEqual(["42189", "42218"]);
  });

  it("takes a département or the beginning of a postcode, and gives the largest communes", () => {
    expect(
      SEARCH.suggest("912").every(({ commune }) => commune.postcodes.some((code) => code.startsWith("912"))),
    ).toBe(true);
    expect(codes("91")).toHaveLength(MOST_SUGGESTED);
  });

  it("finds a commune by the name of a part of it, and says so", () => {
    const [first] = SEARCH.suggest("lomme");
    expect(first?.commune.code).toBe("59350");
    expect(first?.part).toBe("Lomme");
    expect(SEARCH.suggest("lille")[0]?.part).toBeNull();
  });

  it("suggests each commune once and at most ten", () => {
    for (const text of ["saint", "paris", "villeneuve", "75"]) {
      const found = codes(text);
      expect(found.length).toBeLessThanOrEqual(MOST_SUGGESTED);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it.each(["", " ", "a", "'", "7", "zzzzzz", "123456", "42 218 000"])("suggests nothing for %j", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it("finds by code and names départements", () => {
    expect(SEARCH.find("13215")?.name).toBe("Marseille 15e arrondissement");
    expect(SEARCH.find("00000")).toBeNull();
    expect(SEARCH.departement("2A").name).toBe("Corse-du-Sud");
  });
});
