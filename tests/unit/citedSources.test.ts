import { describe, expect, test } from "vitest";
import type { Indicator, Partnership, TerritoryDetails } from "../../src/domain/facts";
import {
  sourcesOfGrants,
  sourcesOfLabels,
  sourcesOfPartnerships,
  sourcesOfQpvs,
  sourcesOfResidents,
  sourcesOfThemes,
} from "../../src/scene/charts/citedSources";
import { atlasOf } from "../fixtures/moneyFixture";
import { territory } from "../fixtures/sceneCore";
import { budget } from "../fixtures/sheetFixture";

const details = (id: string, sources: readonly string[], themesSources: readonly string[] = []) =>
  ({ id, sources, themesSources, quartiers: ["Moulin"] }) as unknown as TerritoryDetails;
const agreement = (id: string, fields: Partial<Partnership>) =>
  ({ id, type: "projet", territories: [], themes: [], sources: [id], ...fields }) as unknown as Partnership;
const residents = (value: number, perimeter: string | null, source: string): Indicator => ({
  territory: "creil",
  name: "habitants",
  value,
  approximation: null,
  perimeter,
  year: 2020,
  sources: [source],
});
const CREIL = new Set(["creil"]);

describe("the sources that a chart cites", () => {
  const atlas = atlasOf({
    territories: [details("creil", ["liste"]), details("dreux", ["liste", "page"], ["themes"])],
    partnerships: [
      agreement("both", { territories: ["creil", "dreux"], themes: ["sante"] }),
      agreement("dreux", { territories: ["dreux"] }),
      agreement("etape", { territories: ["creil"], type: "label" }),
    ],
    budgets: [
      budget({ id: "b0", amount: 1, sources: ["arrete"] }),
      budget({ id: "b1", amount: 1, sources: ["presse"] }),
    ],
    indicators: [
      residents(9_000, "Habitants du quartier du Moulin", "quartier"),
      residents(8_000, "Habitants du quartier du Moulin", "plus-petit"),
      residents(30_000, "Commune entière", "commune"),
    ],
    qpvs: [
      { code: "QP060001", name: "A", geography: "2015", territory: "creil", sources: ["qpv"] },
      { code: "QP028001", name: "B", geography: "2015", territory: "dreux", sources: ["autre"] },
    ],
  });

  test("a list that tells two labels is cited twice: what counts most comes most often", () => {
    expect(sourcesOfLabels(atlas, new Set(["creil", "dreux"]))).toEqual(["liste", "liste", "page"]);
    expect(sourcesOfLabels(atlas, CREIL)).toEqual(["liste"]);
  });

  test("a grant is cited by the line behind it, and by no other amount of the territory", () => {
    const grant = {
      amount: 1,
      method: "annuel",
      years: null,
      from: null,
      to: null,
      approximation: null,
    } as const;
    const core = { territories: [territory({ id: "creil", grant: { ...grant, budget: "b0" } })] };
    expect(sourcesOfGrants(core, atlas, CREIL)).toEqual(["arrete"]);
    expect(sourcesOfGrants(core, atlas, new Set(["dreux"]))).toEqual([]);
  });

  test("a partnership of two territories is cited once; the events of a label are not partnerships", () => {
    expect(sourcesOfPartnerships(atlas, new Set(["creil", "dreux"]))).toEqual(["both", "dreux"]);
    expect(sourcesOfPartnerships(atlas, CREIL)).toEqual(["both"]);
  });

  test("residents are cited by the figure that is kept, never by that of a whole commune", () => {
    expect(sourcesOfResidents(atlas, CREIL)).toEqual(["quartier"]);
  });

  test("neighbourhoods are cited for the territories counted alone", () => {
    expect(sourcesOfQpvs(atlas, CREIL)).toEqual(["qpv"]);
  });

  test("themes are cited by who declares them, and by the partnerships counted that carry one", () => {
    const core = {
      territories: [
        territory({ id: "creil", declaredThemes: ["sante"] }),
        territory({ id: "dreux", declaredThemes: ["sante"] }),
        territory({ id: "calais", declaredThemes: [] }),
      ],
    };
    const all = new Set(["creil", "dreux", "calais"]);
    expect(sourcesOfThemes(core, atlas, all, new Set(["both", "dreux"]))).toEqual([
      "liste",
      "themes",
      "both",
    ]);
    expect(sourcesOfThemes(core, atlas, new Set(), new Set(["both"]))).toEqual(["both"]);
  });
});
