import { describe, expect, it } from "vitest";
import { type Filters, NO_FILTERS } from "../../src/domain/filters";
import { activeFilters, withoutFilter } from "../../src/query/activeFilters";
import { relaxations } from "../../src/query/relaxations";
import { prepare, runQuery } from "../../src/query/runQuery";
import { createTextEngine } from "../../src/query/textEngine";
import { core } from "../fixtures/core";

const prepared = prepare(core, createTextEngine(core));
const ask = (filters: Partial<Filters>) => runQuery(prepared, { ...NO_FILTERS, ...filters });
const years = (min: number | null, max: number | null) => ({ min, max });

describe("counting", () => {
  it("counts current territories of every type but academies by default", () => {
    const { matches, population } = ask({});
    expect(population).toHaveLength(core.territories.length - 2);
    expect(matches).toEqual(population);
    expect(population).not.toContain("academie-besancon");
    expect(population).not.toContain("38-grenoble-echirolles");
  });

  it("shows academies, and only them, when their type is asked for", () => {
    const { matches, population } = ask({ type: ["academie"] });
    expect(matches).toEqual(["academie-besancon"]);
    expect(population).toHaveLength(core.territories.length - 1);
  });

  it("always offers the academies in the type facet", () => {
    expect(ask({}).facets.type).toContainEqual({ value: "academie", count: 1 });
  });

  it("counts an ended label with the wave it was part of", () => {
    const { matches } = ask({ vague: [2019] });
    expect(matches).toEqual(["38-grenoble-echirolles", "42-saint-etienne-tarentaize-beaubrun", "91-grigny"]);
  });

  it.each([
    ["before the split, as one label", years(2019, 2021), ["38-grenoble-echirolles"]],
    ["the year of the split, as two", years(2022, 2022), ["38-grenoble", "38-echirolles"]],
    ["over a period that holds the split, as two", years(2020, 2023), ["38-grenoble", "38-echirolles"]],
    ["in an open period, as two", years(2019, null), ["38-grenoble", "38-echirolles"]],
  ])("counts Grenoble once: %s", (_, periode, expected) => {
    const { matches, population } = ask({ periode, type: ["cite-educative"], academie: ["grenoble"] });
    expect(matches).toEqual(expected);
    expect(population.filter((id) => /^38-(grenoble|echirolles)/.test(id))).toEqual(expected);
  });
});

describe("one partnership at a time", () => {
  const saintEtienne = "42-saint-etienne-tarentaize-beaubrun";

  it("matches when a single partnership meets every constraint", () => {
    const asked = { theme: ["petite-enfance-langage"], partenaire: ["ansa"], genre: ["formation"] as const };
    expect(ask({ ...asked, periode: years(2020, 2020) }).matches).toEqual([saintEtienne]);
  });

  it("does not add up two partnerships", () => {
    const { matches, unknown } = ask({ theme: ["culture"], partenaire: ["ansa"] });
    expect(matches).toEqual([]);
    expect(unknown).not.toContain(saintEtienne);
  });

  it("does not take a label event for a partnership on its themes", () => {
    expect(ask({ theme: ["culture"], periode: years(2019, 2019) }).matches).not.toContain(saintEtienne);
  });

  it("lets a declared theme answer over the years of the label, but never a partner", () => {
    expect(ask({ theme: ["climat-scolaire"], periode: years(2024, 2024) }).matches).toEqual(["38-grenoble"]);
    expect(ask({ theme: ["climat-scolaire"], genre: ["projet"] }).unknown).toContain("38-grenoble");
  });

  it("reads a single date as that year alone", () => {
    expect(ask({ partenaire: ["ansa"], periode: years(2021, 2021) }).matches).toEqual([]);
  });

  it("lists one partnership once, though two territories share it", () => {
    const { matches, partnerships } = ask({ genre: ["hackathon"] });
    expect(matches).toEqual(["91-les-ulis", "91-ulis-vigneux-viry"]);
    expect(partnerships).toEqual(["p-hackathon"]);
  });
});

describe("unknown is neither 0 nor no", () => {
  it("is a territory with no recorded theme, for every theme", () => {
    expect(ask({ theme: ["culture"] }).unknown).toEqual([
      "38-echirolles",
      "91-grigny",
      "38-ville-d-echirolles",
    ]);
  });

  it("is an undated partnership, for a period", () => {
    expect(ask({ theme: ["culture"], periode: years(2022, 2022) }).unknown).toContain("59-roubaix");
    expect(ask({ periode: years(2022, 2022) }).unknown).toEqual(["38-ville-d-echirolles"]);
  });

  it("is a label without a known grant, for a budget; a city that can have none is a no", () => {
    const { matches, unknown } = ask({ budget: { min: 200_000, max: 300_000 } });
    expect(matches).toEqual(["38-grenoble", "42-saint-etienne-tarentaize-beaubrun"]);
    expect(unknown).toEqual(["38-echirolles", "91-grigny", "91-les-ulis"]);
  });

  it("does not survive a plain no", () => {
    expect(ask({ budget: { min: 1, max: null }, departement: ["42"] }).unknown).toEqual([]);
    expect(ask({ budget: { min: 1, max: null }, partenaire: ["esper"] }).unknown).not.toContain("59-roubaix");
  });
});

describe("the period alone", () => {
  it("keeps a territory whose partnership came before its label", () => {
    expect(ask({ periode: years(2023, 2023) }).matches).toContain("91-les-ulis");
    expect(ask({ periode: years(2021, 2021) }).matches).not.toContain("91-les-ulis");
  });

  it("keeps a territory for which an amount ran", () => {
    expect(ask({ periode: years(2017, 2017) }).matches).toEqual(["91-grigny"]);
  });

  it("leaves amounts and labels out as soon as a partnership is described", () => {
    expect(ask({ periode: years(2017, 2017), nature: ["association"] }).matches).toEqual([]);
  });
});

describe("facets and distributions", () => {
  it("keeps an option of the population that no longer matches, with its 0", () => {
    expect(ask({ departement: ["42"] }).facets.theme).toContainEqual({ value: "numerique", count: 0 });
  });

  it("keeps a selected option that nothing holds", () => {
    expect(ask({ partenaire: ["etat"] }).facets.partenaire).toContainEqual({ value: "etat", count: 0 });
  });

  it("spreads the known grants over round classes and says how many are known", () => {
    const { bins, known, eligible } = ask({}).budget;
    expect({ known, eligible }).toEqual({ known: 3, eligible: 6 });
    expect(bins.filter(({ count }) => count > 0)).toEqual([
      { from: 200_000, to: 300_000, count: 2 },
      { from: 900_000, to: 1_000_000, count: 1 },
    ]);
  });

  it("runs from the first dated record to the last known year", () => {
    const { bins } = ask({}).periode;
    expect([bins.at(0)?.from, bins.at(-1)?.to]).toEqual([2017, 2028]);
  });
});

describe("ways out of an empty result", () => {
  it("names the filters whose removal alone gives matches, most fruitful first", () => {
    const filters: Filters = { ...NO_FILTERS, theme: ["numerique"], departement: ["38"], vague: [2022] };
    expect(runQuery(prepared, filters).matches).toEqual([]);
    expect(
      relaxations(prepared, filters).map(({ kind, filter, matches }) => [kind, filter, matches]),
    ).toEqual([["remove", "theme", 2]]);
  });

  it("proposes the academies when they alone answer", () => {
    const [first] = relaxations(prepared, { ...NO_FILTERS, q: "esper", region: ["27"] });
    expect(first).toMatchObject({ kind: "academies", matches: 1, filters: { type: ["academie"] } });
  });
});

describe("active filters", () => {
  it("are those that constrain something", () => {
    const filters: Filters = { ...NO_FILTERS, lieu: "42218", vague: [2019], q: "  " };
    expect(activeFilters(filters)).toEqual(["vague", "lieu"]);
    expect(withoutFilter(filters, "vague")).toEqual({ ...filters, vague: [] });
  });
});
