import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { decodeIndex } from "../../src/dataset/indexCodec";
import type { Core } from "../../src/domain/facts";
import { NO_FILTERS } from "../../src/domain/filters";
import { DEFAULT_VIEW_STATE, INDICATORS, SORT_COLUMNS, type ViewState } from "../../src/domain/viewState";
import { PARTNER_NATURES, PARTNERSHIP_TYPES, TERRITORY_TYPES } from "../../src/domain/vocabulary";
import { formatViewState } from "../../src/state/urlCodec";
import { runs, SEED } from "../fixtures/runs";
import { useBrowser } from "./browser";

const browser = useBrowser();

function readCore(): Core {
  const path = fileURLToPath(new URL("../../dist/data/index.json", import.meta.url));
  const core = decodeIndex(JSON.parse(readFileSync(path, "utf8")));
  if (!core.ok) throw new Error(core.failure);
  return core.value;
}

/** Few values at once, so that most views have an answer. */
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const rarely = <T>(value: fc.Arbitrary<T>, otherwise: T) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: value });

function viewArbitrary(core: Core): fc.Arbitrary<ViewState> {
  const filters = fc.record({
    type: rarely(some(TERRITORY_TYPES), []),
    vague: rarely(some([2019, 2021, 2022, 2025]), []),
    region: rarely(some(core.regions.map(({ code }) => code)), []),
    departement: rarely(some(core.departements.map(({ code }) => code)), []),
    academie: rarely(some(core.academies.map(({ slug }) => slug)), []),
    lieu: rarely(fc.constantFrom(...core.communes.map(({ code }) => code)), null),
    theme: rarely(some(core.themes.map(({ id }) => id)), []),
    partenaire: rarely(some(core.partners.map(({ id }) => id)), []),
    nature: rarely(some(PARTNER_NATURES), []),
    genre: rarely(some(PARTNERSHIP_TYPES.filter((type) => type !== "label")), []),
    budget: rarely(fc.constantFrom({ min: 250_000, max: null }, { min: null, max: 400_000 }), null),
    periode: rarely(fc.constantFrom({ min: 2019, max: 2020 }, { min: 2023, max: null }), null),
    q: rarely(fc.constantFrom("saint", "42100", "canope", "villeneuve", "zzz"), ""),
  });
  return fc
    .record({
      filters,
      showUnknown: fc.boolean(),
      indicator: fc.constantFrom(...INDICATORS),
      sort: fc.option(fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() })),
    })
    .map((drawn) => ({ ...DEFAULT_VIEW_STATE, ...drawn, filters: { ...NO_FILTERS, ...drawn.filters } }));
}

/** Goes to a view as the back button does, without loading the page again. */
async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, "", query === "" ? location.pathname : query);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

interface Shown {
  readonly counted: number;
  readonly population: number;
  readonly unknown: number;
  readonly list: readonly string[];
  readonly unknownList: readonly string[];
  readonly drawn: readonly string[];
}

/** What the map view shows, read from the page. */
function readMapView(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const idsOf = (selector: string, attribute: string) =>
      [...document.querySelectorAll(selector)].map((element) =>
        (element.getAttribute(attribute) ?? "").replace(/^territoire\/|\/$/g, ""),
      );
    const lists = [...document.querySelectorAll(".territories__list")];
    const listIds = (list: Element | undefined) =>
      [...(list?.querySelectorAll("a") ?? [])].map((link) =>
        (link.getAttribute("href") ?? "").replace(/^territoire\/|\/$/g, ""),
      );
    const matching = lists.find((list) => list.getAttribute("aria-label") === "Territoires de la carte");
    const numbers = (document.querySelector(".status")?.textContent ?? "").match(/\d+/g) ?? [];
    return {
      counted: Number(numbers[0]),
      population: Number(numbers[1]),
      unknown: Number(numbers[2] ?? 0),
      list: listIds(matching),
      unknownList: listIds(lists.find((list) => list !== matching)),
      drawn: [...idsOf(".svg-map .mark", "href"), ...idsOf(".svg-map .area", "data-area")],
    };
  });
}

function readTable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".territory-table tbody a[href]")].map((link) =>
      (link.getAttribute("href") ?? "").replace(/^territoire\/|\/$/g, ""),
    ),
  );
}

describe("the same-ids law", () => {
  test("count, map, list and table hold the same territories, whatever the view", async () => {
    const { page, errors } = await browser.open("?q=saint");
    await fc.assert(
      fc.asyncProperty(viewArbitrary(readCore()), async (view) => {
        await goTo(page, formatViewState(view));
        const shown = await readMapView(page);
        expect(shown.list).toHaveLength(shown.counted);
        expect(shown.unknownList).toHaveLength(view.showUnknown ? shown.unknown : 0);
        expect([...shown.drawn].sort()).toEqual([...shown.list, ...shown.unknownList].sort());
        expect(shown.counted).toBeLessThanOrEqual(shown.population);

        await goTo(page, formatViewState({ ...view, view: "tableau" }));
        if (shown.counted > 0) await page.locator(".territory-table tbody tr").first().waitFor();
        // The table keeps the order of the list: both follow the same sort.
        expect(await readTable(page)).toEqual(shown.list);
      }),
      { numRuns: runs(25), seed: SEED },
    );
    expect(errors).toEqual([]);
  }, 3_600_000);
});
