import { describe, expect, test } from "vitest";
import { frLate } from "../../src/i18n/fr/late";
import { labelBar } from "../../src/scene/time/labelBar";
import { MOST_ROWS, rowsToDraw } from "../../src/scene/time/rowsToDraw";
import { successionSentence, successionsOf } from "../../src/scene/time/successions";
import { countItems, territoryTimes } from "../../src/scene/time/territoryTimes";
import { territoryTimesTable } from "../../src/scene/time/territoryTimesTable";
import { core as queryCore } from "../fixtures/core";
import {
  BEAUBRUN,
  budget,
  FORMER,
  MONTREYNAUD,
  words as pageWords,
  sheetAtlas,
  sheetCore,
} from "../fixtures/sheetFixture";

const words = { ...pageWords, ...frLate };
const rowsOf = (matches: readonly string[], unknown: readonly string[] = [], atlas = sheetAtlas) =>
  territoryTimes(
    sheetCore,
    atlas,
    { matches, unknown, successions: successionsOf(sheetCore, new Set([...matches, ...unknown])) },
    words,
    "fr",
  );
const rowOf = (id: string, atlas = sheetAtlas) => {
  const row = rowsOf([id], [], atlas).find(({ territory }) => territory.id === id);
  if (!row) throw new Error(id);
  return row;
};

describe("which territories have a row", () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`);

  test("those that match, however many are unknown, who are then counted as left out", () => {
    expect(rowsToDraw(ids(8), ids(113))).toEqual({ isFew: true, unknown: [], undrawn: ids(113) });
    expect(rowsToDraw(ids(MOST_ROWS), [])).toMatchObject({ isFew: true, undrawn: [] });
  });

  test("the unknown too, when all of them fit", () => {
    expect(rowsToDraw(ids(8), ids(MOST_ROWS - 8))).toMatchObject({ undrawn: [] });
    expect(rowsToDraw(ids(8), ids(MOST_ROWS - 8)).unknown).toHaveLength(MOST_ROWS - 8);
    expect(rowsToDraw(ids(8), ids(MOST_ROWS - 7)).unknown).toEqual([]);
  });

  test("none when too many match: only successions are drawn", () => {
    expect(rowsToDraw(ids(MOST_ROWS + 1), ids(2))).toMatchObject({ isFew: false, undrawn: [] });
  });
});

describe("rows of territories", () => {
  test("one unknown for the filters stays told so when only a succession draws it", () => {
    const successions = successionsOf(sheetCore, new Set([MONTREYNAUD]));
    const request = { matches: [MONTREYNAUD], unknown: [], undrawn: [FORMER], successions };
    const rows = territoryTimes(sheetCore, sheetAtlas, request, words, "fr");
    expect(rows.map(({ territory, role }) => [territory.id, role])).toEqual([
      [FORMER, "unknown"],
      [MONTREYNAUD, "match"],
    ]);
  });

  test("a succession is kept whole and together, and who is outside the result is told apart", () => {
    expect(rowsOf([MONTREYNAUD, BEAUBRUN]).map(({ territory, role }) => [territory.id, role])).toEqual([
      [FORMER, "context"],
      [MONTREYNAUD, "match"],
      [BEAUBRUN, "match"],
    ]);
  });

  test("rows hold the result and the unknown, each once", () => {
    expect(rowsOf([BEAUBRUN], [MONTREYNAUD]).map(({ territory, role }) => [territory.id, role])).toEqual([
      [BEAUBRUN, "match"],
      [FORMER, "context"],
      [MONTREYNAUD, "unknown"],
    ]);
  });

  test("an envelope over years is spread, a yearly amount is not, and what is not said stays unsaid", () => {
    const unsaid = budget({
      id: "muet",
      amount: 1,
      annual: null,
      start: rowOf(BEAUBRUN).amounts[0]?.start ?? null,
      end: sheetAtlas.budgets.find(({ id }) => id === "beaubrun-annuel")?.end ?? null,
    });
    const { amounts } = rowOf(BEAUBRUN, { ...sheetAtlas, budgets: [...sheetAtlas.budgets, unsaid] });
    expect(Object.fromEntries(amounts.map(({ id, tone }) => [id, tone]))).toEqual({
      "beaubrun-amorcage": "plain",
      "beaubrun-convention": "spread",
      "beaubrun-annuel": "plain",
      muet: "unsaid",
    });
  });

  test("an amount of the whole programme is nobody's own, and one shared is told not divided", () => {
    const { amounts, undated } = rowOf(BEAUBRUN);
    expect([...amounts, ...undated].map(({ id }) => id)).not.toContain("amorcage-national");
    const shared = undated.find(({ id }) => id === "deux-territoires");
    expect(shared?.amount).toBe(90_000);
    expect(shared?.remarks.join(" ")).toContain("non réparti");
  });

  test("an amount that another line holds says so: the two are not added", () => {
    const yearly = rowOf(BEAUBRUN).amounts.find(({ id }) => id === "beaubrun-annuel");
    expect(yearly?.remarks.join(" ").replace(/\s/g, " ")).toContain("Déjà compris dans les 600 000 €");
  });

  test("an item shared by two rows counts once, and the undated are counted apart", () => {
    // Dated: séminaire (shared), Parler Bambin, three amounts; undated: an action and the shared amount.
    expect(countItems(rowsOf([MONTREYNAUD, BEAUBRUN]))).toEqual({ dated: 5, undated: 2 });
  });

  test("an inferred date is told; another inferred column is not one", () => {
    const atlas = {
      ...sheetAtlas,
      partnerships: sheetAtlas.partnerships.map((row) =>
        row.id === "parler-bambin" ? { ...row, inferred: ["debut"] } : row,
      ),
    };
    const inferred = rowOf(BEAUBRUN, atlas).partnerships.filter(({ isInferred }) => isInferred);
    expect(inferred.map(({ id }) => id)).toEqual(["parler-bambin"]);
  });

  test("the table twin holds every label, event, partnership and amount, the undated included", () => {
    const { rows, columns } = territoryTimesTable(rowsOf([BEAUBRUN]), String, words);
    const start = columns.findIndex(({ label }) => label === "Début");
    expect(
      rows
        .map((row) => [row[1], row[2], row[start]])
        .map(([kind, title, from]) => [kind, String(title).slice(0, 14), from]),
    ).toEqual([
      ["Label", "", "2019-09-05"],
      ["Étape du label", "Labellisation", "2019-09"],
      ["Partenariat", "Séminaire des ", "2023-10-04"],
      ["Partenariat", "Formation Parl", "2020-03"],
      ["Montant", "Fonds d’amorça", "2019"],
      ["Montant", "Total d’une co", "2020"],
      ["Montant", "Dotation de l’", "2020"],
      ["Partenariat", "Action sans da", null],
      ["Montant", "Dotation de l’", null],
    ]);
  });
});

describe("the label over its years", () => {
  const territory = (id: string) => {
    const found = queryCore.territories.find((each) => each.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const bar = (id: string) => labelBar(territory(id), queryCore.factsDate, "fr");

  test("without a known end it is drawn to the date of the facts, as open", () => {
    const open = bar("42-saint-etienne-tarentaize-beaubrun");
    expect(open?.isOpen).toBe(true);
    expect(open?.to).toBeCloseTo(2026 + 60 / 365, 6);
  });

  test("an ended label stops at its end, as precisely as it is known", () => {
    expect(bar("38-grenoble-echirolles")).toMatchObject({ isOpen: false, to: 2022, certain: { to: 2021 } });
  });

  test("a start known to its year leaves the whole year uncertain", () => {
    expect(bar("59-roubaix")).toMatchObject({ from: 2021, certain: { from: 2022 } });
    // Without a start, the wave is the year.
    expect(bar("91-grigny")).toMatchObject({ from: 2019, certain: { from: 2020 } });
  });
});

describe("successions", () => {
  test("one is told by either of its sides, and by nobody else", () => {
    const names = (ids: readonly string[]) =>
      successionsOf(queryCore, new Set(ids)).map(({ before, after }) => [
        before.id,
        ...after.map(({ id }) => id),
      ]);
    const whole = [["38-grenoble-echirolles", "38-grenoble", "38-echirolles"]];
    expect(names(["38-echirolles"])).toEqual(whole);
    expect(names(["38-grenoble-echirolles"])).toEqual(whole);
    expect(names(["91-grigny"])).toEqual([]);
  });

  test("the sentence gives the dates of the joint label and the names of both successors", () => {
    const [succession] = successionsOf(queryCore, new Set(["38-grenoble"]));
    if (!succession) throw new Error("none");
    const sentence = successionSentence(succession, words, "fr").replace(/\s/g, " ");
    expect(sentence).toContain(
      "un label commun (du 5 septembre 2019 à 2021), puis deux labels, Grenoble et Échirolles",
    );
  });
});
