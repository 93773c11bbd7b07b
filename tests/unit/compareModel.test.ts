import { describe, expect, test } from "vitest";
import type { Atlas, Budget, Core } from "../../src/domain/facts";
import { frLate } from "../../src/i18n/fr/late";
import type { AllMessages } from "../../src/i18n/messages";
import { candidatesFor } from "../../src/scene/compare/candidates";
import type { Cell } from "../../src/scene/compare/cell";
import { buildComparison, type ComparedRow, type Comparison } from "../../src/scene/compare/comparison";
import { comparisonTable } from "../../src/scene/compare/comparisonTable";
import { citedDocuments, documentsOf } from "../../src/scene/compare/documents";
import { similarReason } from "../../src/scene/compare/similarReason";
import { verdictText } from "../../src/scene/compare/verdictText";
import {
  ACADEMY,
  BEAUBRUN,
  FORMER,
  MONTREYNAUD,
  words as pageWords,
  sheetAtlas,
  sheetCore,
} from "../fixtures/sheetFixture";

const words: AllMessages = { ...pageWords, ...frLate };
const telling = { words, language: "fr" } as const;
const compare = (ids: readonly string[], atlas: Atlas = sheetAtlas, core: Core = sheetCore): Comparison =>
  buildComparison(core, atlas, ids, telling);

function rowOf(comparison: Comparison, id: string): ComparedRow {
  const row = comparison.groups.flatMap(({ rows }) => rows).find((each) => each.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

const plain = (text: string) => text.replace(/\s/g, " ");
const textsOf = (cell: Cell | undefined): readonly string[] =>
  cell?.kind === "known" ? cell.lines.map(({ text }) => plain(text)) : [cell?.kind ?? "absent"];
const hintsOf = (cell: Cell | undefined): string =>
  cell?.kind === "known"
    ? plain(cell.lines.flatMap(({ hints }) => hints.map(({ text }) => text)).join(" / "))
    : "";

describe("a comparison", () => {
  test("keeps the order of the link, letters the territories, and leaves out ids that the data do not hold", () => {
    const { subjects } = compare([MONTREYNAUD, "nobody", BEAUBRUN]);
    expect(subjects.map(({ letter, territory }) => [letter, territory.id])).toEqual([
      ["A", MONTREYNAUD],
      ["B", BEAUBRUN],
    ]);
  });

  test("gives every row one cell for each territory", () => {
    const { groups } = compare([BEAUBRUN, MONTREYNAUD, ACADEMY, FORMER]);
    expect(groups.length).toBeGreaterThan(4);
    for (const row of groups.flatMap(({ rows }) => rows)) expect(row.cells).toHaveLength(4);
  });

  test("says the wave, how it is known, and that an académie has none", () => {
    const row = rowOf(compare([BEAUBRUN, MONTREYNAUD, ACADEMY]), "wave");
    expect(row.cells.map(textsOf)).toEqual([["2019"], ["2022"], ["not-applicable"]]);
    expect(hintsOf(row.cells[0])).toBe("année déduite");
    expect(hintsOf(row.cells[1])).toBe("année dite par une source / Les sources locales disent 2021.");
    expect(row.verdict).toEqual({ kind: "different" });
  });

  test("tells residents with their perimeter and year, unknown beside them is not a difference", () => {
    const row = rowOf(compare([BEAUBRUN, MONTREYNAUD, ACADEMY]), "habitants");
    expect(textsOf(row.cells[0])).toEqual(["environ 7 000"]);
    expect(hintsOf(row.cells[0])).toBe("Habitants du quartier prioritaire / année non renseignée");
    expect(row.cells.map(({ kind }) => kind)).toEqual(["known", "unknown", "not-applicable"]);
    expect(verdictText(row, words)?.text.replace(/\s/g, " ")).toBe("non comparable : renseigné pour un seul");
    expect(row.scale).toBeNull();
  });

  test("never compares residents of different perimeters", () => {
    const [first] = sheetAtlas.indicators;
    if (first === undefined) throw new Error("no figure in the fixture");
    const other = { ...first, territory: MONTREYNAUD, value: 9000, perimeter: "Habitants de la commune" };
    const row = rowOf(
      compare([BEAUBRUN, MONTREYNAUD], { ...sheetAtlas, indicators: [first, other] }),
      "habitants",
    );
    expect(plain(verdictText(row, words)?.text ?? "")).toBe("non comparable : périmètres différents");
    expect(row.scale).toBeNull();
    const alike = { ...other, perimeter: first.perimeter };
    const compared = rowOf(
      compare([BEAUBRUN, MONTREYNAUD], { ...sheetAtlas, indicators: [first, alike] }),
      "habitants",
    );
    expect(compared.verdict).toEqual({ kind: "different" });
    expect(compared.scale).toBe(9000);
    expect(compared.periodGap).toBe("unknown");
  });

  test("lists every published amount once, none added, the line of the comparable grant in its own row", () => {
    const comparison = compare([BEAUBRUN, MONTREYNAUD]);
    expect(textsOf(rowOf(comparison, "grant").cells[0])).toEqual(["200 000 € par an"]);
    const others = comparison.groups.flatMap(({ rows }) => rows).filter(({ id }) => id.startsWith("amounts"));
    const listed = others.flatMap(({ cells }) => textsOf(cells[0]));
    const rows = sheetAtlas.budgets.filter(
      ({ territories, id }) => territories.includes(BEAUBRUN) && id !== "beaubrun-annuel",
    );
    expect(listed.filter((text) => text.includes("€"))).toHaveLength(rows.length);
    expect(others.every(({ verdict }) => verdict?.kind === "incomparable")).toBe(true);
    const all = others.flatMap(({ cells }) => cells.map(hintsOf)).join(" / ");
    expect(all).toContain("600 000 € et 200 000 € par an sont une seule et même enveloppe");
    expect(all).toContain("un fait du programme, pas le budget propre");
    expect(all).toContain("Pour deux territoires ensemble, non réparti entre eux.");
    expect(all).toContain("financeur non renseigné");
  });

  test("says that an amount for two of the territories compared is one and the same", () => {
    const row = rowOf(compare([BEAUBRUN, MONTREYNAUD]), "amounts-dotation-etat");
    const shared = row.cells.map((cell) =>
      cell.kind === "known" ? cell.lines.filter(({ text }) => plain(text).startsWith("90 000 €")) : [],
    );
    expect(shared.map((lines) => lines.map(({ sharedWith }) => sharedWith))).toEqual([[["B"]], [["A"]]]);
  });

  test("says « no other », not « unknown », of the grants of a territory whose comparable grant is told above", () => {
    const budgets = sheetAtlas.budgets.filter(
      ({ id, territories }) => id === "beaubrun-annuel" || !territories.includes(BEAUBRUN),
    );
    const known = compare([BEAUBRUN, MONTREYNAUD], {
      ...sheetAtlas,
      budgets: [
        ...budgets,
        ...(["dotation-etat", "municipal"] as const).map((nature) => ({
          ...(sheetAtlas.budgets[0] as Budget),
          id: nature,
          nature,
          territories: [MONTREYNAUD],
        })),
      ],
    });
    expect(rowOf(known, "amounts-dotation-etat").cells[0]?.kind).toBe("no-other");
    expect(rowOf(known, "amounts-municipal").cells[0]?.kind).toBe("unknown");
    const { rows } = comparisonTable(known, words);
    expect(rows.flat()).toContain(words.compare.noOtherAmount);
  });

  test("cites once a document that the tables keep twice", () => {
    const [first] = sheetAtlas.sources;
    if (first === undefined) throw new Error("no source in the fixture");
    const url = "https://exemple.fr/document";
    const one = sheetAtlas.sources.map((source) => ({ ...source, url }));
    const { references } = compare([BEAUBRUN, MONTREYNAUD], { ...sheetAtlas, sources: one });
    expect(references.size).toBeGreaterThan(1);
    expect(documentsOf(references).map(({ number }) => number)).toEqual([1]);
    expect(citedDocuments([...references.keys()], references)).toHaveLength(1);
  });

  test("keeps one row of unknowns when no amount is published for any", () => {
    const without: readonly Budget[] = [];
    const row = rowOf(compare([MONTREYNAUD, FORMER], { ...sheetAtlas, budgets: without }), "amounts");
    expect(row.verdict).toEqual({ kind: "unknown" });
  });

  test("counts partnerships without the events of the label; none recorded is unknown, not zero", () => {
    const row = rowOf(compare([BEAUBRUN, MONTREYNAUD, FORMER]), "partnerships");
    expect(row.cells.map(textsOf)).toEqual([["3"], ["1"], ["unknown"]]);
    expect(row.scale).toBe(3);
  });

  test("marks partnerships and actors that territories have in common, and puts them first", () => {
    const comparison = compare([BEAUBRUN, MONTREYNAUD]);
    const common = rowOf(comparison, "commonPartnerships");
    expect(common.cells.map(textsOf)).toEqual([["Séminaire des acteurs"], ["Séminaire des acteurs"]]);
    const [first] = rowOf(comparison, "actorNames").cells;
    const lines = first?.kind === "known" ? first.lines : [];
    expect(lines.map(({ text, sharedWith }) => [text, sharedWith])).toEqual([
      ["Ville de Saint-Étienne", ["B"]],
      ["Ansa", []],
    ]);
  });

  test("leaves out what can be asked of none of the territories", () => {
    const ids = compare([ACADEMY]).groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).not.toContain("wave");
    expect(ids).toContain("themes");
  });

  test("says for each what is not recorded", () => {
    const row = rowOf(compare([BEAUBRUN, MONTREYNAUD]), "unknowns");
    expect(textsOf(row.cells[1])).toContain("Habitants : non renseignés");
    expect(textsOf(row.cells[0])).not.toContain("Habitants : non renseignés");
  });

  test("numbers each source once, and every cited source is in the list", () => {
    const { groups, references } = compare([BEAUBRUN, MONTREYNAUD]);
    const cited = groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === "known" ? cell.lines.flatMap(({ sources }) => sources) : [])),
      ),
    );
    expect(new Set(cited)).toEqual(new Set(references.keys()));
    expect([...references.values()].map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe("the exported table", () => {
  const comparison = compare([BEAUBRUN, MONTREYNAUD, ACADEMY]);
  const table = comparisonTable(comparison, words);
  const line = (label: string) => table.rows.find(([first]) => first === label);

  test("has one column for each territory, with its letter and name, then the verdict", () => {
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Fait",
      "Rubrique",
      "A. Saint-Étienne Tarentaize-Beaubrun",
      "B. Saint-Étienne Montreynaud",
      "C. Académie de Besançon",
      "Comparaison",
    ]);
    for (const row of table.rows) expect(row).toHaveLength(6);
  });

  test("keeps numbers as numbers, the unknown as unknown, and what is not applicable apart", () => {
    expect(line("Habitants")?.slice(2, 5)).toEqual([7000, null, "sans objet"]);
    expect(plain(String(line("Habitants, précisions")?.[2]))).toBe(
      "environ 7 000 (Habitants du quartier prioritaire · année non renseignée) [3]",
    );
  });

  test("ends with the sources, by their numbers and addresses", () => {
    const sources = table.rows.filter(([first]) => /^Source \d/.test(String(first)));
    expect(sources).toHaveLength(comparison.references.size);
    expect(sources.flat().join()).toContain("https://exemple.fr/S-2");
  });
});

describe("what may be added", () => {
  const find = candidatesFor(sheetCore, [MONTREYNAUD], telling);
  const ids = (typed: string, compared: readonly string[] = []) =>
    find(typed, compared).map(({ territory }) => territory.id);

  test("the result comes first, what is already compared is left out", () => {
    expect(ids("")[0]).toBe(MONTREYNAUD);
    expect(ids("", [MONTREYNAUD])).not.toContain(MONTREYNAUD);
  });

  test("every word typed must begin a word of the names or places, accents and case aside", () => {
    expect(ids("etienne BEAU")).toEqual([BEAUBRUN]);
    expect(ids("loire tarentaize")).toEqual([BEAUBRUN]);
    expect(ids("42 inconnu")).toEqual([]);
  });
});

test("a proposal says all its reasons", () => {
  const similar = {
    id: BEAUBRUN,
    sharesWave: true,
    sharesSize: true,
    size: { measure: "qpv", from: 3, to: 5 },
    sharedThemes: ["langage", "sport"],
    sharesRegion: true,
    score: 1,
  } as const;
  expect(plain(similarReason(sheetCore, similar, words, "fr"))).toBe(
    "même vague (2019), même classe de taille (3 ou 4 quartiers prioritaires), même région, 2 thèmes communs : Petite enfance et langage et Sport",
  );
});
