import { describe, expect, it } from "vitest";
import { type Filters, NO_FILTERS } from "../../src/domain/filters";
import type { PartialDate } from "../../src/domain/partialDate";
import { describeFilters } from "../../src/scene/describeFilters";
import { moneyTotals } from "../../src/scene/money";
import { statusSentence } from "../../src/scene/statusSentence";
import { summarize } from "../../src/scene/summary";
import { fullestYear } from "../../src/scene/yearTotal";
import { CORE, COUNTED, ENGLISH, FRENCH, grant, result, territory } from "../fixtures/sceneCore";

/** Narrow no-break spaces are checked by the tests of words: here they read as plain ones. */
const plain = (text: string) => text.replace(/\u202f/g, " ");
const filtering = (fields: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...fields });

function summary(
  answer = result(COUNTED),
  filters: Filters = NO_FILTERS,
  showUnknown = true,
): readonly string[] {
  return summarize(CORE, answer, { filters, showUnknown }, FRENCH, "fr").map(plain);
}

describe("status", () => {
  const population = Array.from({ length: 225 }, (_, index) => String(index));
  const told = (matches: number, unknown: number, showUnknown = true) =>
    statusSentence(
      result(population.slice(0, matches), population.slice(0, unknown), population),
      showUnknown,
      FRENCH,
    );

  it.each([
    [0, "0 territoire sur 225"],
    [1, "1 territoire sur 225"],
    [12, "12 territoires sur 225"],
  ])("%d of 225 is exactly « %s »", (matches, text) => {
    expect(told(matches, 0)).toBe(text);
  });

  it("tells the unknown after the count, whether shown or hidden", () => {
    expect(told(12, 89)).toBe("12 territoires sur 225 — 89 non renseignés");
    expect(told(12, 1)).toBe("12 territoires sur 225 — 1 non renseigné");
    expect(told(12, 89, false)).toBe("12 territoires sur 225 — 89 non renseignés, masqués");
  });

  it("groups thousands and speaks English", () => {
    const many = Array.from({ length: 5000 }, (_, index) => String(index));
    expect(plain(statusSentence(result(many, [], many), true, FRENCH))).toBe("5 000 territoires sur 5 000");
    expect(statusSentence(result(many, ["a"], many), true, ENGLISH)).toBe(
      "5,000 of 5,000 territories — 1 not recorded",
    );
  });
});

describe("filters in words", () => {
  const told = (fields: Partial<Filters>) =>
    describeFilters(filtering(fields), CORE, FRENCH, "fr").map(({ label, value }) => [label, plain(value)]);

  it("names each option as the reader knows it, in the order of the panel", () => {
    expect(
      told({
        departement: ["42", "2B"],
        theme: ["langage"],
        partenaire: ["ansa"],
        vague: [2019],
        type: ["cite-educative"],
        nature: ["association"],
        genre: ["formation"],
        region: ["84"],
        academie: ["lyon"],
        lieu: "42218",
        q: " beaubrun ",
      }),
    ).toEqual([
      ["Type de territoire", "Cité éducative"],
      ["Vague de labellisation", "2019"],
      ["Région", "Auvergne-Rhône-Alpes"],
      ["Département", "Loire"],
      ["Département", "Haute-Corse"],
      ["Académie", "Lyon"],
      ["Thème", "Langage et petite enfance"],
      ["Partenaire", "Ansa"],
      ["Nature du partenaire", "Association"],
      ["Type de partenariat", "Formation"],
      ["Commune", "Saint-Étienne"],
      ["Recherche", "beaubrun"],
    ]);
  });

  it.each([
    [{ min: 100_000, max: null }, "d’au moins 100 000 € par an"],
    [{ min: null, max: 300_000 }, "d’au plus 300 000 € par an"],
    [{ min: 100_000, max: 300_000 }, "de 100 000 € à 300 000 € par an"],
    [{ min: 200_000, max: 200_000 }, "de 200 000 € par an"],
  ])("budget %o reads « %s »", (budget, value) => {
    expect(told({ budget })).toEqual([["Budget", value]]);
  });

  it.each([
    [{ min: 2019, max: 2022 }, "2019–2022"],
    [{ min: 2019, max: null }, "depuis 2019"],
    [{ min: null, max: 2022 }, "jusqu’en 2022"],
    [{ min: 2023, max: 2023 }, "2023"],
  ])("period %o reads « %s », without grouping the digits of a year", (periode, value) => {
    expect(told({ periode })).toEqual([["Période", value]]);
  });

  it("tells nothing for what constrains nothing", () => {
    expect(told({ budget: { min: null, max: null }, q: "  " })).toEqual([]);
  });

  it("says which option a chip removes, and null where it clears the filter", () => {
    const [wave, search] = describeFilters(filtering({ vague: [2019], q: "x" }), CORE, FRENCH, "fr");
    expect(wave).toMatchObject({ facet: "vague", option: "2019" });
    expect(search).toMatchObject({ facet: "q", option: null });
  });

  it("shows an option that the data lacks as it is written", () => {
    expect(told({ partenaire: ["inconnu-1"], lieu: "99999" })).toEqual([
      ["Partenaire", "inconnu-1"],
      ["Commune", "99999"],
    ]);
  });
});

describe("summary", () => {
  it("tells the whole by waves, places and known grants", () => {
    expect(summary()).toEqual([
      "6 territoires sur 6 : 2 de la vague 2019, 1 de la vague 2021, 1 de la vague 2022, 1 de la vague 2025 et 1 sans vague.",
      "Régions les plus représentées : Auvergne-Rhône-Alpes (3), Île-de-France (1) et Nouvelle-Aquitaine (1).",
      "Dotation annuelle comparable connue pour 3 territoires sur 5, de 200 000 € à 400 000 € par an selon les territoires et les années.",
    ]);
  });

  it("tells a label whose wave is not recorded from a territory without a wave", () => {
    const territories = [territory({ id: "label" }), territory({ id: "ville", type: "commune" })];
    const told = summarize(
      { ...CORE, territories },
      result(["label", "ville"], [], ["label", "ville"]),
      { filters: NO_FILTERS, showUnknown: true },
      FRENCH,
      "fr",
    );
    expect(plain(told[0] ?? "")).toBe("2 territoires sur 2 : 1 de vague non renseignée et 1 sans vague.");
  });

  it("tells filters in words: options joined by « ou », facets by semicolons", () => {
    const filters = filtering({ departement: ["42", "33"], budget: { min: 100_000, max: null } });
    const [first] = summary(result(["beaubrun", "montreynaud", "lormont"]), filters);
    expect(first).toBe(
      "3 territoires sur 6 répondent aux filtres : département Loire ou Gironde ; budget d’au moins 100 000 € par an.",
    );
  });

  it("tells the unknown, and whether they are hidden", () => {
    const filters = filtering({ theme: ["langage"] });
    const answer = result(["beaubrun"], ["les-ulis", "lormont"]);
    expect(summary(answer, filters)[1]).toBe(
      "2 autres ne sont pas renseignés pour ces filtres, montrés en creux.",
    );
    expect(summary(answer, filters, false)[1]).toBe(
      "2 autres ne sont pas renseignés pour ces filtres, masqués.",
    );
  });

  it("names the territories when they are few, in alphabetical order", () => {
    expect(summary(result(["beaubrun", "bastia"]), filtering({ vague: [2019, 2021] }))[1]).toBe(
      "Territoires : Bastia et Saint-Étienne Tarentaize-Beaubrun.",
    );
  });

  it("tells one territory in the singular", () => {
    expect(summary(result(["bastia"]), filtering({ vague: [2021] }))).toEqual([
      "1 territoire sur 6 répond aux filtres : vague 2021.",
      "Territoire : Bastia.",
      "Sa dotation annuelle comparable n’est pas renseignée.",
    ]);
  });

  it("says no more than the count when nothing answers", () => {
    expect(summary(result([]), filtering({ q: "zzz" }))).toEqual([
      "0 territoire sur 6 répond aux filtres : recherche « zzz ».",
    ]);
  });

  it("names the département when all are in one", () => {
    const ids = ["a", "b", "c", "d"];
    const core = {
      ...CORE,
      territories: ids.map((id) => territory({ id, departements: ["42"], regions: ["84"] })),
    };
    const told = summarize(
      core,
      result(ids, [], ids),
      { filters: NO_FILTERS, showUnknown: true },
      FRENCH,
      "fr",
    );
    expect(told.map(plain)).toContain("Un seul département : Loire.");
    expect(told.map(plain)).toContain(
      "Dotation annuelle comparable renseignée pour aucun des 4 territoires.",
    );
  });

  it("reads in English too", () => {
    const told = summarize(CORE, result(COUNTED), { filters: NO_FILTERS, showUnknown: true }, ENGLISH, "en");
    expect(told[2]).toBe(
      "Comparable yearly grant known for 3 of 5 territories, from €200,000 to €400,000 a year, depending on the territory and the years.",
    );
  });
});

describe("money", () => {
  type Dates = readonly [start: string | null, end: string | null];
  /** One territory for each grant, and a budget line for each pair of dates. */
  const total = (grants: readonly Parameters<typeof grant>[], dates: readonly Dates[] = []) => {
    const budgets = dates.map(([start, end], rank) => ({
      id: `b${rank}`,
      territories: [String(rank)],
      start: start as PartialDate | null,
      end: end as PartialDate | null,
    }));
    const territories = grants.map(([amount, fields], rank) =>
      territory({ id: String(rank), grant: grant(amount, { ...fields, budget: `b${rank}` }) }),
    );
    return fullestYear({ ...CORE, budgets }, territories);
  };

  it("adds grants of one and the same year only, the year that most of them cover", () => {
    const year = total([
      [200_000, { from: 2020, to: 2022 }],
      [300_000, { from: 2022, to: 2024 }],
      [400_000, { from: 2024, to: 2027 }],
      [500_000, { from: 2022, to: 2022 }],
    ]);
    expect(year).toEqual({ year: 2022, amount: 1_000_000, known: 3, isApproximate: false });
  });

  it("adds nothing when no two grants share a year, or when years are unknown", () => {
    expect(
      total([
        [1, { from: 2019, to: 2019 }],
        [2, { from: 2020, to: 2020 }],
      ]),
    ).toBeNull();
    expect(
      total([
        [1, { from: null, to: null }],
        [2, { from: null, to: null }],
      ]),
    ).toBeNull();
  });

  it("does not stretch a grant whose end is unknown beyond its first year", () => {
    expect(
      total([
        [1, { from: 2022, to: null }],
        [2, { from: 2023, to: 2024 }],
      ]),
    ).toBeNull();
  });

  it.each<[string, Dates, number | null]>([
    ["a year alone is a whole year", ["2022", "2024"], 2024],
    ["a grant that starts in June covers a part of its first year", ["2022-06-30", "2022"], null],
    ["a grant that ends in August covers a part of its last year", ["2022", "2024-08"], 2023],
    ["from 1 January to 31 December is whole", ["2022-01-01", "2024-12-31"], 2024],
    ["from January to December is whole", ["2022-01", "2024-12"], 2024],
  ])("%s", (_, dates, expected) => {
    const to = dates[1] === "2022" ? 2022 : 2024;
    const grants: Parameters<typeof grant>[] = [
      [1, { from: 2022, to }],
      [2, { from: 2022, to: 2024 }],
    ];
    expect(total(grants, [dates, ["2022", "2024"]])?.year ?? null).toBe(expected);
  });

  it("keeps « au plus » out of a sum told as « au moins », and tells an approximate one", () => {
    const year = total([
      [100, { approximation: "au-plus" }],
      [200, { approximation: "environ" }],
      [300, {}],
    ]);
    expect(year).toMatchObject({ amount: 500, known: 2, isApproximate: true });
  });

  it("never rounds a floor upwards: a third of an envelope is cut to the euro", () => {
    expect(total([[1_000_000 / 3], [1_000_000 / 3]])?.amount).toBe(666_666);
  });

  it("counts who is eligible and who is known, and gives the range of what is", () => {
    const told = moneyTotals(CORE.territories);
    expect(told).toMatchObject({ eligible: 6, known: 3 });
    expect(told.range).toEqual({ min: 200_000, max: 400_000 });
  });
});
