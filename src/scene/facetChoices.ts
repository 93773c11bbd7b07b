import type { Core } from "../domain/facts";
import type { ListFacet } from "../domain/filters";
import type { Language } from "../domain/viewState";
import type { Result } from "../query/result";
import { optionName } from "./describeFilters";
import type { SceneWords } from "./words";

/** An option of a facet, with its name and the territories that it would give. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Facets read as an index (by name) rather than as a ranking (by count). */
const BY_NAME: readonly ListFacet[] = ["region", "departement", "academie"];

/** The options of every facet, named and in the order of the panel. */
export function facetChoices(
  core: Core,
  facets: Result["facets"],
  words: SceneWords,
  language: Language,
): Readonly<Record<ListFacet, readonly FacetChoice[]>> {
  const collator = new Intl.Collator(language);
  const choicesOf = (facet: ListFacet): readonly FacetChoice[] => {
    const choices = facets[facet].map(({ value, count }) => ({
      value,
      count,
      label: optionName(facet, value, core, words),
    }));
    choices.sort((a, b) => {
      if (facet === "vague") return a.value < b.value ? -1 : 1;
      if (!BY_NAME.includes(facet) && a.count !== b.count) return b.count - a.count;
      return collator.compare(a.label, b.label);
    });
    return choices;
  };
  return {
    type: choicesOf("type"),
    vague: choicesOf("vague"),
    region: choicesOf("region"),
    departement: choicesOf("departement"),
    academie: choicesOf("academie"),
    theme: choicesOf("theme"),
    partenaire: choicesOf("partenaire"),
    nature: choicesOf("nature"),
    genre: choicesOf("genre"),
  };
}
