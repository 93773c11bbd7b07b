import type { Core } from "../domain/facts";
import { type Filters, LIST_FACETS, type ListFacet, type Range } from "../domain/filters";
import type { Language } from "../domain/viewState";
import { formatEuros } from "../i18n/format";
import type { SceneWords } from "./words";

/** One active filter value, told in words: a chip, or a part of a sentence. */
export interface FilterWords {
  readonly facet: keyof Filters;
  /** The option to remove from a list facet; `null` where removing clears the whole filter. */
  readonly option: string | null;
  /** Name of the facet. */
  readonly label: string;
  /** The value as the reader knows it. */
  readonly value: string;
}

interface Entry {
  readonly id: string;
  readonly label: string;
}

function labelOf(entries: readonly Entry[], id: string): string {
  return entries.find((entry) => entry.id === id)?.label ?? id;
}

/** Maps an option of a list facet to its name; an option unknown to the core is told as it is written. */
export function optionName(facet: ListFacet, option: string, core: Core, { vocab }: SceneWords): string {
  const named = (entries: readonly { readonly code: string; readonly name: string }[]) =>
    entries.find(({ code }) => code === option)?.name ?? option;
  const noun = (nouns: Readonly<Record<string, { readonly one: string }>>) => nouns[option]?.one ?? option;
  switch (facet) {
    case "type":
      return noun(vocab.territoryType);
    case "vague":
      return option;
    case "region":
      return named(core.regions);
    case "departement":
      return named(core.departements);
    case "academie":
      return core.academies.find(({ slug }) => slug === option)?.name ?? option;
    case "theme":
      return labelOf(core.themes, option);
    case "partenaire":
      return core.partners.find(({ id }) => id === option)?.name ?? option;
    case "nature":
      return noun(vocab.partnerNature);
    case "genre":
      return noun(vocab.partnershipType);
    default:
      return facet satisfies never;
  }
}

interface RangeWords {
  readonly between: (from: string, to: string) => string;
  readonly from: (value: string) => string;
  readonly to: (value: string) => string;
  readonly exactly: (value: string) => string;
}

/** A range in words; `null` when both sides are open. */
function rangeName({ min, max }: Range, format: (value: number) => string, words: RangeWords): string | null {
  if (min === null) return max === null ? null : words.to(format(max));
  if (max === null) return words.from(format(min));
  return min === max ? words.exactly(format(min)) : words.between(format(min), format(max));
}

/** The active filters in words, one entry per chosen option, in the order of the panel. */
export function describeFilters(
  filters: Filters,
  core: Core,
  words: SceneWords,
  language: Language,
): readonly FilterWords[] {
  const { facet: labels } = words.filters;
  const described: FilterWords[] = LIST_FACETS.flatMap((facet) =>
    filters[facet].map((option) => ({
      facet,
      option: String(option),
      label: labels[facet],
      value: optionName(facet, String(option), core, words),
    })),
  );
  const add = (facet: "lieu" | "budget" | "periode" | "q", value: string | null | undefined): void => {
    if (value) described.push({ facet, option: null, label: labels[facet], value });
  };
  const { lieu, budget, periode } = filters;
  add("lieu", lieu && (core.communes.find(({ code }) => code === lieu)?.name ?? lieu));
  const { budgetRange, yearRange } = words.summary;
  add("budget", budget && rangeName(budget, (amount) => formatEuros(amount, language), budgetRange));
  add("periode", periode && rangeName(periode, String, yearRange));
  add("q", filters.q.trim());
  return described;
}
