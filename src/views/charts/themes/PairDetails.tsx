import type { PairBasis, ThemePair } from "../../../scene/themes/themePairs";
import type { SectionProps } from "../sectionProps";
import { TerritoryLinks } from "./TerritoryLinks";

interface Props extends SectionProps {
  readonly pair: ThemePair;
  /** Ids of the territories that have both themes, or where a partnership bears both. */
  readonly territories: readonly string[];
  readonly basis: PairBasis;
  readonly onClose: () => void;
}

/**
 * The territories behind a pair, by name, and what can be filtered. The filter on themes keeps what has
 * any of them: it is offered as such, never as "both".
 */
export function PairDetails({ pair, territories, basis, onClose, ...props }: Props) {
  const { view, actions, hrefs, words, language } = props;
  const said = words.themeCharts.pairs;
  const [first, second] = pair.themes;
  const theme = [first.id, second.id].sort();
  return (
    <section className="theme-pair-details" aria-labelledby="themes-paire">
      <h4 id="themes-paire">
        {said.where(first.label, second.label, said.said[basis](pair.both.length, pair.either))}
      </h4>
      <TerritoryLinks
        ids={territories}
        territories={view.territories}
        hrefOf={hrefs.territory}
        onOpen={actions.openTerritory}
        factsLang={language === "fr" ? undefined : "fr"}
      />
      <p className="theme-pair-details__tools">
        {pair.themes.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="link-button"
            onClick={() => actions.setFilters({ theme: [id] })}
          >
            {said.filterOne(label)}
          </button>
        ))}
        <button type="button" className="link-button" onClick={() => actions.setFilters({ theme })}>
          {said.filterEither}
        </button>
        <button type="button" className="link-button" onClick={onClose}>
          {said.close}
        </button>
      </p>
    </section>
  );
}
