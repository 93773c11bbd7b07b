import { describe, expect, test } from "vitest";
import type { PartialDate } from "../../src/domain/partialDate";
import { frLate } from "../../src/i18n/fr/late";
import { dateBand, extentOf } from "../../src/scene/time/dateBand";
import { packLanes } from "../../src/scene/time/packLanes";
import { periodText } from "../../src/scene/time/periodText";
import { movedSpan, periodOf, spanBetween, spanOf, steppedSpan } from "../../src/scene/time/yearSpan";
import { GESTURE_PAUSE } from "../../src/state/history";
import { PLAY_STEP } from "../../src/views/charts/time/usePlayback";

const SCALE = { first: 2017, last: 2028 };
const date = (text: string) => text as PartialDate;

describe("spans of years", () => {
  test("a period is the part of it that the scale shows; outside there is none", () => {
    expect(spanOf(null, SCALE)).toEqual(SCALE);
    expect(spanOf({ min: 2020, max: null }, SCALE)).toEqual({ first: 2020, last: 2028 });
    expect(spanOf({ min: 1990, max: 2018 }, SCALE)).toEqual({ first: 2017, last: 2018 });
    expect(spanOf({ min: 2030, max: 2040 }, SCALE)).toBeNull();
  });

  test("a period is told as the filter has it, also where nothing is drawn", () => {
    const told = (min: number | null, max: number | null) => periodText({ min, max }, SCALE, frLate.time);
    expect(periodText(null, SCALE, frLate.time)).toBe("Toutes les années, de 2017 à 2028");
    expect(told(null, null)).toBe("Toutes les années, de 2017 à 2028");
    expect(told(2000, 2021)).toBe("De 2000 à 2021");
    expect(told(2000, 2040)).toBe("De 2000 à 2040");
    expect(told(2021, null)).toBe("Depuis 2021");
    expect(told(null, 2019)).toBe("Jusqu’en 2019");
    expect(told(1990, 1991)).toBe("De 1990 à 1991\u202f: hors de la frise, qui va de 2017 à 2028");
  });

  test("the whole scale is no filter, so that what has no date stays", () => {
    expect(periodOf(SCALE, SCALE)).toBeNull();
    expect(periodOf({ first: 2017, last: 2027 }, SCALE)).toEqual({ min: 2017, max: 2027 });
  });

  test("a drag may go either way and stops at the ends", () => {
    expect(spanBetween(2023, 2020, SCALE)).toEqual({ first: 2020, last: 2023 });
    expect(spanBetween(2023, 2050, SCALE)).toEqual({ first: 2023, last: 2028 });
  });

  test("a moved window keeps its length", () => {
    expect(movedSpan({ first: 2019, last: 2021 }, 20, SCALE)).toEqual({ first: 2026, last: 2028 });
    expect(movedSpan({ first: 2019, last: 2021 }, -20, SCALE)).toEqual({ first: 2017, last: 2019 });
  });

  test("a step begins at an end without a period, keeps the window's length, and stops at the end", () => {
    expect(steppedSpan(null, 1, SCALE)).toEqual({ first: 2017, last: 2017 });
    expect(steppedSpan(null, -1, SCALE)).toEqual({ first: 2028, last: 2028 });
    expect(steppedSpan({ min: 2019, max: 2021 }, 1, SCALE)).toEqual({ first: 2020, last: 2022 });
    expect(steppedSpan({ min: 2026, max: 2028 }, 1, SCALE)).toBeNull();
    expect(steppedSpan({ min: 2030, max: 2040 }, 1, SCALE)).toEqual({ first: 2017, last: 2017 });
  });

  test("playing through the years is one step back: each move comes within the pause of a gesture", () => {
    expect(PLAY_STEP).toBeLessThan(GESTURE_PAUSE);
  });
});

describe("dates on the time line", () => {
  test("a date covers what it may stand for: a year, a month, a day", () => {
    expect(dateBand(date("2020"))).toEqual({ from: 2020, to: 2021 });
    expect(dateBand(date("2020-07"))).toEqual({ from: 2020.5, to: 2020 + 7 / 12 });
    const day = dateBand(date("2021-01-02"));
    expect(day.from).toBeCloseTo(2021 + 1 / 365, 9);
    expect(day.to).toBeCloseTo(2021 + 2 / 365, 9);
    expect(dateBand(date("2020-12-31")).to).toBeCloseTo(2021, 9);
  });

  test("between two dates only what is between both is certain", () => {
    expect(extentOf(date("2020"), date("2022"))).toEqual({
      from: 2020,
      to: 2023,
      certain: { from: 2021, to: 2022 },
    });
    expect(extentOf(date("2020"), date("2020"))).toEqual({ from: 2020, to: 2021, certain: null });
  });

  test("one date known is that date and no longer", () => {
    expect(extentOf(date("2020"), null)).toEqual({ from: 2020, to: 2021, certain: null });
    expect(extentOf(null, date("2020-07"))?.from).toBe(2020.5);
    expect(extentOf(null, null)).toBeNull();
  });

  test("bars of a lane never overlap, and a lane is used again once free", () => {
    const bands = [
      { from: 2020, to: 2022 },
      { from: 2021, to: 2021.5 },
      { from: 2023, to: 2024 },
      { from: 2021.2, to: 2025 },
    ];
    expect(packLanes(bands)).toEqual([0, 1, 0, 2]);
  });
});
