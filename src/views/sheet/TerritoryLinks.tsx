import type { CoreTerritory } from "../../domain/facts";
import { formatNumber } from "../../i18n/format";
import { ActionLink } from "./ActionLink";
import { useSheet } from "./sheetContext";

/** Beyond this number, links are folded under their count (a label of 80 territories at once). */
const MOST_UNFOLDED = 12;

/** Links to other sheets, in a list; nothing for no territory. */
export function TerritoryLinks({ territories }: { readonly territories: readonly CoreTerritory[] }) {
  const { words, language } = useSheet();
  if (territories.length === 0) return null;
  if (territories.length <= MOST_UNFOLDED) return <Links territories={territories} />;
  return (
    <details className="sheet__fold">
      <summary>{words.sheet.otherTerritories(formatNumber(territories.length, language))}</summary>
      <Links territories={territories} />
    </details>
  );
}

function Links({ territories }: { readonly territories: readonly CoreTerritory[] }) {
  const { hrefs, onOpenTerritory, language } = useSheet();
  return (
    <ul className="sheet__inline-list">
      {territories.map(({ id, name }) => (
        <li key={id}>
          <ActionLink
            className="sheet__link"
            href={hrefs.territory(id)}
            onAct={onOpenTerritory && (() => onOpenTerritory(id))}
            lang={language === "fr" ? undefined : "fr"}
          >
            {name}
          </ActionLink>
        </li>
      ))}
    </ul>
  );
}
