import { useMemo } from "react";
import type { Core } from "../../domain/facts";
import type { Filters, ListFacet, Range } from "../../domain/filters";
import type { Language } from "../../domain/viewState";
import { formatEuros, formatEurosShort } from "../../i18n/format";
import type { FirstMessages } from "../../i18n/messages";
import type { Result } from "../../query/result";
import { facetChoices } from "../../scene/facetChoices";
import { hasFactValues } from "../factFacets";
import { FacetOptions } from "./FacetOptions";
import { RangeFacet } from "./RangeFacet";

interface Props {
  readonly core: Core;
  readonly filters: Filters;
  readonly result: Result;
  readonly showUnknown: boolean;
  readonly open: boolean;
  readonly onToggle: (facet: ListFacet, value: string) => void;
  readonly onRange: (facet: "budget" | "periode", range: Range | null) => void;
  readonly onFounding: () => void;
  readonly onShowUnknown: (show: boolean) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
  readonly words: FirstMessages;
  readonly language: Language;
}

const TERRITORY_FACETS = ["vague", "region", "departement", "academie", "type"] as const;
const PARTNERSHIP_FACETS = ["theme", "partenaire", "nature", "genre"] as const;

/** Every facet of the query, with live counts. */
export function FiltersPanel(props: Props) {
  const { core, filters, result, words, language } = props;
  const facetWords = words.filters;
  const choices = useMemo(
    () => facetChoices(core, result.facets, words, language),
    [core, result.facets, words, language],
  );

  const facet = (name: ListFacet) => (
    <FacetOptions
      key={name}
      name={facetWords.facet[name]}
      choices={choices[name]}
      selected={filters[name].map(String)}
      onToggle={(value) => props.onToggle(name, value)}
      words={facetWords}
      factsLang={language !== "fr" && hasFactValues(name) ? "fr" : undefined}
    />
  );

  return (
    <section className="filters" aria-label={facetWords.region} data-open={props.open ? "" : undefined}>
      <div className="filters__head">
        <h2 className="filters__title">{facetWords.region}</h2>
        <button type="button" className="link-button" onClick={props.onReset}>
          {facetWords.reset}
        </button>
      </div>
      <label className="switch">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
          role="switch"
          checked={props.showUnknown}
          onChange={(event) => props.onShowUnknown(event.target.checked)}
        />
        {facetWords.unknownSwitch}
      </label>
      <button type="button" className="link-button" onClick={props.onFounding}>
        {facetWords.founding}
      </button>
      {TERRITORY_FACETS.map(facet)}
      <p className="facet__hint filters__rule">{facetWords.hint.partnership}</p>
      {PARTNERSHIP_FACETS.map(facet)}
      <RangeFacet
        name={facetWords.facet.periode}
        lowName={facetWords.from}
        highName={facetWords.to}
        hint={facetWords.hint.periode}
        range={filters.periode}
        distribution={result.periode}
        barTitle={(bin) => facetWords.year(String(bin.from), bin.count)}
        formatBound={String}
        onChange={(range) => props.onRange("periode", range)}
        words={facetWords}
      />
      <RangeFacet
        name={facetWords.facet.budget}
        lowName={facetWords.min}
        highName={facetWords.max}
        hint={facetWords.hint.budget}
        unit="€"
        range={filters.budget}
        distribution={result.budget}
        barTitle={(bin) =>
          facetWords.bar(formatEuros(bin.from, language), formatEuros(bin.to, language), bin.count)
        }
        formatBound={(value) => formatEurosShort(value, language)}
        onChange={(range) => props.onRange("budget", range)}
        words={facetWords}
      />
      <div className="filters__foot">
        <button type="button" className="button button--primary" onClick={props.onClose}>
          {facetWords.seeResults}
        </button>
      </div>
    </section>
  );
}
