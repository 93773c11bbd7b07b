import { describe, expect, test } from "vitest";
import type { ComparableGrant } from "../../src/domain/facts";
import { perResident } from "../../src/scene/money/perResident";
import { ratioApproximation } from "../../src/scene/money/ratioWords";
import { atlasOf, residents } from "../fixtures/moneyFixture";
import { budget, date, sheetAtlas, territory } from "../fixtures/sheetFixture";

const GRANT: ComparableGrant = {
  amount: 400_000,
  method: "annuel",
  years: null,
  from: 2024,
  to: 2024,
  approximation: null,
  budget: "line",
};
const T = territory({ id: "t", name: "T", grant: GRANT });
const line = budget({ id: "line", amount: 400_000, territories: ["t"] });

describe("grants per resident", () => {
  test("a grant is divided by the residents of the same neighbourhoods", () => {
    const atlas = atlasOf({ budgets: [line], indicators: [residents("t", { value: 16_000 })] });
    expect(perResident([T], atlas).compared).toMatchObject([{ amount: 25 }]);
  });

  test("a count of the whole commune is refused, and says why", () => {
    const atlas = atlasOf({
      budgets: [line],
      indicators: [residents("t", { perimeter: "Habitants de la commune entière" })],
    });
    const { compared, refused } = perResident([T], atlas);
    expect(compared).toEqual([]);
    expect(refused).toMatchObject([{ reason: "commune" }]);
  });

  test("of two counts, the latest is divided, as the sheet shows it, in whatever order they come", () => {
    const counts = [
      residents("t", { value: 20_000, year: 2024 }),
      residents("t", { value: 8_000, year: 2015 }),
    ];
    for (const indicators of [counts, counts.toReversed()]) {
      const [row] = perResident([T], atlasOf({ budgets: [line], indicators })).compared;
      expect(row).toMatchObject({ amount: 20, residents: { year: 2024 } });
    }
  });

  const extension = {
    ...sheetAtlas.partnerships.find(({ id }) => id === "label"),
    title: "Extension de la cité à trois quartiers",
    territories: ["t"],
    start: date("2024-04"),
  } as (typeof sheetAtlas.partnerships)[number];

  test("a count older than the extension of the cité is refused; a later one is not", () => {
    const withCount = (year: number | null) =>
      perResident(
        [T],
        atlasOf({ budgets: [line], partnerships: [extension], indicators: [residents("t", { year })] }),
      );
    expect(withCount(2023).refused).toMatchObject([{ reason: "extended" }]);
    expect(withCount(null).refused).toMatchObject([{ reason: "extended" }]);
    expect(withCount(2025).compared).toHaveLength(1);
  });

  test("an extension after the grant does not matter", () => {
    const atlas = atlasOf({
      budgets: [line],
      partnerships: [{ ...extension, start: date("2025") }],
      indicators: [residents("t")],
    });
    expect(perResident([T], atlas).compared).toHaveLength(1);
  });

  test("a grant told to be for an extended cité is refused", () => {
    const extended = { ...line, purpose: "Renouvellement étendu à Nîmes-Est" };
    const atlas = atlasOf({ budgets: [extended], indicators: [residents("t")] });
    expect(perResident([T], atlas).refused).toMatchObject([{ reason: "extended" }]);
  });

  test("without one of the two figures a territory is unknown; without a label it is out of question", () => {
    const noGrant = territory({ id: "t", name: "T" });
    const town = territory({ id: "town", name: "Town", type: "commune" });
    const atlas = atlasOf({ budgets: [line], indicators: [residents("t")] });
    expect(perResident([noGrant, town], atlas)).toEqual({
      compared: [],
      refused: [],
      unknown: [{ territory: noGrant, grant: null, residents: residents("t") }],
    });
    expect(perResident([T], atlasOf({ budgets: [line] })).unknown).toEqual([
      { territory: T, grant: GRANT, residents: null },
    ]);
  });

  test("at least so many residents makes at most so many euros each", () => {
    expect(ratioApproximation(null, "au-moins")).toBe("au-plus");
    expect(ratioApproximation("au-moins", "au-moins")).toBe("environ");
    expect(ratioApproximation("environ", null)).toBe("environ");
    expect(ratioApproximation(null, null)).toBeNull();
  });
});
