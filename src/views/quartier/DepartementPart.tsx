import type { IndexedDepartement } from "../../dataset/communeIndex";
import { formatFactsDate } from "../../i18n/format";
import { isCollectivity } from "../../query/coveragePlaces";
import { labelledIn } from "../../scene/quartier/communeAnswer";
import { useQuartier } from "./quartierContext";
import { TerritoryLink } from "./TerritoryLink";

/** Beyond this many, the names are folded: the number comes first. */
const MOST_SHOWN = 6;

/** What the département has. */
export function DepartementPart({ departement }: { readonly departement: IndexedDepartement }) {
  const { core, words, language } = useQuartier();
  const { quartier } = words;
  const labelled = labelledIn(core, departement.code);
  const isDepartement = !isCollectivity({ departements: [departement.code] });
  const date = formatFactsDate(core.factsDate, language);
  const names = (
    <ul className="quartier-names quartier-names--links">
      {labelled.map((territory) => (
        <li key={territory.id}>
          <TerritoryLink territory={territory} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className="quartier-part" data-departement={departement.code}>
      <h4>{quartier.departementTitle(departement.name, departement.code, isDepartement)}</h4>
      {labelled.length === 0 ? (
        <p>{quartier.departementNone(date)}</p>
      ) : (
        <>
          <p>{quartier.departementSome(labelled.length, date)}</p>
          {labelled.length <= MOST_SHOWN ? (
            names
          ) : (
            <details className="quartier-fold">
              <summary>{quartier.showAll(labelled.length)}</summary>
              {names}
            </details>
          )}
        </>
      )}
    </section>
  );
}
