import { describe, expect, test } from "vitest";
import type { ThemeMatrix } from "../../src/scene/themes/themeMatrix";
import { linesOf, matrixLayout, shortened } from "../../src/views/charts/themes/matrixLayout";
import { toneOf } from "../../src/views/charts/themes/tone";

const matrixOf = (columns: number): ThemeMatrix => ({
  columns: Array.from({ length: columns }, (_, rank) => ({
    place: { id: String(rank), name: `Lieu ${rank}`, territories: ["x"] },
    known: 1,
  })),
  rows: ["a", "a", "b"].map((family, rank) => ({
    theme: { id: String(rank), label: "Thème", family },
    total: 1,
    cells: Array.from({ length: columns }, () => 1),
  })),
  known: 1,
  territories: 1,
  most: 1,
});

describe("layout of the matrix", () => {
  test("a column is never narrower than a target, so the drawing grows instead", () => {
    const layout = matrixLayout(matrixOf(90), 390);
    expect(layout.columnWidth).toBeGreaterThanOrEqual(24);
    expect(layout.width).toBe(layout.labelWidth + 90 * layout.columnWidth);
  });

  test("few columns do not stretch across the page", () => {
    const layout = matrixLayout(matrixOf(2), 1400);
    expect(layout.columnWidth).toBeLessThanOrEqual(56);
    expect(layout.width).toBe(1400);
  });

  test("rows follow one another, each family opens with its name, and totals come last", () => {
    const { rows, families, rowHeight, totals } = matrixLayout(matrixOf(3), 900);
    const [first = 0, second = 0, third = 0] = rows;
    expect(second - first).toBe(rowHeight);
    expect(third - second).toBeGreaterThan(rowHeight);
    expect(families.get("b")).toBe(second + rowHeight);
    expect(totals).toBe(third + rowHeight);
  });

  test("names of themes take two lines at most and lose no word", () => {
    const name = "Égalité entre filles et garçons";
    expect(linesOf(name, 400)).toEqual([name]);
    expect(linesOf(name, 80)).toHaveLength(2);
    expect(linesOf(name, 80).join(" ")).toBe(name);
    expect(linesOf("Parentalité", 10)).toEqual(["Parentalité"]);
    expect(shortened("Provence-Alpes-Côte d’Azur")).toBe("Provence-Alpes-Côte d’Azur");
  });

  test("tones grow with counts and stay faint enough to write over", () => {
    expect(toneOf(1, 7)).toBeLessThan(toneOf(2, 7));
    expect(toneOf(7, 7)).toBeLessThan(0.6);
  });
});
