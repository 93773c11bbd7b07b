import { type ReactNode, type Ref, useMemo } from "react";
import type { Atlas, CoreTerritory } from "../../domain/facts";
import { formatFactsDate, formatPartialDate } from "../../i18n/format";
import type { Prepared } from "../../query/prepare";
import { communeAnswer } from "../../scene/quartier/communeAnswer";
import { nearPlace, type Origin } from "../../scene/quartier/nearPlace";
import { filterCode, type QuartierPlace } from "../../scene/quartier/quartierPlace";
import { verdictSentences } from "../../scene/quartier/verdict";
import { isDay } from "../../scene/sheetSentences";
import { goToFragment } from "../goToFragment";
import { ASK_ID, AskWhom, OfficialService } from "./Advice";
import { DepartementPart } from "./DepartementPart";
import { NearList } from "./NearList";
import { useQuartier } from "./quartierContext";
import { cardId, TerritoryCard } from "./TerritoryCard";
import { TerritoryLink } from "./TerritoryLink";

interface Props {
  readonly place: QuartierPlace;
  readonly prepared: Prepared;
  readonly atlas: Atlas | null;
  /** Stands for the details while they are not there. */
  readonly pending: ReactNode;
  /** An address or a position in this commune, when the reader gave one. */
  readonly origin: Origin | null;
  /** Offers to ask where the commune is. */
  readonly online: ReactNode;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** The answer for a commune, from the plainest to the finest. */
export function PlaceAnswer({ place, prepared, atlas, pending, origin, online, headingRef }: Props) {
  const { core, words, language, actions, factsLang } = useQuartier();
  const { quartier } = words;
  const { commune, departement } = place;
  const answer = useMemo(() => communeAnswer(prepared, place, atlas), [prepared, place, atlas]);
  const verdict = verdictSentences(answer, place, words.quartier);
  const here = [...answer.labelled, ...answer.others];
  const from: Origin | null =
    origin ?? (commune.position === null ? null : { lonLat: commune.position, kind: "commune" });
  const isCovered = answer.labelled.length > 0;
  const near = nearPlace(
    core,
    from,
    departement.code,
    here.map(({ id }) => id),
  );
  const code = filterCode(place);
  const showOnMap = () => {
    actions.setFilters({ lieu: code });
    actions.show({ view: "carte" });
  };
  const cardOf = (territory: CoreTerritory) => (
    <TerritoryCard
      key={territory.id}
      territory={territory}
      atlas={atlas}
      onMap={showOnMap}
      mapHref={`?lieu=${code}`}
    />
  );
  return (
    <>
      <header className="quartier-verdict" data-answer={verdict.kind}>
        <h3 className="quartier-verdict__place" ref={headingRef} tabIndex={-1} lang={factsLang}>
          {commune.name}
          <span className="quartier-verdict__where">
            {" "}
            {quartier.departement(departement.name, departement.code)}
          </span>
        </h3>
        <p className="quartier-verdict__answer" role="status">
          {verdict.answer}
        </p>
        {verdict.more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {!isCovered && (
          <p className="quartier-small">
            {quartier.verdict.lists(formatFactsDate(core.factsDate, language))}
          </p>
        )}
        <nav className="quartier-verdict__jumps" aria-label={quartier.jumps}>
          <ul>
            {here.length > 1 &&
              here.map(({ id, name }) => (
                <li key={id}>
                  <a
                    href={`#${cardId(id)}`}
                    lang={factsLang}
                    onClick={(event) => goToFragment(event, "start")}
                  >
                    {name}
                  </a>
                </li>
              ))}
            <li>
              <a href={`#${ASK_ID}`} onClick={(event) => goToFragment(event, "start")}>
                {quartier.askTitle}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      {(here.length > 0 || answer.academies.length > 0) && atlas === null && pending}
      {here.map(cardOf)}
      {answer.ended.length > 0 && (
        <section className="quartier-part">
          <h4>{quartier.endedTitle}</h4>
          <ul className="quartier-list">
            {answer.ended.map((territory) => (
              <li key={territory.id}>
                <TerritoryLink territory={territory} />{" "}
                {quartier.ended(
                  territory.end === null ? null : formatPartialDate(territory.end, language),
                  territory.end !== null && isDay(territory.end),
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(!isCovered || origin !== null) && <NearList near={near} online={online} />}
      <AskWhom />
      <OfficialService />
      <DepartementPart departement={departement} />
      {answer.academies.length > 0 && (
        <section className="quartier-part">
          <h4>{quartier.academyTitle}</h4>
          <p>{quartier.academyHelp}</p>
          <ul className="quartier-names quartier-names--links">
            {answer.academies.map((territory) => (
              <li key={territory.id}>
                <TerritoryLink territory={territory} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
