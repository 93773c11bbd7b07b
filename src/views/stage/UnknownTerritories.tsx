import type { CoreTerritory } from "../../domain/facts";
import type { FirstMessages } from "../../i18n/messages";
import { ActionLink } from "../sheet/ActionLink";

interface Props {
  readonly ids: readonly string[];
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly words: FirstMessages;
  /** Names stay in French whatever the language of the interface. */
  readonly factsLang?: "fr" | undefined;
}

/** Under the table: the territories of which nothing is known for the filtered facts, apart from the matches. */
export function UnknownTerritories({ ids, territories, hrefOf, onOpen, words, factsLang }: Props) {
  if (ids.length === 0) return null;
  return (
    <section className="unknown-territories">
      <h2 className="territories__heading">{words.app.unknownHeading(ids.length)}</h2>
      <ul className="unknown-territories__list">
        {ids.map((id) => (
          <li key={id}>
            <ActionLink href={hrefOf(id)} onAct={() => onOpen(id)} lang={factsLang}>
              {territories.get(id)?.name ?? id}
            </ActionLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
