import type { CoreTerritory } from "../../domain/facts";
import { ActionLink } from "../sheet/ActionLink";
import { useQuartier } from "./quartierContext";

/** The name of a territory, which opens its sheet here and its own page elsewhere. */
export function TerritoryLink({ territory }: { readonly territory: CoreTerritory }) {
  const { hrefs, actions, factsLang } = useQuartier();
  return (
    <ActionLink
      href={hrefs.territory(territory.id)}
      onAct={() => actions.openTerritory(territory.id)}
      lang={factsLang}
    >
      {territory.name}
    </ActionLink>
  );
}
