import type { ReactNode } from "react";
import { FARTHEST_NEAR } from "../../geo/nearestLabelled";
import { formatList } from "../../i18n/format";
import { nearText } from "../../scene/coverage/nearText";
import type { NearPlace } from "../../scene/quartier/nearPlace";
import { useQuartier } from "./quartierContext";
import { TerritoryLink } from "./TerritoryLink";

interface Props {
  readonly near: NearPlace;
  /** Offered where no distance can be told. */
  readonly online?: ReactNode;
}

/** How far the nearest cités éducatives are, or why it cannot be told. */
export function NearList({ near, online }: Props) {
  const { core, territories, words, language } = useQuartier();
  const { quartier } = words;
  const names = new Map(core.departements.map(({ code, name }) => [code, name]));
  if (near.kind === "departement") {
    return (
      <section className="quartier-part">
        <h4>{quartier.nearTitle}</h4>
        <p>{quartier.nearUnknown}</p>
        {online}
      </section>
    );
  }
  const { kind } = near.origin;
  return (
    <section className="quartier-part">
      <h4>{kind === "commune" ? quartier.nearTitle : quartier.nearTitleFrom[kind]}</h4>
      {near.near.length === 0 ? (
        <p>{quartier.nearNone(FARTHEST_NEAR)}</p>
      ) : (
        <ol className="quartier-near">
          {near.near.map((each) => {
            const territory = territories.get(each.id);
            if (territory === undefined) return null;
            const where = territory.departements.map((code) => names.get(code) ?? code);
            return (
              <li key={each.id} className="quartier-near__item" data-territory={each.id}>
                <TerritoryLink territory={territory} /> ({formatList(where, language)}),{" "}
                {nearText(each, words, language)}
              </li>
            );
          })}
        </ol>
      )}
      <p className="quartier-small">{quartier.nearHelp[kind]}</p>
    </section>
  );
}
