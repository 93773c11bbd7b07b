import type { CoreTerritory } from "../../../domain/facts";
import { opensElsewhere } from "../../opensElsewhere";

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
          <a
            href={hrefOf(id)}
            lang={factsLang}
            onClick={(event) => {
              if (opensElsewhere(event)) return;
              event.preventDefault();
              onOpen(id);
            }}
          >
            {territories.get(id)?.name ?? id}
          </a>
        </li>
      ))}
    </ul>
  );
}
