import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEPARTEMENT_CODES } from "../../src/domain/departements";
import { NO_FILTERS } from "../../src/domain/filters";
import {
  BASEMAPS,
  CHARTS,
  COLOR_THEMES,
  DEFAULT_VIEW_STATE,
  GRAINS,
  INDICATORS,
  LANGUAGES,
  MOST_COMPARED,
  SORT_COLUMNS,
  TIE_MODES,
  VIEWS,
  type ViewState,
} from "../../src/domain/viewState";
import { PARTNER_NATURES, PARTNERSHIP_TYPES, TERRITORY_TYPES } from "../../src/domain/vocabulary";
import { knownValuesOf } from "../../src/state/knownValues";
import { createAtlasStore } from "../../src/state/store";
import { formatViewState, parseViewState } from "../../src/state/urlCodec";
import { roundCamera } from "../../src/state/urlValues";
import { core } from "../fixtures/core";
import { runs } from "../fixtures/runs";

const known = knownValuesOf(core);
const read = (search: string) => parseViewState(search, known);
const filtersOf = (search: string) => read(search).state.filters;
const dropped = (search: string) =>
  read(search).dropped.map(({ param, value, reason }) => [param, value, reason]);

const range = (most: number) =>
  fc.option(
    fc
      .tuple(fc.option(fc.integer({ min: 0, max: most })), fc.option(fc.integer({ min: 0, max: most })))
      .filter(([a, b]) => a !== null || b !== null)
      .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b })),
  );
const yearRange = fc.constantFrom(
  null,
  { min: 2019, max: 2022 },
  { min: 2019, max: null },
  { min: null, max: 2020 },
);
const some = <T>(values: Iterable<T>): fc.Arbitrary<T[]> => fc.shuffledSubarray([...values]);
const oneOf = <T>(values: Iterable<T>): fc.Arbitrary<T> => fc.constantFrom(...values);

const views: fc.Arbitrary<ViewState> = fc.record({
  view: oneOf(VIEWS),
  filters: fc.record({
    type: some(TERRITORY_TYPES),
    vague: some([2019, 2021, 2022, 2025]),
    region: some(known.regions),
    departement: some(known.departements),
    academie: some(known.academies),
    lieu: fc.option(oneOf(known.communes)),
    theme: some(known.themes),
    partenaire: some(known.partners),
    nature: some(PARTNER_NATURES),
    genre: some(PARTNERSHIP_TYPES.filter((type) => type !== "label")),
    budget: range(999_999_999),
    periode: yearRange,
    q: fc.string({ unit: "grapheme", maxLength: 40 }),
  }),
  showUnknown: fc.boolean(),
  indicator: oneOf(INDICATORS),
  family: fc.option(oneOf(known.families)),
  territory: fc.option(oneOf(known.territories)),
  camera: fc.option(
    fc
      .record({
        zoom: fc.double({ min: 0, max: 24, noNaN: true }),
        center: fc.tuple(
          fc.double({ min: -180, max: 180, noNaN: true }),
          fc.double({ min: -90, max: 90, noNaN: true }),
        ),
      })
      .map(roundCamera),
  ),
  basemap: oneOf(BASEMAPS),
  language: oneOf(LANGUAGES),
  colorTheme: fc.option(oneOf(COLOR_THEMES)),
  sort: fc.option(fc.record({ column: oneOf(SORT_COLUMNS), descending: fc.boolean() })),
  chart: oneOf(CHARTS),
  grain: fc.option(oneOf(GRAINS)),
  compared: fc.shuffledSubarray([...known.territories], { maxLength: MOST_COMPARED }),
  ties: oneOf(TIE_MODES),
  timeline: fc.boolean(),
  story: fc.option(fc.constantFrom("alliances", "recit-2", ".eJyrVkrOz0lVslIqSSwuVgIAJ_8E")),
  page: fc.integer({ min: 1, max: 99 }),
  speaker: fc.boolean(),
});

describe("a link", () => {
  it("reopens the very same view, with nothing dropped", () => {
    fc.assert(
      fc.property(views, (state) => {
        expect(read(formatViewState(state))).toEqual({ state, dropped: [] });
      }),
      { numRuns: runs(500) },
    );
  });

  it("is empty for the default view", () => {
    expect(formatViewState(DEFAULT_VIEW_STATE)).toBe("");
    expect(read("")).toEqual({ state: DEFAULT_VIEW_STATE, dropped: [] });
  });

  it("is readable: fixed order, commas and slashes as they are", () => {
    const state: ViewState = {
      ...DEFAULT_VIEW_STATE,
      filters: { ...NO_FILTERS, vague: [2019, 2021], budget: { min: 100_000, max: null }, q: "st étienne" },
      camera: { zoom: 11.5, center: [4.38, 45.44] },
      sort: { column: "budget", descending: true },
      colorTheme: "sombre",
      view: "tableau",
    };
    expect(formatViewState(state)).toBe(
      "?vue=tableau&vague=2019,2021&budget=100000-&q=st+%C3%A9tienne&tri=-budget&carte=11.5/45.44/4.38&theme-couleur=sombre",
    );
  });

  it("reads the examples of the contract", () => {
    const { state, dropped: none } = parseViewState(
      "?vue=tableau&lieu=42218&indicateur=budget&type=cite-educative&vague=2019,2021&departement=38,42&theme=petite-enfance-langage&nature=association&genre=convention,formation&budget=100000-&periode=2019-2022&inconnus=sans&q=beaubrun&territoire=42-saint-etienne-tarentaize-beaubrun&carte=11.5/45.44/4.38&fond=ign-plan&lang=en&theme-couleur=contraste&famille=avenir&graphique=temps&maille=region&comparer=42-saint-etienne-tarentaize-beaubrun&liens=tous&frise=oui&recit=alliances&page=3&orateur=oui",
      known,
    );
    expect(none).toEqual([]);
    expect(state).toEqual({
      view: "tableau",
      filters: {
        ...NO_FILTERS,
        lieu: "42218",
        type: ["cite-educative"],
        vague: [2019, 2021],
        departement: ["38", "42"],
        theme: ["petite-enfance-langage"],
        nature: ["association"],
        genre: ["convention", "formation"],
        budget: { min: 100_000, max: null },
        periode: { min: 2019, max: 2022 },
        q: "beaubrun",
      },
      showUnknown: false,
      indicator: "budget",
      family: "avenir",
      territory: "42-saint-etienne-tarentaize-beaubrun",
      camera: { zoom: 11.5, center: [4.38, 45.44] },
      basemap: "ign-plan",
      language: "en",
      colorTheme: "contraste",
      sort: null,
      chart: "temps",
      grain: "region",
      compared: ["42-saint-etienne-tarentaize-beaubrun"],
      ties: "tous",
      timeline: true,
      story: "alliances",
      page: 3,
      speaker: true,
    });
  });
});

describe("my neighbourhood", () => {
  it("answers for any commune of France, wherever the link names the view", () => {
    for (const search of ["?vue=quartier&lieu=01001", "?lieu=01001&vue=quartier"]) {
      const { state, dropped: none } = read(search);
      expect(none).toEqual([]);
      expect(state).toMatchObject({ view: "quartier", filters: { lieu: "01001" } });
    }
  });

  it("refuses what is not the code of a commune", () => {
    expect(dropped("?vue=quartier&lieu=01")).toEqual([["lieu", "01", "malformed"]]);
    expect(dropped("?vue=quartier&lieu=Grigny")).toEqual([["lieu", "Grigny", "malformed"]]);
  });

  it("leaves behind a commune that no territory touches, and no other", () => {
    for (const [lieu, kept] of [
      ["01001", null],
      ["42218", "42218"],
    ] as const) {
      const store = createAtlasStore({
        initial: { ...DEFAULT_VIEW_STATE, view: "quartier", filters: { ...NO_FILTERS, lieu } },
        communes: known.communes,
      });
      store.getState().setView("carte");
      expect(store.getState().viewState.filters.lieu).toBe(kept);
    }
  });
});

describe("what a link cannot say", () => {
  it("compares four territories at most, each once", () => {
    const five = core.territories.slice(0, 5).map(({ id }) => id);
    expect(five).toHaveLength(5);
    const { state, dropped: refused } = read(`?comparer=${five.join(",")}`);
    expect(state.compared).toEqual(five.slice(0, 4));
    expect(refused).toEqual([{ param: "comparer", value: five[4], reason: "too-many" }]);
    const withStranger = read(`?comparer=atlantide,${five.slice(0, 4).join(",")}`);
    expect(withStranger.state.compared).toEqual(five.slice(0, 4));
    expect(read(`?comparer=${five[0]},${five[0]}`).state.compared).toEqual([five[0]]);
  });

  it.each([
    ["?embed=1", ["embed", "1", "unknown-parameter"]],
    ["?recit=Les alliances", ["recit", "Les alliances", "malformed"]],
    ["?recit=.a%20b", ["recit", ".a b", "malformed"]],
    ["?page=0", ["page", "0", "malformed"]],
    ["?orateur=peut-etre", ["orateur", "peut-etre", "unknown-value"]],
    ["?lieu=01001", ["lieu", "01001", "unknown-value"]],
    ["?comparer=99-atlantide", ["comparer", "99-atlantide", "unknown-value"]],
    ["?vue=globe", ["vue", "globe", "unknown-value"]],
    ["?indicateur=bonheur", ["indicateur", "bonheur", "unknown-value"]],
    ["?graphique=camembert", ["graphique", "camembert", "unknown-value"]],
    ["?maille=canton", ["maille", "canton", "unknown-value"]],
    ["?liens=peut-etre", ["liens", "peut-etre", "unknown-value"]],
    ["?frise=peut-etre", ["frise", "peut-etre", "unknown-value"]],
    ["?territoire=99-atlantide", ["territoire", "99-atlantide", "unknown-value"]],
    ["?territoire=<script>", ["territoire", "<script>", "malformed"]],
    ["?vague=1999", ["vague", "1999", "unknown-value"]],
    ["?vague=deux", ["vague", "deux", "malformed"]],
    ["?vague=", ["vague", "", "malformed"]],
    ["?genre=label", ["genre", "label", "unknown-value"]],
    ["?budget=200-100", ["budget", "200-100", "malformed"]],
    ["?budget=-", ["budget", "-", "malformed"]],
    ["?budget=1e5-", ["budget", "1e5-", "malformed"]],
    ["?periode=2022-2019", ["periode", "2022-2019", "malformed"]],
    ["?periode=19-22", ["periode", "19-22", "malformed"]],
    ["?carte=11/95/4", ["carte", "11/95/4", "malformed"]],
    ["?carte=25/45/4", ["carte", "25/45/4", "malformed"]],
    ["?carte=11/45", ["carte", "11/45", "malformed"]],
    ["?tri=age", ["tri", "age", "unknown-value"]],
    ["?inconnus=peut-etre", ["inconnus", "peut-etre", "unknown-value"]],
    ["?__proto__=1", ["__proto__", "1", "unknown-parameter"]],
  ])("is dropped and told: %s", (search, expected) => {
    expect(read(search).state).toEqual(DEFAULT_VIEW_STATE);
    expect(dropped(search)).toEqual([expected]);
  });

  it("does not take the good values of a facet with it", () => {
    expect(filtersOf("?vague=2019,abc,2021,2019").vague).toEqual([2019, 2021]);
    expect(dropped("?vague=2019,abc,2021,2019")).toEqual([["vague", "abc", "malformed"]]);
  });

  it("is the second value of a repeated parameter", () => {
    expect(filtersOf("?vague=2019&vague=2021").vague).toEqual([2019]);
    expect(dropped("?vague=2019&vague=2021")).toEqual([["vague", "2021", "malformed"]]);
  });

  it("is a text that nobody typed", () => {
    expect(filtersOf(`?q=${"a".repeat(200)}`).q).toHaveLength(200);
    expect(filtersOf(`?q=${"a".repeat(201)}`).q).toBe("");
    expect(read(`?q=${"a".repeat(5000)}`).dropped[0]?.value).toHaveLength(80);
  });

  it("accepts any well-formed id while the facts are not there", () => {
    expect(parseViewState("?territoire=99-atlantide&vague=1999").dropped).toEqual([]);
  });

  it("never throws, and what it gives can be linked to", () => {
    const pair = fc
      .tuple(
        fc.constantFrom("vague", "q", "carte", "budget", "periode", "theme", "tri", "x", "constructor"),
        fc.string(),
      )
      .map(([name, value]) => `${name}=${value}`);
    const search = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pair).map((pairs) => `?${pairs.join("&")}`),
      fc.constantFrom("?%", "?%E0%A4%A", "?q=%FF", "?=&&==", "?q=\ud800"),
    );
    fc.assert(
      fc.property(search, (text) => {
        const { state } = read(text);
        expect(read(formatViewState(state))).toEqual({ state, dropped: [] });
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("the camera", () => {
  it("keeps what the zoom shows, and rounding twice changes nothing", () => {
    expect(roundCamera({ zoom: 4.987654, center: [2.123456789, 46.987654321] })).toEqual({
      zoom: 4.99,
      center: [2.12, 46.99],
    });
    expect(roundCamera({ zoom: 16, center: [4.38012345, 45.44012345] }).center).toEqual([4.38012, 45.44012]);
  });
});

describe("a département", () => {
  it("may be asked for by its code wherever it is, and no other code", () => {
    const records: readonly { readonly code: string }[] = createRequire(import.meta.url)(
      "@etalab/decoupage-administratif/data/departements.json",
    );
    expect([...DEPARTEMENT_CODES].sort()).toEqual(records.map(({ code }) => code).sort());
    expect(read("?departement=15").state.filters.departement).toEqual(["15"]);
    expect(dropped("?departement=20")).toEqual([["departement", "20", "unknown-value"]]);
  });
});
