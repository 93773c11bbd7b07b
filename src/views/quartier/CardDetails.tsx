import { useMemo } from "react";
import type { Atlas, CoreTerritory, Qpv } from "../../domain/facts";
import { formatList } from "../../i18n/format";
import type { TerritoryCard } from "../../scene/quartier/territoryCard";
import Gloss from "../glossary/Gloss";
import { ActionItem } from "./ActionItem";
import { CitedSources } from "./CitedSources";
import { Inferred } from "./Inferred";
import { useQuartier } from "./quartierContext";

interface Props {
  readonly card: TerritoryCard;
  readonly territory: CoreTerritory;
  readonly atlas: Atlas;
}

/** What the details add to a card: neighbourhoods, ages, actions, and what is not known. */
export function CardDetails({ card, territory, atlas }: Props) {
  const { words, language, factsLang } = useQuartier();
  const { quartier } = words;
  const sources = useMemo(() => new Map(atlas.sources.map((source) => [source.id, source])), [atlas]);
  const count = card.groups.reduce((sum, { actions }) => sum + actions.length, 0);
  const isLabel = territory.type === "cite-educative";
  return (
    <>
      {card.waveMethod !== null && <p className="quartier-small">{quartier.waveInferred}</p>}
      <CitedSources sources={card.sources} />
      {isLabel && (
        <>
          <h5>{quartier.quartiers}</h5>
          {card.quartiers.length === 0 ? (
            <p>{quartier.quartiersUnknown}</p>
          ) : (
            <>
              <Names names={card.quartiers} />
              <CitedSources sources={card.quartiersSources} />
            </>
          )}
          {card.qpvs.length > 0 && (
            <>
              <p className="quartier-card__sub">
                <Gloss text={quartier.qpv} />
              </p>
              <Names names={card.qpvs.map(nameOfQpv)} />
              <CitedSources sources={card.qpvSources} />
            </>
          )}
          {card.leadCollege !== null && (
            <p>
              <Gloss text={quartier.college(card.leadCollege)} />
            </p>
          )}
        </>
      )}
      {card.audiences.length > 0 && (
        <>
          <h5>{quartier.audience}</h5>
          <ul>
            {card.audiences.map((audience) => (
              <li key={audience.text}>
                <p>
                  <span lang={factsLang}>{audience.text}</span>
                  {audience.isInferred && <Inferred />}
                </p>
                <CitedSources sources={audience.sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h5>{quartier.what}</h5>
      <p>
        {count === 0 ? (
          quartier.actionsUnknown
        ) : (
          <>
            {quartier.actions(count)}.{" "}
            <span className="quartier-actions__help">{quartier.actionsHelp(count)}</span>
          </>
        )}
      </p>
      {card.groups.map(({ family, actions }) => (
        <section key={family?.id ?? ""} className="quartier-group">
          <p className="quartier-group__title" lang={family === null ? undefined : factsLang}>
            {family?.label ?? quartier.noFamily}
          </p>
          <ul>
            {actions.map((action) => (
              <ActionItem key={action.row.id} action={action} sources={sources} />
            ))}
          </ul>
        </section>
      ))}
      {count === 0 && card.carriers !== null && (
        <>
          <h5>{quartier.withWhomTitle}</h5>
          <p>
            <span lang={factsLang}>
              {formatList(
                card.carriers.partners.map(({ name }) => name),
                language,
              )}
            </span>
            {card.carriers.isInferred && <Inferred />}
          </p>
          <CitedSources sources={card.carriers.sources} />
        </>
      )}
      {card.unknowns.length > 0 && (
        <div className="quartier-unknowns">
          <h5 className="quartier-unknowns__title">{quartier.unknownsTitle}</h5>
          <ul>
            {card.unknowns.map((fact) => (
              <li key={fact}>{quartier.unknowns[fact]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );

  function nameOfQpv({ name, geography }: Qpv): string {
    return `${name} (${quartier.qpvGeography(geography)})`;
  }
}

function Names({ names }: { readonly names: readonly string[] }) {
  const { factsLang } = useQuartier();
  return (
    <ul className="quartier-names" lang={factsLang}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
