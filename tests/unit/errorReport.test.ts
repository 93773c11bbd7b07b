import { describe, expect, test } from "vitest";
import { fr } from "../../src/i18n/fr";
import { frAudiences } from "../../src/i18n/fr/audiences";
import { frPages } from "../../src/i18n/fr/pages";
import { errorMessage, isCutByMail, mailtoHref } from "../../src/scene/errorReport/message";
import { nationalFacts } from "../../src/scene/errorReport/nationalFacts";
import type { ReportableFact, ReportWords } from "../../src/scene/errorReport/reportableFact";
import { territoryFacts } from "../../src/scene/errorReport/territoryFacts";
import { mailAddress } from "../../src/services/contact";
import { csvRows } from "../fixtures/csvRows";
import { realFacts } from "../fixtures/ties";

const { core, atlas } = realFacts();
const words: ReportWords = { ...fr, ...frPages, ...frAudiences };
const all = [
  ...core.territories.flatMap(({ id }) => territoryFacts(core, atlas, id, words, "fr")),
  ...nationalFacts(atlas, words, "fr"),
];
const BEAUBRUN = "42-saint-etienne-tarentaize-beaubrun";
const ofBeaubrun = territoryFacts(core, atlas, BEAUBRUN, words, "fr");
const plain = (text: string) => text.replace(/\s/g, " ");

/** How a row of each table is named in the id of a fact. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  territoires: ["id"],
  qpv: ["code", "territoire"],
  indicateurs: ["territoire", "indicateur"],
  partenariats: ["id"],
  budgets: ["id"],
  faits_programme: ["id"],
  desaccords: ["id"],
  listes: ["id"],
};

describe("facts that can be reported", () => {
  test("each id names a row of a table, found by its key, and a column of it", () => {
    const rows = new Map(
      Object.entries(KEYS).map(([table, key]) => [
        table,
        new Set(csvRows(table).map((row) => key.map((column) => row[column]).join(" · "))),
      ]),
    );
    const columns = new Set(Object.keys(csvRows("territoires")[0] ?? {}));
    const lost = all.filter(({ id }) => {
      const [file = "", ...key] = id.split(" · ");
      const table = file.replace(".csv", "");
      if (table === "territoires") {
        const [row = "", column = ""] = key;
        return !rows.get(table)?.has(row) || !columns.has(column);
      }
      return !rows.get(table)?.has(key.join(" · "));
    });
    expect(lost).toEqual([]);
  });

  test("every row of the tables of facts can be reported from somewhere", () => {
    const ids = new Set(all.map(({ id }) => id));
    for (const table of [
      "qpv",
      "indicateurs",
      "partenariats",
      "budgets",
      "faits_programme",
      "desaccords",
      "listes",
    ]) {
      const missing = csvRows(table)
        .map((row) => [`${table}.csv`, ...(KEYS[table] ?? []).map((column) => row[column])].join(" · "))
        .filter((id) => !ids.has(id));
      expect(missing, table).toEqual([]);
    }
  });

  test("no two facts of one page have the same id", () => {
    for (const { id } of core.territories) {
      const ids = territoryFacts(core, atlas, id, words, "fr").map((fact) => fact.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("what is unknown can be reported too, and is never told as zero", () => {
    const unknown = all.filter(({ value }) => value === "non renseigné");
    expect(unknown.length).toBeGreaterThan(0);
    expect(all.filter(({ value }) => value === "0" || value === "")).toEqual([]);
  });

  test("an amount is told as the sheet shows it, with its reserve", () => {
    const amount = ofBeaubrun.find(({ id }) => id.endsWith("-etat-2020-2022"));
    expect(plain(amount?.value ?? "")).toContain("environ 600 000 € en tout");
    expect(amount?.sources.length).toBeGreaterThan(0);
  });

  test("there is nothing to report of a territory that does not exist", () => {
    expect(territoryFacts(core, atlas, "99-nulle-part", words, "fr")).toEqual([]);
  });
});

describe("the message", () => {
  const fact = ofBeaubrun.find(({ id }) => id.endsWith("-etat-2020-2022")) as ReportableFact;
  const context = {
    page: "https://exemple.fr/?territoire=x",
    factsDate: "2026-11-22",
    language: "fr",
  } as const;
  const said = { problem: "Le montant est faux.", correct: "610 000 €", proof: "https://exemple.fr/preuve" };

  test("holds the id, the value, the sources, the page, the date and what the reader says", () => {
    const { subject, body } = errorMessage(fact, said, context, words);
    expect(subject).toContain("Saint-Étienne Tarentaize-Beaubrun");
    for (const part of [fact.id, fact.value, context.page, "22 novembre 2026", ...Object.values(said)]) {
      expect(body).toContain(part);
    }
    for (const source of fact.sources) {
      expect(body).toContain(source.id);
      expect(body).toContain(source.url);
    }
  });

  test("its lines end as mail wants them", () => {
    const { body } = errorMessage(fact, { ...said, problem: "deux\nlignes\r\nou trois" }, context, words);
    expect(body.split("\r\n").length).toBeGreaterThan(10);
    expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("says what remains to fill in, and that a fact has no recorded source", () => {
    const { body } = errorMessage(
      { ...fact, sources: [] },
      { problem: " ", correct: "", proof: "" },
      context,
      words,
    );
    expect(body.split("(à compléter)")).toHaveLength(4);
    expect(body).toContain("source non renseignée");
  });

  test("opens whole in mail software, addressed only to whom the site says", () => {
    const message = errorMessage(fact, said, context, words);
    for (const recipient of [null, "atlas@exemple.fr"]) {
      const url = new URL(mailtoHref(message, recipient));
      expect(url.protocol).toBe("mailto:");
      expect(url.pathname).toBe(recipient ?? "");
      const query = new URLSearchParams(url.search);
      expect(query.get("subject")).toBe(message.subject);
      expect(query.get("body")).toBe(message.body);
      expect([...query.keys()]).toEqual(["subject", "body"]);
    }
    const cut = { ...message, body: "\ud83c" };
    expect(new URLSearchParams(new URL(mailtoHref(cut, null)).search).get("body")).toBe("\ufffd");
    expect(isCutByMail("x".repeat(2001))).toBe(true);
    expect(isCutByMail("x".repeat(200))).toBe(false);
  });

  test.each([
    ["atlas@exemple.fr", "atlas@exemple.fr"],
    [" signaler+atlas@sous.exemple.fr ", "signaler+atlas@sous.exemple.fr"],
    [undefined, null],
    ["", null],
    ["pas une adresse", null],
    ["a@b.fr?cc=c@d.fr", null],
    ["a@b.fr,c@d.fr", null],
    ["a@localhost", null],
  ])("only a plain address is a recipient: %s", (text, address) => {
    expect(mailAddress(text)).toBe(address);
  });
});
