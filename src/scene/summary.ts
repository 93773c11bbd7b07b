import { isLabelled } from "../domain/eligibility";
import type { Core, CoreTerritory } from "../domain/facts";
import type { Language, ViewState } from "../domain/viewState";
import { formatList, formatNumber } from "../i18n/format";
import type { Result } from "../query/result";
import { describeFilters, type FilterWords } from "./describeFilters";
import { grantSentence } from "./grantSentence";
import { moneyTotals } from "./money";
import { sortTerritories } from "./order";
import type { SceneWords } from "./words";

/** Up to this many territories, the summary names them instead of counting places. */
const NAMED = 3;
/** Places told as the most present. */
const PLACES = 3;

interface Tally {
  readonly code: string;
  readonly count: number;
}

/** Codes by number of territories, greatest first, then by code. A territory counts in each of its places. */
function tally(
  territories: readonly CoreTerritory[],
  codes: (one: CoreTerritory) => readonly string[],
): Tally[] {
  const counts = new Map<string, number>();
  for (const territory of territories) {
    for (const code of codes(territory)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** Filters as one phrase: options of a facet joined by "or", facets by semicolons. */
function filterPhrase(described: readonly FilterWords[], words: SceneWords, language: Language): string {
  const byFacet = new Map<FilterWords["facet"], string[]>();
  for (const { facet, value } of described) byFacet.set(facet, [...(byFacet.get(facet) ?? []), value]);
  const phrases = [...byFacet].map(([facet, values]) =>
    words.summary.filter[facet](formatList(values, language, "or")),
  );
  return phrases.join(words.summary.separator);
}

/** Waves of the result, oldest first, for a view that nothing filters. */
function wavesPhrase(territories: readonly CoreTerritory[], words: SceneWords, language: Language): string {
  const { ofWave, waveUnknown, withoutWave } = words.summary;
  const waveOf = (one: CoreTerritory) => String(one.wave ?? (isLabelled(one) ? "unknown" : "without"));
  const waves = tally(territories, (one) => [waveOf(one)]).sort((a, b) => (a.code < b.code ? -1 : 1));
  const parts = waves.map(({ code, count }) => {
    const number = formatNumber(count, language);
    if (code === "unknown") return waveUnknown(number);
    return code === "without" ? withoutWave(number) : ofWave(number, code);
  });
  return formatList(parts, language);
}

function placesSentence(
  territories: readonly CoreTerritory[],
  core: Core,
  words: SceneWords,
  language: Language,
): string | null {
  const { summary } = words;
  const nameIn = (places: readonly { readonly code: string; readonly name: string }[]) => {
    const names = new Map(places.map(({ code, name }) => [code, name]));
    return (code: string) => names.get(code) ?? code;
  };
  const region = nameIn(core.regions);
  const departement = nameIn(core.departements);
  const told = (tallies: readonly Tally[], name: (code: string) => string) =>
    formatList(
      tallies.slice(0, PLACES).map(({ code, count }) => `${name(code)} (${formatNumber(count, language)})`),
      language,
    );
  const regions = tally(territories, (one) => one.regions);
  const departements = tally(territories, (one) => one.departements);
  const [firstRegion] = regions;
  const [firstDepartement] = departements;
  if (firstRegion === undefined || firstDepartement === undefined) return null;
  if (departements.length === 1) return summary.oneDepartement(departement(firstDepartement.code));
  if (regions.length === 1) {
    return summary.oneRegion(region(firstRegion.code), told(departements, departement));
  }
  return summary.regions(told(regions, region));
}

/** Who answers, and to what. */
function countSentence(
  result: Result,
  territories: readonly CoreTerritory[],
  phrase: string,
  words: SceneWords,
  language: Language,
): string {
  const { summary } = words;
  const matches = result.matches.length;
  const status = summary.status(matches, result.population.length);
  if (phrase !== "") return summary.answering(status, matches, phrase);
  return matches === 0 ? `${status}.` : summary.all(status, wavesPhrase(territories, words, language));
}

/**
 * The current view in two to four plain sentences: how many territories and for which filters, how
 * many are unknown, where they are, what is known of their yearly grants. It reads the same result as
 * the map and the table, so it can never disagree with them.
 */
export function summarize(
  core: Core,
  result: Result,
  state: Pick<ViewState, "filters" | "showUnknown">,
  words: SceneWords,
  language: Language,
): readonly string[] {
  const { summary } = words;
  const matching = new Set(result.matches);
  const territories = core.territories.filter(({ id }) => matching.has(id));
  const phrase = filterPhrase(describeFilters(state.filters, core, words, language), words, language);
  const sentences: (string | null)[] = [countSentence(result, territories, phrase, words, language)];

  const unknown = result.unknown.length;
  if (unknown > 0) sentences.push(summary.unknown(unknown, state.showUnknown));
  if (territories.length > NAMED) {
    sentences.push(placesSentence(territories, core, words, language));
  } else if (territories.length > 0) {
    const names = new Map(territories.map(({ id, name }) => [id, name]));
    const ordered = sortTerritories(core, result.matches, null).map((id) => names.get(id) ?? id);
    sentences.push(summary.named(ordered.length, formatList(ordered, language)));
  }
  sentences.push(grantSentence(moneyTotals(territories), words, language));
  return sentences.filter((sentence) => sentence !== null);
}
