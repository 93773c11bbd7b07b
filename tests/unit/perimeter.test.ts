import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/dataset/table";
import { perimeterKey, perimeterKind, quartierFigure, whyLeftOut } from "../../src/query/perimeter";

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

describe("the residents of neighbourhoods that are counted", () => {
  const figure = (perimeter: string | null, value = 1) => ({
    territory: "ici",
    name: "habitants" as const,
    value,
    approximation: null,
    perimeter,
    year: null,
    sources: [],
  });
  const here = { id: "ici", quartiers: ["Berthe", "Mosson"] };

  test.each([
    ["Habitants des quartiers de la cité éducative", 1, null],
    ["Habitants du quartier Berthe", 1, null],
    ["Habitants de toute la ville", null, "commune"],
    ["Habitants de l’intercommunalité", null, "unsure"],
    ["Habitants du quartier voisin", null, "unsure"],
    [null, null, "unsure"],
  ])("%s: %s, left out: %s", (perimeter, value, why) => {
    expect(quartierFigure(here, [figure(perimeter)])?.value ?? null).toBe(value);
    expect(whyLeftOut(here, [figure(perimeter)])).toBe(why);
  });

  test("a greater figure that is left out does not hide the one that is counted", () => {
    const figures = [figure("Habitants de la commune entière", 9), figure("Habitants de Berthe", 2)];
    expect(quartierFigure(here, figures)?.value).toBe(2);
    expect(whyLeftOut(here, figures)).toBeNull();
  });

  test("nothing published is nothing left out", () => {
    expect([quartierFigure(here, []), whyLeftOut(here, [])]).toEqual([null, null]);
  });

  test("in the tables, all but two whole communes and three that nothing ties to their territory", () => {
    const rowsOf = (name: string, columns: readonly string[]) => {
      const content = readFileSync(new URL(`../../data/${name}.csv`, import.meta.url));
      return readTable({ name, content }, columns).table.rows.map(
        ({ cells }) =>
          (column: string) =>
            cells.get(column)?.text ?? "",
      );
    };
    const quartiers = new Map(
      rowsOf("territoires", ["id"]).map((cell) => [cell("id"), cell("quartiers").split("|").filter(Boolean)]),
    );
    const left = rowsOf("indicateurs", ["territoire"])
      .filter((cell) => cell("indicateur") === "habitants")
      .flatMap((cell) => {
        const kind = perimeterKind(cell("perimetre") || null, quartiers.get(cell("territoire")) ?? []);
        return kind === "commune" || kind === "unsure" ? [`${cell("territoire")} ${kind}`] : [];
      });
    expect(left).toEqual([
      "34-lunel unsure",
      "72-allonnes commune",
      "84-carpentras unsure",
      "91-grigny commune",
      "974-saint-paul unsure",
    ]);
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
