import { describe, expect, test } from "vitest";
import { frPages } from "../../src/i18n/fr/pages";
import { citation } from "../../src/scene/about/citation";
import { completeness, percentOf } from "../../src/scene/about/completeness";
import { doubtsOf } from "../../src/scene/about/doubts";
import { countedCompleteness, csvRows } from "../fixtures/csvRows";
import { realFacts } from "../fixtures/ties";

const { core, atlas } = realFacts();

describe("what the atlas knows", () => {
  const rows = completeness(core, atlas).flatMap((group) => group.rows);

  test("each figure is what the tables themselves hold", () => {
    const counted = countedCompleteness();
    const shown = Object.fromEntries(rows.map(({ fact, known, total }) => [fact, { known, total }]));
    expect(shown).toMatchObject(counted);
    expect(Object.keys(shown).sort()).toEqual([...Object.keys(counted), "grant"].sort());
  });

  test("the comparable grant is asked of labels only, and known where a line allows it", () => {
    const grant = rows.find(({ fact }) => fact === "grant");
    const labels = core.territories.filter(({ type }) => type === "cite-educative");
    expect(grant).toEqual({
      fact: "grant",
      known: labels.filter((each) => each.grant !== null).length,
      total: labels.length,
    });
    expect(grant?.known).toBeGreaterThan(0);
  });

  test.each([
    [{ known: 0, total: 10 }, 0],
    [{ known: 10, total: 10 }, 100],
    [{ known: 999, total: 1000 }, 99],
    [{ known: 1, total: 1000 }, 1],
    [{ known: 1, total: 3 }, 33],
    [{ known: 0, total: 0 }, null],
  ])("per cent never says all nor nothing when it is not: %o", (known, percent) => {
    expect(percentOf(known)).toBe(percent);
  });
});

describe("weak facts", () => {
  const doubts = doubtsOf(core, atlas);

  test("are those that the tables flag, all of them", () => {
    const flagged = (table: string, column: string) =>
      csvRows(table)
        .filter((row) => row[column] !== "")
        .map((row) => row.id);
    expect(doubts.inferredPartnerships.map(({ rowId }) => rowId)).toEqual(flagged("partenariats", "deduit"));
    expect(doubts.inferredAmounts.map(({ rowId }) => rowId)).toEqual(flagged("budgets", "deduit"));
    expect(doubts.approximateAmounts.map(({ rowId }) => rowId)).toEqual(flagged("budgets", "approximation"));
    expect(doubts.contradictedWaves.map(({ id }) => id)).toEqual(
      flagged("territoires", "vague_selon_sources_locales"),
    );
    expect(doubts.approximateFigures).toHaveLength(
      csvRows("indicateurs").filter((row) => row.approximation !== "").length,
    );
    expect(doubts.deducedFacts.map(({ id }) => id)).toEqual(
      csvRows("faits_programme")
        .filter((row) => row.methode === "deduit")
        .map((row) => row.id),
    );
    expect(doubts.unsourcedThemes.map(({ id }) => id)).toEqual(
      csvRows("territoires")
        .filter((row) => row.themes_declares !== "" && row.themes_source === "")
        .map((row) => row.id),
    );
  });

  test("every reason to doubt has a case, and is told with a name for each inferred column", () => {
    for (const [reason, rows] of Object.entries(doubts)) {
      if (Array.isArray(rows)) expect(rows.length, reason).toBeGreaterThan(0);
    }
    const names: Readonly<Record<string, string>> = frPages.data.column;
    const columns = [...doubts.inferredPartnerships, ...doubts.inferredAmounts].flatMap(
      (row) => row.inferred,
    );
    expect([...new Set(columns)].filter((column) => names[column] === undefined)).toEqual([]);
  });
});

describe("how to cite", () => {
  test("gives the date of the data, the licence and the address", () => {
    const { sentence, bibtex } = citation("2026-11-22", "https://exemple.fr/atlas/", frPages, "fr");
    expect(sentence).toContain("22 novembre 2026");
    expect(sentence).toContain("https://exemple.fr/atlas/");
    expect(sentence).toContain("Licence Ouverte 2.0");
    expect(bibtex).toMatch(/^@misc\{/);
    expect(bibtex).toContain("year = {2026}");
    expect(bibtex).toContain("url = {https://exemple.fr/atlas/}");
  });

  test("leaves out an address that is not known", () => {
    const { sentence, bibtex } = citation("2026-11-22", null, frPages, "fr");
    expect(sentence + bibtex).not.toMatch(/url|null|\(\)/);
  });
});
