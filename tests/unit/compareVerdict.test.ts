import { describe, expect, test } from "vitest";
import {
  type Cell,
  type KnownCell,
  knownCell,
  lineOf,
  NOT_APPLICABLE_CELL,
  UNKNOWN_CELL,
} from "../../src/scene/compare/cell";
import { periodGap, scaleOf, verdictOf } from "../../src/scene/compare/verdict";

const known = (text: string, rest: Partial<Omit<KnownCell, "kind">> = {}): Cell =>
  knownCell([lineOf(text)], rest);
const figure = (value: number, perimeter: string | null = "Habitants") =>
  known(String(value), { value, perimeter });

describe("the verdict of a row", () => {
  test.each<[string, readonly Cell[], unknown]>([
    ["all known and alike: the same", [known("2019"), known("2019")], { kind: "same" }],
    ["two known cells differ: different", [known("2019"), known("2021")], { kind: "different" }],
    [
      "a known value beside an unknown one is not a difference",
      [known("2019"), UNKNOWN_CELL],
      { kind: "incomparable", why: "one-known" },
    ],
    [
      "alike where known is not the same everywhere",
      [known("2019"), known("2019"), UNKNOWN_CELL],
      { kind: "same-where-known" },
    ],
    [
      "two known cells differ whatever a third hides",
      [known("2019"), known("2021"), UNKNOWN_CELL],
      { kind: "different" },
    ],
    ["nothing known: unknown, not the same", [UNKNOWN_CELL, UNKNOWN_CELL], { kind: "unknown" }],
    [
      "one that is not concerned takes no part",
      [known("2019"), known("2019"), NOT_APPLICABLE_CELL],
      { kind: "same" },
    ],
    ["one alone concerned: nothing to compare", [known("2019"), NOT_APPLICABLE_CELL], null],
    [
      "figures of different perimeters are not compared, even when equal",
      [figure(7000, "Habitants du quartier"), figure(7000, "Habitants de la commune")],
      { kind: "incomparable", why: "perimeters" },
    ],
    [
      "a figure whose perimeter is unknown is compared with none",
      [figure(7000, null), figure(8000, null)],
      { kind: "incomparable", why: "perimeters" },
    ],
    ["figures of one perimeter are compared", [figure(7000), figure(8000)], { kind: "different" }],
  ])("%s", (_, cells, verdict) => {
    expect(verdictOf(cells, "keys")).toEqual(verdict);
  });

  test("listed cells are not compared, even when alike", () => {
    expect(verdictOf([known("x"), known("x")], "listed")).toEqual({ kind: "incomparable", why: "listed" });
  });
});

describe("bars", () => {
  test("need two comparable numbers; the full length is the greatest, and zero has no scale", () => {
    expect(scaleOf([figure(7000), figure(8000), UNKNOWN_CELL], "keys")).toBe(8000);
    expect(scaleOf([figure(7000), UNKNOWN_CELL], "keys")).toBeNull();
    expect(scaleOf([figure(1, "un"), figure(2, "autre")], "keys")).toBeNull();
    expect(scaleOf([figure(0), figure(0)], "keys")).toBeNull();
    expect(scaleOf([figure(7000), figure(8000)], "listed")).toBeNull();
  });
});

describe("the times of compared figures", () => {
  const dated = (period: string | null) => known("x", { period });
  test("are told when they differ or when one is unknown", () => {
    expect(periodGap([dated("2020"), dated("2020"), UNKNOWN_CELL])).toBeNull();
    expect(periodGap([dated("2020"), dated("2021"), dated(null)])).toBe("different");
    expect(periodGap([dated("2020"), dated(null)])).toBe("unknown");
    expect(periodGap([known("x"), known("y")])).toBeNull();
  });
});
