import { describe, expect, it } from "vitest";
import { replacing, report } from "../fixtures/tables";

/** Bytes as a spreadsheet set to "Windows (ANSI)" writes them. */
function windows1252(content: string): Uint8Array {
  return Uint8Array.from([...content], (char) => {
    const special: Readonly<Record<string, number>> = {
      "’": 0x92,
      "«": 0xab,
      "»": 0xbb,
      "–": 0x96,
      "€": 0x80,
    };
    return special[char] ?? char.charCodeAt(0);
  });
}

describe("columns", () => {
  it("tells a missing column, and an unknown one with the column it was meant to be", () => {
    expect(report({ partenaires: replacing("autres_noms", "autre_noms") })).toEqual([
      "partenaires.csv:1:3: colonne inconnue « autre_noms » ; vouliez-vous dire « autres_noms » ?",
      "partenaires.csv:1:4: colonne manquante : « autres_noms » est attendue",
    ]);
  });

  it("lists the absent columns when an unknown one resembles none", () => {
    expect(report({ questions: replacing("enonce", "texte libre") })).toEqual([
      "questions.csv:1:2: colonne manquante : « enonce » est attendue",
      "questions.csv:1:2: colonne inconnue « texte libre » ; colonnes attendues et absentes : « enonce »",
    ]);
  });

  it("tells a repeated column", () => {
    const doubled = (content: string) =>
      content.replace("id,enonce", "id,enonce,enonce").replace("2025 ?", "2025 ?,");
    expect(report({ questions: doubled })).toEqual([
      "questions.csv:1:3: colonne « enonce » en double, déjà présente en position 2 ; n’en gardez qu’une",
    ]);
  });

  it("takes columns in any order", () => {
    expect(report({ questions: () => "enonce,id\nCombien ?,Q01\n" })).toEqual([]);
  });

  it("tells a row with a comma too many once, and keeps its id known", () => {
    expect(report({ partenaires: replacing("ansa,Ansa,", "ansa,Ansa,,") })).toEqual([
      "partenaires.csv:4:5: 5 cellules dans cette ligne, 4 attendues ; une cellule qui contient une virgule doit être entre guillemets droits",
    ]);
  });
});

describe("files", () => {
  it("tells a missing table once, not each reference to its rows", () => {
    expect(report({ partenaires: null })).toEqual([
      "partenaires.csv:1:1: table manquante ; le dossier doit contenir le fichier « partenaires.csv »",
    ]);
  });

  it("tells an empty file", () => {
    expect(report({ questions: () => "" })).toEqual([
      "questions.csv:1:1: fichier vide ; la première ligne doit porter les noms des colonnes",
    ]);
  });

  it("names a spreadsheet's semicolons, and still finds the other problems", () => {
    const semicolons = (content: string) => content.replaceAll(",", ";").replace(";association", ";assoc");
    expect(report({ partenaires: semicolons })).toEqual([
      "partenaires.csv:1:1: séparateur point-virgule au lieu de la virgule ; enregistrez le fichier en CSV UTF-8 séparé par des virgules",
      expect.stringMatching(/^partenaires\.csv:4:4: colonne « nature » : valeur inconnue « assoc »/),
    ]);
  });

  it("names tabs", () => {
    expect(report({ partenaires: (content) => content.replaceAll(",", "\t") })).toEqual([
      "partenaires.csv:1:1: séparateur tabulation au lieu de la virgule ; enregistrez le fichier en CSV UTF-8 séparé par des virgules",
    ]);
  });

  it("names Windows-1252 and shows where", () => {
    expect(report({ partenaires: windows1252 })).toEqual([
      "partenaires.csv:2:1: encodage Windows-1252 (près de « État ») au lieu d’UTF-8 ; enregistrez le fichier en CSV UTF-8 séparé par des virgules",
    ]);
  });

  it("names both at once, as a French spreadsheet saves by default", () => {
    const found = report({ partenaires: (content) => windows1252(content.replaceAll(",", ";")) });
    expect(found.map((line) => line.split(": ")[1]?.split(" ").slice(0, 2).join(" "))).toEqual([
      "séparateur point-virgule",
      "encodage Windows-1252",
    ]);
  });

  it("names UTF-16", () => {
    const utf16 = (content: string) => new Uint8Array(Buffer.from(`\uFEFF${content}`, "utf16le"));
    expect(report({ partenaires: utf16 })).toEqual([
      "partenaires.csv:1:1: encodage UTF-16 au lieu d’UTF-8 ; enregistrez le fichier en CSV UTF-8 séparé par des virgules",
    ]);
  });

  it("tells text that was once read in the wrong encoding", () => {
    expect(report({ partenaires: replacing("Ville de Saint-Étienne", "Ville de Saint-Ã‰tienne") })).toEqual([
      "partenaires.csv:3:2: colonne « nom » : caractères abîmés dans « Ville de Saint-Ã‰tienne », le texte a été lu dans un mauvais encodage ; retapez les lettres accentuées",
    ]);
  });

  it("accepts a byte order mark, CRLF and trailing empty lines", () => {
    const saved = (content: string) =>
      new TextEncoder().encode(`\uFEFF${content.replaceAll("\n", "\r\n")},,,\r\n\r\n`);
    expect(report({ partenaires: saved })).toEqual([]);
  });

  it("tells a quote that never closes", () => {
    expect(report({ questions: replacing("Combien", '"Combien') })).toEqual([
      "questions.csv:2:2: guillemet droit ouvert et jamais fermé ; la suite du fichier est lue comme une seule cellule",
    ]);
  });
});

it("reports all problems at once, by table, line and column", () => {
  const found = report({
    territoires: (content) => content.replace("45.4339", "abc").replace("academie-besancon,", ","),
    budgets: replacing(",600000,", ",-1,"),
    questions: null,
  });
  expect(found.map((line) => line.split(": ")[0])).toEqual([
    "budgets.csv:2:4",
    "budgets.csv:3:4",
    "partenariats.csv:4:7",
    "questions.csv:1:1",
    "territoires.csv:2:18",
    "territoires.csv:6:1",
  ]);
});
