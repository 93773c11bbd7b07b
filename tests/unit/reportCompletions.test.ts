import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../src/domain/filters";
import { frAudiences } from "../../src/i18n/fr/audiences";
import type { AudienceWords } from "../../src/i18n/messages";
import { toCsv } from "../../src/scene/charts/toCsv";
import { buildReport } from "../../src/scene/report/buildReport";
import { CHECKLIST_COLUMNS, checklistTable } from "../../src/scene/report/checklist";
import { LARGEST_FILE, mergeCompletions, readCompletions } from "../../src/scene/report/completions";
import { problemText } from "../../src/scene/report/problemText";
import { reportContext } from "../../src/scene/report/reportContext";
import { placeOf } from "../../src/scene/report/reportPlace";
import { BEAUBRUN, MONTREYNAUD, words as pageWords, sheetAtlas, sheetCore } from "../fixtures/sheetFixture";

const words: AudienceWords = { ...pageWords, ...frAudiences };
const loire = placeOf(
  sheetCore,
  { allDepartements: [...sheetCore.departements], allRegions: [...sheetCore.regions] },
  "departement",
  "42",
);
if (loire === null) throw new Error("fixture");
const input = {
  core: sheetCore,
  atlas: sheetAtlas,
  matches: [BEAUBRUN, MONTREYNAUD],
  unknown: [],
  place: loire,
  filters: { ...NO_FILTERS, departement: ["42"] },
  words,
  language: "fr",
} as const;

const HEADER = CHECKLIST_COLUMNS.join(";");
/** A row of the file, from the cells that matter. */
const row = (id: string, column: string, value: string, source = "Un rapport", rest = ";;") =>
  `territoires;${id};Nom;Fait;${column};forme;${value};;${source}${rest}`;
const bytes = (...lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));
const read = (...lines: readonly string[]) => readCompletions(bytes(HEADER, ...lines), sheetCore, sheetAtlas);
const said = (...lines: readonly string[]) =>
  read(...lines).problems.map((problem) => problemText(problem, words, "fr").replace(/\u202f/g, " "));

describe("the list of missing facts", () => {
  const table = checklistTable(reportContext(input));

  it("has a row for each missing fact, with what is expected and nothing filled in", () => {
    const rows = table.rows.filter(([, id]) => id === MONTREYNAUD).map((cells) => cells[4]);
    expect(rows).toEqual([
      "debut",
      "quartiers",
      "code_qpv",
      "habitants",
      "jeunes",
      "ecoles",
      "colleges",
      "lycees",
      "college_chef_de_file",
      "themes_declares",
      "montant_eur",
      "dotation_annuelle_eur",
      "financeur",
    ]);
    for (const cells of table.rows) {
      expect(cells[5]).not.toBe("");
      expect(cells.slice(6)).toEqual(["", "", "", "", "", ""]);
    }
  });

  it("comes back as it went: nothing filled in, nothing wrong", () => {
    const text = toCsv(table, { unknown: "", citation: "Atlas — mode d’emploi" });
    expect(text.startsWith(`\ufeff${HEADER}\r\n`)).toBe(true);
    const back = readCompletions(new TextEncoder().encode(text), sheetCore, sheetAtlas);
    expect(back).toEqual({ accepted: [], problems: [], leftEmpty: table.rows.length });
  });
});

describe("a completed file", () => {
  it("gives the facts as the tables write them, with their source", () => {
    const { accepted, problems } = read(
      row(MONTREYNAUD, "habitants", "5 200", "Insee", ";https://exemple.fr/i;05/03/2024;quartier seul"),
      row(MONTREYNAUD, "debut", "29/01/2022"),
      row(MONTREYNAUD, "dotation_annuelle_eur", "250 000 €"),
      row(MONTREYNAUD, "code_qpv", "qp042001 | QP042002"),
      row(MONTREYNAUD, "themes_declares", "sport|Petite enfance et langage"),
    );
    expect(problems).toEqual([]);
    expect(accepted.map(({ column, value }) => [column, value])).toEqual([
      ["habitants", "5200"],
      ["debut", "2022-01-29"],
      ["dotation_annuelle_eur", "250000"],
      ["code_qpv", "QP042001|QP042002"],
      ["themes_declares", "sport|langage"],
    ]);
    expect(accepted[0]).toMatchObject({
      territory: MONTREYNAUD,
      source: { title: "Insee", url: "https://exemple.fr/i", date: "2024-03-05" },
      comment: "quartier seul",
    });
  });

  it.each<[string, string, RegExp]>([
    ["no source", row(MONTREYNAUD, "jeunes", "900", ""), /Ligne 2, colonne « source_titre » : .*sans source/],
    [
      "a value of another form",
      row(MONTREYNAUD, "habitants", "sept mille"),
      /^Ligne 2, colonne « valeur » : « sept mille » n’a pas la forme attendue : nombre entier/,
    ],
    ["an amount beyond all budgets", row(MONTREYNAUD, "montant_eur", "9".repeat(400)), /colonne « valeur »/],
    ["a count that no number holds", row(MONTREYNAUD, "ecoles", "9".repeat(30)), /colonne « valeur »/],
    ["a text in the wrong encoding", row(MONTREYNAUD, "jeunes", "1", "Ã\u0089cole"), /« source_titre »/],
    ["zero residents", row(MONTREYNAUD, "habitants", "0"), /colonne « valeur »/],
    [
      "an unknown territory",
      row(`${MONTREYNAUD}x`, "jeunes", "1"),
      /« id » : .*42-saint-etienne-montreynaud »/,
    ],
    ["an unknown fact", row(MONTREYNAUD, "habitant", "1"), /« colonne » : fait inconnu .*« habitants »/],
    ["a fact that the atlas has", row(BEAUBRUN, "habitants", "1"), /connaît déjà ce fait \(Habitants\)/],
    ["a theme of no one", row(MONTREYNAUD, "themes_declares", "sports"), /vouliez-vous dire « Sport »/],
    [
      "a code of elsewhere",
      row(MONTREYNAUD, "code_qpv", "QP038001"),
      /« QP038001 » n’est pas du département/,
    ],
    [
      "an address that is none",
      row(MONTREYNAUD, "jeunes", "1", "T", ";javascript:alert(1);"),
      /« source_url »/,
    ],
    ["a date that is none", row(MONTREYNAUD, "jeunes", "1", "T", ";;hier"), /« source_date » : .*« hier »/],
    ["a separator too many", `${row(MONTREYNAUD, "jeunes", "1")};;;;;`, /cellules, 12 attendues/],
  ])("is refused for %s, with its row, its column and what is expected", (_, line, expected) => {
    const told = said(line);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(expected);
    expect(told[0]).toMatch(/^Ligne 2/);
    expect(read(line).accepted).toEqual([]);
  });

  it("keeps what is right beside what is wrong, and what was there before", () => {
    const first = read(row(MONTREYNAUD, "ecoles", "4"), row(MONTREYNAUD, "colleges", "beaucoup"));
    expect(first.accepted.map(({ column }) => column)).toEqual(["ecoles"]);
    expect(first.problems.map(({ line }) => line)).toEqual([3]);
    const second = read(row(MONTREYNAUD, "ecoles", "5"), row(MONTREYNAUD, "lycees", "0"));
    const merged = mergeCompletions(first.accepted, second.accepted);
    expect(merged.map(({ column, value }) => [column, value])).toEqual([
      ["ecoles", "5"],
      ["lycees", "0"],
    ]);
    expect(mergeCompletions(merged, read(row(MONTREYNAUD, "ecoles", "?")).accepted)).toEqual(merged);
  });

  it("loses what no document may hold", () => {
    const [fact] = read(
      row(MONTREYNAUD, "college_chef_de_file", "Collège\u0000 \u202eGambetta", "Un\u000b rapport"),
    ).accepted;
    expect(fact).toMatchObject({ value: "Collège Gambetta", source: { title: "Un rapport" } });
  });

  it("says where a fact is given twice", () => {
    expect(said(row(MONTREYNAUD, "ecoles", "4"), row(MONTREYNAUD, "ecoles", "5"))).toEqual([
      "Ligne 3, colonne « id » : ce fait est déjà donné à la ligne 2.",
    ]);
  });

  it("is read as spreadsheets write it: Windows-1252, commas, tabs", () => {
    const line = row(MONTREYNAUD, "college_chef_de_file", "Collège Gambetta", "Académie");
    const latin = Uint8Array.from([...`${HEADER}\n${line}`].map((sign) => sign.charCodeAt(0)));
    expect(readCompletions(latin, sheetCore, sheetAtlas).accepted[0]?.value).toBe("Collège Gambetta");
    for (const separator of [",", "\t"]) {
      const text = [HEADER, line].join("\n").replaceAll(";", separator);
      expect(readCompletions(bytes(text), sheetCore, sheetAtlas).accepted).toHaveLength(1);
    }
  });

  it("that is another file is refused as a whole, and says why", () => {
    const tell = (content: Uint8Array) =>
      readCompletions(content, sheetCore, sheetAtlas).problems.map((problem) =>
        problemText(problem, words, "fr").replace(/\u202f/g, " "),
      );
    expect(tell(bytes(""))).toEqual(["Ligne 1 : le fichier est vide."]);
    expect(tell(bytes("nom;prenom", "a;b"))[0]).toContain("colonne « id » : elle manque");
    expect(tell(new Uint8Array(LARGEST_FILE + 1))[0]).toContain("dépasse 5 000 000 octets");
  });
});

describe("completed facts", () => {
  const { accepted } = read(row(MONTREYNAUD, "dotation_annuelle_eur", "250000", "Préfecture"));
  const before = buildReport(input);
  const after = buildReport({ ...input, completions: accepted });

  it("have a section of their own, which says that they are not published", () => {
    const section = after.sections.find(({ id }) => id === "completes");
    const text = JSON.stringify(section).replace(/\u202f/g, " ");
    expect(text).toContain("ne les a ni vérifiés ni publiés");
    expect(text).toContain("250 000 € par an");
    expect(text).toContain("Préfecture");
  });

  it("change no other section: no figure, no total, no count", () => {
    expect(
      after.sections.filter(({ id }) => id !== "completes").map((section) => JSON.stringify(section)),
    ).toEqual(before.sections.map((section) => JSON.stringify(section)));
  });
});
