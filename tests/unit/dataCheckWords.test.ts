import { describe, expect, it } from "vitest";
import { parseTableSchema } from "../../src/dataset/tableSchema";
import { problems as en } from "../../src/i18n/en/problems";
import { problems as fr } from "../../src/i18n/fr/problems";

describe("what the check says", () => {
  it("is said in both languages, for the same problems", () => {
    expect(Object.keys(en.messages).sort()).toEqual(Object.keys(fr.messages).sort());
    expect(
      en.messages.unknownId({
        column: "themes",
        found: "x",
        table: "themes",
        nearest: null,
        separator: null,
      }),
    ).toBe("column “themes”: unknown theme “x”; expected an id of themes.csv");
    expect(en.report(1, 2, 14, 3)).toBe("1 error, 2 warnings.");
  });

  it("follows French typography: a narrow no-break space before double punctuation and inside « »", () => {
    const said = fr.messages.obsoleteCommune({
      column: "lieux",
      found: "93059",
      name: null,
      code: "93066",
      newName: "Saint-Denis",
    });
    expect(said).toContain("«\u202flieux\u202f»\u202f:");
    expect(said).not.toMatch(/ [;:!?»]|« /);
    expect(fr.report(0, 0, 14, 2183)).toBe("Aucune erreur\u202f: 14 tables, 2\u202f183 lignes.");
    expect(fr.report(1, 0, 14, 2183)).toBe("1 erreur.");
  });
});

describe("a schema that cannot be read", () => {
  it.each([
    [null, "objet JSON attendu"],
    [{ fields: [] }, "« fields » manquant"],
    [{ fields: [{}] }, "fields[0] : « name » manquant"],
    [{ fields: [{ name: "a", reference: "b" }] }, "fields[0] : « reference » doit s’écrire table.colonne"],
    [{ fields: [{ name: "a", constraints: { pattern: "(" } }] }, "fields[0] : « pattern » illisible : ("],
    [{ fields: [{ name: "a" }], primaryKey: "b" }, "primaryKey : « b » n’est pas une colonne"],
  ])("%j fails with its reason", (json, failure) => {
    expect(parseTableSchema("t", json)).toEqual({ ok: false, failure });
  });
});
