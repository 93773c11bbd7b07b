import { describe, expect, test } from "vitest";
import type { Core, CoreTerritory } from "../../src/domain/facts";
import { type Filters, NO_FILTERS } from "../../src/domain/filters";
import type { PartialDate } from "../../src/domain/partialDate";
import { prepare } from "../../src/query/prepare";
import { runQuery } from "../../src/query/runQuery";
import { type TimeLine, timeLine } from "../../src/query/timeLine";
import { core } from "../fixtures/core";

const lineOf = (filters: Partial<Filters> = {}, of: Core = core): TimeLine =>
  timeLine(prepare(of), { ...NO_FILTERS, ...filters });
const yearIn = (line: TimeLine, year: number) => {
  const found = line.years.find((each) => each.year === year);
  if (!found) throw new Error(`no ${year}`);
  return found;
};
const labelsIn = (line: TimeLine, year: number) =>
  yearIn(line, year).labels.reduce((sum, { count }) => sum + count, 0);
const ISERE = { departement: ["38"] } as const;

describe("labels of the time line", () => {
  test("a split label counts alone before the split, its successors alone after: the place once", () => {
    const line = lineOf(ISERE);
    expect([2019, 2020, 2021].map((year) => yearIn(line, year).labels)).toEqual(
      Array.from({ length: 3 }, () => [
        { wave: 2019, count: 1 },
        { wave: 2022, count: 0 },
      ]),
    );
    expect(yearIn(line, 2022).labels).toEqual([
      { wave: 2019, count: 0 },
      { wave: 2022, count: 2 },
    ]);
    expect(labelsIn(line, 2026)).toBe(2);
  });

  test("in the very year of the split, the successors count in its stead when both held it", () => {
    const territories = core.territories.map(
      (each): CoreTerritory =>
        each.id === "38-grenoble-echirolles" ? { ...each, end: "2022-01-29" as PartialDate } : each,
    );
    expect(labelsIn(lineOf(ISERE, { ...core, territories }), 2022)).toBe(2);
    // Asked for alone, the ended label keeps its last days: nobody else stands for it there.
    expect(labelsIn(lineOf({ ...ISERE, vague: [2019] }, { ...core, territories }), 2022)).toBe(1);
  });

  test("the sides of the split are told: who is current, who was replaced", () => {
    expect(lineOf(ISERE).territories).toEqual({ current: 4, replaced: 1, withoutLabel: 2 });
  });

  test("an open-ended label goes on; a label begins in its year of start, else of its wave", () => {
    const line = lineOf({ departement: ["42"] });
    expect([2019, 2024, 2028].map((year) => labelsIn(line, year))).toEqual([1, 1, 1]);
    expect(labelsIn(lineOf({ q: "" }), 2019)).toBe(3);
    expect(labelsIn(lineOf(), 2025)).toBe(labelsIn(lineOf(), 2024) + 1);
  });

  test("what has no label is in no bar of labels, even when it is dated", () => {
    const line = lineOf({ type: ["territoire-innovation"] });
    expect(line.territories).toEqual({ current: 1, replaced: 0, withoutLabel: 1 });
    expect(line.years.every(({ labels }) => labels.length === 0)).toBe(true);
  });

  test("a label without a date is counted apart", () => {
    const territories = core.territories.map(
      (each): CoreTerritory => (each.id === "91-grigny" ? { ...each, wave: null } : each),
    );
    expect(lineOf({}, { ...core, territories }).undated.labels).toBe(1);
  });
});

describe("agreements and amounts of the time line", () => {
  test("a partnership counts in each year it is known to run, and begins once", () => {
    const line = lineOf({ departement: ["42"] });
    const counts = [2020, 2021, 2022, 2023, 2024].map((year) => yearIn(line, year).agreements);
    expect(counts.map(({ begun, single, continued }) => [begun, single, continued])).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });

  test("dates known to the year alone are told from finer ones", () => {
    expect(yearIn(lineOf(), 2023).agreements).toEqual({ begun: 0, single: 1, continued: 1, yearOnly: 1 });
    expect(yearIn(lineOf(), 2020).agreements.yearOnly).toBe(0);
  });

  test("one partnership shared by two territories counts once, and an event of the label never", () => {
    const line = lineOf({ departement: ["91"] });
    expect(yearIn(line, 2023).agreements.single).toBe(1);
    expect(yearIn(lineOf({ departement: ["42"] }), 2019).agreements.single).toBe(0);
  });

  test("what has no date is counted at the side, never dropped", () => {
    const dated = (line: TimeLine) =>
      line.years.reduce((sum, { agreements: { begun, single } }) => sum + begun + single, 0);
    const line = lineOf();
    expect(line.undated.agreements).toBe(3);
    // Every partnership of the counted territories is somewhere: dated once, or undated.
    expect(dated(line) + line.undated.agreements).toBe(
      runQuery(prepare(core), NO_FILTERS).partnerships.length,
    );
  });

  test("filters on partnerships choose the partnerships that count", () => {
    const line = lineOf({ theme: ["petite-enfance-langage"] });
    expect(yearIn(line, 2020).agreements.single).toBe(1);
    expect(yearIn(line, 2021).agreements.begun).toBe(0);
  });
});

describe("the time line and its own brush", () => {
  test("the chosen period changes nothing of what the brush is drawn over", () => {
    const free = lineOf(ISERE);
    expect(lineOf({ ...ISERE, periode: { min: 2019, max: 2020 } })).toEqual(free);
  });

  test("what it counts is named, the ended label included, for its sources to be found", () => {
    const { counted, territories } = lineOf(ISERE);
    expect(counted.territories.size).toBe(territories.current + territories.replaced);
    expect(counted.territories.has("38-grenoble-echirolles")).toBe(true);
    expect(lineOf({ region: ["32"] }).counted.territories.has("38-grenoble-echirolles")).toBe(false);
  });

  test("every other filter applies", () => {
    expect(labelsIn(lineOf({ region: ["32"] }), 2022)).toBe(1);
  });
});
