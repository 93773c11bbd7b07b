import type { CoreTerritory } from "../../../domain/facts";
import { ActionLink } from "../../sheet/ActionLink";

interface Props {
  readonly ids: readonly string[];
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  /** Language of the names when it is not that of the page. */
  readonly factsLang: "fr" | undefined;
}

/** Names of territories, each leading to its sheet. */
export function TerritoryLinks({ ids, territories, hrefOf, onOpen, factsLang }: Props) {
  return (
    <ul className="theme-links">
      {ids.map((id) => (
        <li key={id}>
          <ActionLink href={hrefOf(id)} lang={factsLang} onAct={() => onOpen(id)}>
            {territories.get(id)?.name ?? id}
          </ActionLink>
        </li>
      ))}
    </ul>
  );
}
