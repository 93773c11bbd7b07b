import { describe, expect, test } from "vitest";
import type { Budget } from "../../src/domain/facts";
import { type Filters, NO_FILTERS } from "../../src/domain/filters";
import type { LabelSpan } from "../../src/query/labelSpans";
import { prepare } from "../../src/query/prepare";
import { timeLine } from "../../src/query/timeLine";
import { FOREVER } from "../../src/query/years";
import { amountsByYear } from "../../src/scene/money/amountsByYear";
import { moneyContext } from "../../src/scene/money/moneyContext";
import { placesAtAnyDate } from "../../src/scene/money/placesAtAnyDate";
import { overTimeTable } from "../../src/scene/money/tables/overTimeTable";
import { readYears } from "../../src/scene/money/yearShares";
import { core } from "../fixtures/core";
import { allWords } from "../fixtures/moneyFixture";
import { budget, date, sheetAtlas, sheetCore } from "../fixtures/sheetFixture";

const label = (territory: string, from: number, to = FOREVER): LabelSpan => ({
  territory,
  wave: from,
  from,
  to,
});
const A = label("a", 2019);
const B = label("b", 2019);

function line(id: string, amount: number, parts: Partial<Budget>): Budget {
  return budget({ id, amount, territories: ["a"], ...parts });
}

function byYear(lines: readonly Budget[], labels: readonly LabelSpan[] = [A, B]) {
  return amountsByYear(lines, labels, new Map(lines.map((each) => [each.id, each])));
}

const shares = (parts: Partial<Budget>) => {
  const reading = readYears(line("x", 360_000, parts));
  return reading.kind === "none"
    ? reading.reason
    : reading.shares.map(({ year, amount, kind }) => [year, Math.round(amount), kind]);
};

describe("the years of one amount", () => {
  test("a yearly amount is stated for each of its whole years", () => {
    expect(shares({ annual: true, start: date("2020"), end: date("2021") })).toEqual([
      [2020, 360_000, "stated"],
      [2021, 360_000, "stated"],
    ]);
  });

  test("an envelope is spread over its years, and an amount of one year is stated for it", () => {
    expect(shares({ annual: false, start: date("2020"), end: date("2022") })).toEqual([
      [2020, 120_000, "spread"],
      [2021, 120_000, "spread"],
      [2022, 120_000, "spread"],
    ]);
    expect(shares({ annual: false, start: date("2023"), end: date("2023") })).toEqual([
      [2023, 360_000, "stated"],
    ]);
  });

  test("school years are spread by the month, and add up to the envelope", () => {
    expect(shares({ annual: false, start: date("2021-09"), end: date("2024-08") })).toEqual([
      [2021, 40_000, "spread"],
      [2022, 120_000, "spread"],
      [2023, 120_000, "spread"],
      [2024, 80_000, "spread"],
    ]);
  });

  test("a yearly amount over a part of a year counts for that part, never more than what was paid", () => {
    expect(shares({ annual: true, start: date("2022-06-30"), end: date("2025-06") })).toEqual([
      [2022, 180_000, "spread"],
      [2023, 360_000, "stated"],
      [2024, 360_000, "stated"],
      [2025, 180_000, "spread"],
    ]);
  });

  test("an open end says nothing of later years", () => {
    expect(shares({ annual: true, start: date("2022"), end: null })).toEqual([[2022, 360_000, "stated"]]);
  });

  test.each<[why: string, parts: Partial<Budget>, reason: string]>([
    ["no date", { annual: true }, "period"],
    ["an envelope without end", { annual: false, start: date("2022") }, "period"],
    ["not said to be yearly", { annual: null, start: date("2023"), end: date("2023") }, "annuality"],
    [
      "at most",
      { annual: true, start: date("2020"), end: date("2020"), approximation: "au-plus" },
      "ceiling",
    ],
  ])("an amount is in no year: %s", (_, parts, reason) => {
    expect(shares(parts)).toBe(reason);
  });
});

describe("amounts by year", () => {
  const envelope = line("total", 810_000, { annual: false, start: date("2020"), end: date("2022") });

  test("a yearly amount and the envelope it restates count once, as the stated one", () => {
    const yearly = line("yearly", 270_000, {
      annual: true,
      start: date("2020"),
      end: date("2022"),
      includedIn: "total",
    });
    const { bars, restated } = byYear([envelope, yearly]);
    expect(bars.map(({ year, stated, spread }) => [year, stated, spread])).toEqual([
      [2020, 270_000, null],
      [2021, 270_000, null],
      [2022, 270_000, null],
    ]);
    expect(restated.map(({ id }) => id)).toEqual(["total"]);
  });

  test("a part of an envelope is already in it", () => {
    const part = line("part", 100_000, {
      annual: false,
      start: date("2020"),
      end: date("2020"),
      includedIn: "total",
    });
    const { bars, restated } = byYear([part, envelope]);
    expect(bars[0]).toMatchObject({ year: 2020, stated: null, spread: 270_000 });
    expect(restated.map(({ id }) => id)).toEqual(["part"]);
  });

  test("a part of a part is already in the whole, even when the line between is of another nature", () => {
    const middle = line("middle", 500_000, { nature: "convention", includedIn: "total" });
    const inner = line("inner", 90_000, {
      annual: true,
      start: date("2020"),
      end: date("2020"),
      includedIn: "middle",
    });
    const all = new Map([envelope, middle, inner].map((each) => [each.id, each]));
    const { bars } = amountsByYear([envelope, inner], [A], all);
    expect(bars[0]).toMatchObject({ stated: null, spread: 270_000, known: 1 });
  });

  test("lines that contain each other do not hang, and one of them is kept", () => {
    const one = line("one", 100, { annual: true, start: date("2020"), end: date("2020"), includedIn: "two" });
    const two = line("two", 100, { annual: true, start: date("2020"), end: date("2020"), includedIn: "one" });
    expect(byYear([one, two]).bars).toHaveLength(1);
  });

  test("each year says for how many territories it is known, out of those labelled by then", () => {
    const { bars } = byYear([envelope], [A, B, label("late", 2022)]);
    expect(bars.map(({ year, known, eligible }) => [year, known, eligible])).toEqual([
      [2020, 1, 2],
      [2021, 1, 2],
      [2022, 1, 3],
    ]);
  });

  test("a year between two known ones is kept, with nothing known in it", () => {
    const { bars } = byYear([
      line("first", 1, { annual: true, start: date("2019"), end: date("2019") }),
      line("last", 1, { annual: true, start: date("2021"), end: date("2021") }),
    ]);
    expect(bars.map(({ year, known }) => [year, known])).toEqual([
      [2019, 1],
      [2020, 0],
      [2021, 1],
    ]);
  });

  test("what is not known of a year is not recorded in the table, never zero", () => {
    const words = moneyContext(sheetCore, sheetAtlas, NO_FILTERS, allWords, "fr");
    const undated = line("undated", 260_000, { annual: true, periodText: "trois ans" });
    const { rows } = overTimeTable(byYear([envelope, undated]), words);
    expect(rows[0]?.slice(0, 6)).toEqual(["2020", null, 270_000, 270_000, 1, 2]);
    expect(rows.at(-1)?.[3]).toMatch(/^260.000.€ · sans années précises · trois ans$/);
  });

  test("nothing known makes no bar", () => {
    expect(byYear([])).toEqual({ bars: [], outOfYears: [], restated: [] });
  });
});

describe("a place that was split", () => {
  const prepared = prepare(core);
  const years = (filters: Partial<Filters>) => {
    const asked = { ...NO_FILTERS, ...filters };
    const { labels } = placesAtAnyDate(prepared, asked);
    // An amount a year, of a territory that has a label all along, so that each year has its bar.
    const amount = line("all", 1, { annual: true, start: date("2019"), end: date("2025") });
    const lasting = labels.find(({ from, to }) => from === 2019 && to === FOREVER);
    if (lasting === undefined) throw new Error("fixture");
    const { bars } = byYear([{ ...amount, territories: [lasting.territory] }], labels);
    return new Map(bars.map(({ year, eligible }) => [year, eligible]));
  };

  test.each<[string, Partial<Filters>]>([
    ["no filter", {}],
    ["one wave", { vague: [2019] }],
    ["two waves", { vague: [2019, 2022] }],
  ])("counts in each year as in the time line: %s", (_, filters) => {
    const line = timeLine(prepared, { ...NO_FILTERS, ...filters });
    const counted = line.years.map(({ year, labels }): [number, number] => [
      year,
      labels.reduce((sum, { count }) => sum + count, 0),
    ]);
    const eligible = years(filters);
    const compared = counted.filter(([year]) => eligible.has(year));
    expect(compared.length).toBeGreaterThan(4);
    expect(compared.map(([year]) => [year, eligible.get(year)])).toEqual(compared);
  });

  test("the replaced label is of the places, told apart from the result", () => {
    const { ids, elsewhere } = placesAtAnyDate(prepared, { ...NO_FILTERS, departement: ["38"] });
    expect(ids.has("38-grenoble-echirolles")).toBe(true);
    expect(elsewhere).toBe(1);
    expect(placesAtAnyDate(prepared, { ...NO_FILTERS, vague: [2019] }).elsewhere).toBe(0);
  });
});
