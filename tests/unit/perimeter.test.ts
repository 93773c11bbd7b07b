import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/dataset/table";
import { countsQuartiers, perimeterKey, perimeterKind } from "../../src/query/perimeter";

describe("what a number of residents counts, compared with its territory", () => {
  test.each<[kind: string, text: string | null, quartiers: readonly string[]]>([
    ["own", "Habitants des quartiers de la cité éducative", []],
    ["own", "Habitants des quartiers prioritaires du périmètre, chiffre cité en 2022", ["Villeneuve"]],
    ["own", "Habitants du quartier du Blosne (« un peu plus de » 17 000)", ["Le Blosne"]],
    ["own", "Habitants de la Mosson", ["Mosson (La Paillade)"]],
    ["part", "Habitants du quartier des Tarterêts", ["Les Tarterêts", "Montconseil"]],
    ["part", "Habitants du seul quartier du Plateau", ["Plateau"]],
    ["part", "Habitants du quartier États-Unis (et non toute la cité éducative)", ["États-Unis"]],
    ["commune", "Habitants de la commune entière, et non du seul quartier prioritaire", ["Grande Borne"]],
    ["commune", "Habitants des deux communes entières de la cité éducative", []],
    ["unsure", "Habitants de l’agglomération, dont ceux de la cité éducative", []],
    ["unsure", "Habitants de cinq quartiers prioritaires", []],
    ["unsure", "Habitants du quartier voisin", ["Berthe"]],
    ["unsure", null, ["Berthe"]],
  ])("%s: %s", (kind, text, quartiers) => {
    expect(perimeterKind(text, quartiers)).toBe(kind);
  });
});

describe("whether residents of neighbourhoods are counted", () => {
  test("in the tables, all but those of Allonnes and Grigny, whose figures count the whole commune", () => {
    const content = readFileSync(new URL("../../data/indicateurs.csv", import.meta.url));
    const { table } = readTable({ name: "indicateurs", content }, ["territoire", "indicateur"]);
    const left = table.rows
      .filter(({ cells }) => cells.get("indicateur")?.text === "habitants")
      .filter(({ cells }) => !countsQuartiers({ perimeter: cells.get("perimetre")?.text || null }))
      .map(({ cells }) => cells.get("territoire")?.text);
    expect(left).toEqual(["72-allonnes", "91-grigny"]);
  });

  test.each([
    ["Habitants de toute la ville", false],
    ["Habitants de l’intercommunalité", false],
    ["Habitants du quartier voisin", true],
    [null, false],
  ])("%s: %s", (perimeter, expected) => {
    expect(countsQuartiers({ perimeter })).toBe(expected);
  });

  test("no figure that counts neighbourhoods is read as that of a whole commune", () => {
    for (const perimeter of ["Habitants des deux communes entières", "Habitants de toute la commune"]) {
      expect([countsQuartiers({ perimeter }), perimeterKind(perimeter, [])]).toEqual([false, "commune"]);
    }
  });
});

describe("the key by which figures are compared", () => {
  const key = (perimeter: string | null) => perimeterKey({ perimeter });

  test("is their wording, whatever its remarks and the number of its nouns", () => {
    expect(key("Collège de la cité éducative")).toBe(key("Collèges de la cité éducative (REP+)"));
    expect(key("Habitants du quartier de Planoise")).not.toBe(key("Habitants du quartier des Coteaux"));
  });

  test("is none when the source says nothing", () => {
    expect(key(null)).toBeNull();
    expect(key(" , ")).toBeNull();
  });
});
