import { describe, expect, it } from "vitest";
import type { Filters } from "../../src/domain/filters";
import { NO_FILTERS } from "../../src/domain/filters";
import { frAudiences } from "../../src/i18n/fr/audiences";
import type { AudienceWords } from "../../src/i18n/messages";
import { prepare, runQuery } from "../../src/query/runQuery";
import { cellText } from "../../src/scene/charts/cellText";
import { buildReport } from "../../src/scene/report/buildReport";
import type { ReportDocument, ReportTable } from "../../src/scene/report/reportDocument";
import { placeOf, reportPlace } from "../../src/scene/report/reportPlace";
import { reportPlaces, searchPlaces } from "../../src/scene/report/reportPlaces";
import { grantsOf } from "../fixtures/factCounts";
import { itemsOf, rowsOf } from "../fixtures/seeds";
import { BEAUBRUN, MONTREYNAUD, words as pageWords, sheetAtlas, sheetCore } from "../fixtures/sheetFixture";
import { realFacts } from "../fixtures/ties";

const words: AudienceWords = { ...pageWords, ...frAudiences };
const real = realFacts();
const prepared = prepare(real.core);

const plain = (text: string) => text.replace(/\u202f/g, " ");

/** The report of the real tables for these filters, with what the query answers. */
function reportOf(filters: Partial<Filters>) {
  const all = { ...NO_FILTERS, ...filters };
  const place = reportPlace(real.core, real.atlas, all);
  if (place === null) throw new Error("no place");
  const result = runQuery(prepared, all);
  const report = buildReport({
    ...real,
    matches: result.matches,
    unknown: result.unknown,
    place,
    filters: all,
    words,
    language: "fr",
  });
  return { report, result };
}

const loire = placeOf(
  sheetCore,
  { allDepartements: [...sheetCore.departements], allRegions: [...sheetCore.regions] },
  "departement",
  "42",
);

/** The report of the small fixture, of two territories of Saint-Étienne. */
function smallReport(matches: readonly string[] = [BEAUBRUN, MONTREYNAUD]): ReportDocument {
  if (loire === null) throw new Error("fixture");
  return buildReport({
    core: sheetCore,
    atlas: sheetAtlas,
    matches,
    unknown: [],
    place: loire,
    filters: { ...NO_FILTERS, departement: ["42"] },
    words,
    language: "fr",
  });
}

function tableOf(report: ReportDocument, id: string): ReportTable {
  const tables = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}: ${tables.map((table) => table.id).join(", ")}`);
  return found;
}

/** Rows as they are read. */
function read({ table }: ReportTable): readonly (readonly string[])[] {
  return table.rows.map((row) =>
    row.map((cell, rank) => plain(cellText(cell, table.columns[rank]?.format, words.vocab.unknown, "fr"))),
  );
}

function figureOf(report: ReportDocument, label: string) {
  const figures = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])),
  );
  const found = figures.find((figure) => figure.label === label);
  return found && { value: plain(found.value), scope: plain(found.scope) };
}

/** Every text of a report. */
function textOf(report: ReportDocument): string {
  return plain(JSON.stringify(report.sections));
}

describe("the place of a report", () => {
  const { core, atlas } = real;

  it("is the one département, région or académie that the filters name", () => {
    expect(reportPlace(core, atlas, { ...NO_FILTERS, departement: ["38"] })).toMatchObject({
      kind: "departement",
      name: "Isère",
      departements: ["38"],
    });
    expect(reportPlace(core, atlas, { ...NO_FILTERS, region: ["11"], theme: ["sport"] })).toMatchObject({
      kind: "region",
      name: "Île-de-France",
      departements: ["75", "77", "78", "91", "92", "93", "94", "95"],
    });
    const academie = reportPlace(core, atlas, { ...NO_FILTERS, academie: ["besancon"] });
    expect(academie?.departements).toEqual(["25", "39", "70", "90"]);
  });

  it("is none when no place is named, or several", () => {
    expect(reportPlace(core, atlas, NO_FILTERS)).toBeNull();
    expect(reportPlace(core, atlas, { ...NO_FILTERS, departement: ["38", "42"] })).toBeNull();
    expect(reportPlace(core, atlas, { ...NO_FILTERS, departement: ["38"], region: ["84"] })).toBeNull();
  });

  it("can be looked for by name or code, also where no territory is listed", () => {
    const places = reportPlaces(core, atlas, runQuery(prepared, NO_FILTERS).facets);
    expect(places.departement.filter(({ count }) => count === 0).map(({ id }) => id)).toContain("09");
    expect(searchPlaces(places, "ariege").departement.map(({ id }) => id)).toEqual(["09"]);
    expect(searchPlaces(places, "2a").departement.map(({ name }) => name)).toEqual(["Corse-du-Sud"]);
    expect(searchPlaces(places, "ile").region.map(({ name }) => name)).toContain("Île-de-France");
  });
});

describe("the report", () => {
  it.each<[string, Partial<Filters>]>([
    ["a département", { departement: ["91"] }],
    ["a région", { region: ["11"] }],
    ["an académie", { academie: ["versailles"] }],
    ["a place with other filters", { departement: ["91"], vague: [2019, 2022] }],
    ["a filtered fact that some lack", { region: ["11"], budget: { min: 300_000, max: null } }],
  ])("of %s holds exactly the territories of the result", (_, filters) => {
    const { report, result } = reportOf(filters);
    for (const id of ["territoires", "ce-qui-est-connu"]) {
      expect([...(tableOf(report, id).territories ?? [])].sort()).toEqual([...result.matches].sort());
    }
    const named = new Set(
      ["montants", "non-renseigne"].flatMap((id) => tableOf(report, id).territories ?? []),
    );
    expect([...named].filter((id) => id !== null && !result.matches.includes(id))).toEqual([]);
  });

  it("tells apart, and does not count, what is unknown for a filtered fact", () => {
    const { report, result } = reportOf({ region: ["11"], budget: { min: 300_000, max: null } });
    expect(result.unknown.length).toBeGreaterThan(0);
    const apart = report.sections.find(({ id }) => id === "a-part");
    const lists = apart?.blocks.flatMap((block) => (block.kind === "list" ? block.items : [])) ?? [];
    expect(lists.length).toBeGreaterThanOrEqual(result.unknown.length);
    expect(plain(report.subtitle)).toContain("avec d’autres filtres");
  });

  it("says that filters other than the place are on, and nothing when none is", () => {
    expect(textOf(reportOf({ departement: ["91"], vague: [2019] }).report)).toContain(
      "D’autres filtres que le lieu sont actifs (Vague de labellisation : 2019)",
    );
    expect(textOf(reportOf({ departement: ["91"] }).report)).not.toContain("D’autres filtres");
  });

  it("writes what is unknown, and never 0 in its place", () => {
    const known = read(tableOf(smallReport(), "ce-qui-est-connu"));
    const montreynaud = known.find(([name]) => name === "Saint-Étienne Montreynaud");
    expect(montreynaud?.slice(1, 4)).toEqual(["non renseigné", "", "non renseigné"]);
    const { report } = reportOf({ departement: ["39"] });
    expect(figureOf(report, "Habitants des quartiers couverts")?.value).toBe("non renseigné");
    expect(figureOf(report, "Partenariats recensés")).toEqual({
      value: "non renseigné",
      scope: "connu pour 0 territoire sur 1",
    });
    expect(textOf(report)).toContain("Total des quartiers prioritaires du département : non renseigné");
  });

  it("keeps the reserve that a source makes", () => {
    const rows = read(tableOf(smallReport(), "ce-qui-est-connu"));
    expect(rows.find(([name]) => name?.includes("Beaubrun"))?.[1]).toBe("environ 7 000");
  });

  it("writes each published amount once, and says which is already in another", () => {
    const rows = read(tableOf(smallReport(), "montants"));
    expect(rows.map((row) => row[1]).sort()).toEqual(["100 000 €", "200 000 €", "environ 600 000 €"]);
    const yearly = rows.find((row) => row[1] === "200 000 €");
    expect(yearly?.join(" ")).toContain("La même enveloppe, dite autrement");
    const starter = rows.find((row) => row[1] === "100 000 €");
    expect(starter?.join(" ")).toContain("part de ce que le programme annonce à chacun");
  });

  it("never divides nor adds the amounts of several territories, nor those of a national rule", () => {
    const report = smallReport();
    expect(read(tableOf(report, "montants-communs")).map((row) => row[1])).toEqual(["90 000 €"]);
    expect(read(tableOf(report, "montants-programme")).map((row) => row[1])).toEqual(["100 000 €"]);
    const text = textOf(report);
    for (const forbidden of ["45 000", "190 000", "290 000", "700 000", "790 000", "900 000"]) {
      expect(text).not.toContain(`${forbidden} €`);
    }
  });

  it("gives as its only total that of the comparable grants of one year, at least and for whom", () => {
    const { report } = reportOf({ departement: ["38"] });
    expect(figureOf(report, "Dotations annuelles de l’État en 2024")).toEqual({
      value: "au moins 850 000 €",
      scope: "connu pour 2 territoires sur 3 ; l’année que le plus de dotations couvrent en entier",
    });
  });

  it("does not count the residents of a shared neighbourhood twice", () => {
    const shared = { ...sheetAtlas.qpvs[0], territory: MONTREYNAUD };
    const figure = sheetAtlas.indicators[0];
    if (figure === undefined || loire === null || shared.code === undefined) throw new Error("fixture");
    const holders = sheetAtlas.territories.map((each) => ({ ...each, quartiers: ["Tarentaize"] }));
    const counted = { ...figure, perimeter: "Habitants du périmètre de la cité éducative" };
    const report = buildReport({
      core: sheetCore,
      atlas: {
        ...sheetAtlas,
        territories: holders,
        indicators: [counted, { ...counted, territory: MONTREYNAUD }],
        qpvs: [...sheetAtlas.qpvs, shared as (typeof sheetAtlas.qpvs)[number]],
      },
      matches: [BEAUBRUN, MONTREYNAUD],
      unknown: [],
      place: loire,
      filters: NO_FILTERS,
      words,
      language: "fr",
    });
    expect(figureOf(report, "Habitants des quartiers couverts")?.value).toBe("non additionnés");
    expect(read(tableOf(report, "qpv")).map((row) => row[3])).toEqual([
      "Saint-Étienne Tarentaize-Beaubrun ; Saint-Étienne Montreynaud",
    ]);
  });

  it.each(["91", "13", "14", "25", "42", "57", "974"])(
    "of %s counts as known only what its tables know, amount by amount",
    (code) => {
      const { report, result } = reportOf({ departement: [code] });
      const labels = result.matches.filter((id) => rowsOf("territoires").get(id)?.type === "cite-educative");
      const own = new Set(
        [...rowsOf("budgets").values()]
          .filter(({ portee }) => portee === "territoire")
          .flatMap(({ territoires }) => itemsOf(territoires)),
      );
      const granted = labels.filter((id) => grantsOf([{ id }]).length > 0).length;
      const paid = result.matches.filter((id) => own.has(id)).length;
      const missing = new Map(
        tableOf(report, "faits-manquants").table.rows.map(([fact, ...rest]) => [fact, rest]),
      );
      const expected = (known: number, total: number) =>
        known === total ? undefined : [known, total - known];
      expect(missing.get("Dotation annuelle comparable")).toEqual(expected(granted, labels.length));
      expect(missing.get("Montant propre au territoire")).toEqual(expected(paid, result.matches.length));
    },
  );

  it("asks a payer only of territories that have a published amount", () => {
    const rows = tableOf(reportOf({ departement: ["91"] }).report, "faits-manquants").table.rows;
    // Évry-Courcouronnes and Grigny name no payer, Corbeil-Essonnes does, the others have no amount.
    expect(rows.find(([fact]) => fact === "Financeur d’un montant")).toEqual([
      "Financeur d’un montant",
      1,
      2,
    ]);
  });

  it("says that a published number of residents is left out, also where no other is known", () => {
    expect(figureOf(reportOf({ departement: ["974"] }).report, "Habitants des quartiers couverts")).toEqual({
      value: "non renseigné",
      scope: "connu pour 0 territoire sur 6 ; 1 chiffre écarté, faute de porter sur les seuls quartiers",
    });
  });

  it("does not ask when a town began", () => {
    const rows = read(tableOf(reportOf({ departement: ["38"] }).report, "territoires"));
    expect(rows.find(([name]) => name === "Grenoble (ville)")?.[3]).toBe("sans objet");
  });

  it("says that some of its actors are inferred", () => {
    const inferred = [...rowsOf("partenariats").values()].filter(
      ({ territoires, deduit, type }) =>
        type !== "label" &&
        itemsOf(deduit).includes("partenaires") &&
        itemsOf(territoires).some((id) => /^38-|^grenoble$/.test(id)),
    );
    expect(inferred.length).toBeGreaterThan(1);
    expect(tableOf(reportOf({ departement: ["38"] }).report, "acteurs").notes.map(plain)).toEqual([
      `Dans ${inferred.length} partenariats, au moins un acteur est déduit, et non nommé par la source : la table des partenariats le marque.`,
    ]);
    expect(tableOf(reportOf({ departement: ["91"] }).report, "acteurs").notes).toEqual([]);
  });

  it("counts alliances of a whole académie apart", () => {
    const { report } = reportOf({ departement: ["39"] });
    const rows = read(tableOf(report, "alliances-academie"));
    expect(figureOf(report, "Alliances à l’échelle d’une académie")?.value).toBe(String(rows.length));
    expect(report.sections.map(({ id }) => id)).not.toContain("completes");
  });

  it("does not deny, where no territory is, the alliances of the académie that it tells", () => {
    const { report, result } = reportOf({ departement: ["70"] });
    expect(result.matches).toEqual([]);
    expect(tableOf(report, "alliances-academie").table.rows.length).toBeGreaterThan(0);
    expect(textOf(report)).toContain("ni alliance d’une de ses communes");
    expect(textOf(report)).not.toContain("autre alliance éducative");
  });

  it("numbers its sources as its tables cite them", () => {
    const { report } = reportOf({ region: ["11"] });
    const sources = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "sources" ? block.sources : [])),
    );
    const cited = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind !== "table" || block.table.sourceColumn === undefined) return [];
        const { sourceColumn, table } = block.table;
        return table.rows.flatMap((row) => String(row[sourceColumn] ?? "").split(", "));
      }),
    );
    const numbers = new Set(cited.filter((text) => text !== "").map(Number));
    expect([...numbers].sort((a, b) => a - b)).toEqual(sources.map((_, rank) => rank + 1));
    expect(new Set(sources.map(({ label, url }) => url ?? label)).size).toBe(sources.length);
  });

  it("of a place where nothing answers says so, and has no empty table", () => {
    const report = smallReport([]);
    expect(textOf(report)).toContain("Aucun territoire de l’atlas n’est dans ce lieu");
    const tables = report.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "table"));
    expect(tables).toEqual([]);
  });
});
