import { Fragment } from "react";
import type { CoreTerritory } from "../../domain/facts";
import { formatNumber } from "../../i18n/format";
import { ActionLink } from "../sheet/ActionLink";
import { useAbout } from "./aboutContext";

/** Beyond this number, territories are counted rather than named. */
const MOST_NAMED = 6;

/** Territories by name, each leading to its sheet where there is one to lead to; many are counted. */
export function TerritoryNames({ territories }: { readonly territories: readonly CoreTerritory[] }) {
  const { words, language, hrefOf, onOpenTerritory } = useAbout();
  const lang = language === "fr" ? undefined : "fr";
  if (territories.length > MOST_NAMED) {
    return words.data.collectiveFor(territories.length, formatNumber(territories.length, language));
  }
  return territories.map(({ id, name }, rank) => (
    <Fragment key={id}>
      {rank > 0 && ", "}
      {hrefOf === undefined ? (
        <span lang={lang}>{name}</span>
      ) : (
        <ActionLink
          className="about__cite"
          href={hrefOf(id)}
          onAct={onOpenTerritory && (() => onOpenTerritory(id))}
          lang={lang}
        >
          {name}
        </ActionLink>
      )}
    </Fragment>
  ));
}
