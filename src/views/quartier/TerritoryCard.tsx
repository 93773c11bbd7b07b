import { useMemo } from "react";
import type { Atlas, CoreTerritory } from "../../domain/facts";
import { formatPartialDate } from "../../i18n/format";
import { territoryFacts } from "../../scene/errorReport/territoryFacts";
import { territoryCard } from "../../scene/quartier/territoryCard";
import { isDay } from "../../scene/sheetSentences";
import { ReportErrorButton } from "../errorReport/ReportErrorButton";
import { ActionLink } from "../sheet/ActionLink";
import { CardDetails } from "./CardDetails";
import { useQuartier } from "./quartierContext";

interface Props {
  readonly territory: CoreTerritory;
  /** `null` until the details have come. */
  readonly atlas: Atlas | null;
  /** Shows the place on the great map. */
  readonly onMap: () => void;
  readonly mapHref: string;
}

/** Where the card of a territory stands in the page. */
export const cardId = (territory: string) => `quartier-${territory}`;

/** A territory told to someone who lives near it. */
export function TerritoryCard({ territory, atlas, onMap, mapHref }: Props) {
  const { core, words, language, hrefs, actions, factsLang } = useQuartier();
  const { quartier, vocab } = words;
  const id = cardId(territory.id);
  const note = territory.type === "cite-educative" ? null : quartier.otherKind[territory.type];
  const card = useMemo(
    () => (atlas === null ? null : territoryCard(core, atlas, territory)),
    [core, atlas, territory],
  );
  return (
    <article className="quartier-card" aria-labelledby={id} data-territory={territory.id}>
      <p className="quartier-card__kind">{vocab.territoryType[territory.type].one}</p>
      <h4 className="quartier-card__name" id={id} tabIndex={-1} lang={factsLang}>
        {territory.name}
      </h4>
      {note !== null && <p>{note}</p>}
      {(note === null || territory.start !== null) && (
        <p className="quartier-card__since">{sinceOf(territory)}</p>
      )}
      {territory.waveInLocalSources !== null && (
        <p className="quartier-small">{quartier.localYear(territory.waveInLocalSources)}</p>
      )}
      {card !== null && card.arrondissement !== null && (
        <p className="quartier-small">{quartier.placedIn(card.arrondissement)}</p>
      )}
      {card !== null && atlas !== null && <CardDetails card={card} territory={territory} atlas={atlas} />}
      <p className="quartier__links">
        <ActionLink href={hrefs.territory(territory.id)} onAct={() => actions.openTerritory(territory.id)}>
          {quartier.sheet}
        </ActionLink>
        <ActionLink href={mapHref} onAct={onMap}>
          {quartier.onMap}
        </ActionLink>
        {atlas !== null && (
          <ReportErrorButton
            facts={(all) => territoryFacts(core, atlas, territory.id, all, language)}
            about={territory.name}
            factsDate={core.factsDate}
            isQuiet
            words={words}
            language={language}
          />
        )}
      </p>
    </article>
  );

  function sinceOf({ start, wave }: CoreTerritory) {
    const parts = [
      start === null
        ? quartier.sinceUnknown
        : quartier.since(formatPartialDate(start, language), isDay(start)),
      ...(wave === null ? [] : [quartier.wave(wave)]),
    ];
    return `${parts.join(", ")}.`;
  }
}
