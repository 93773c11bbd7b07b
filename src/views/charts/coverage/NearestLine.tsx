import type { CoreTerritory } from "../../../domain/facts";
import type { Language } from "../../../domain/viewState";
import type { Near } from "../../../geo/nearestLabelled";
import type { Messages } from "../../../i18n/messages";
import { nearText } from "../../../scene/coverage/nearText";
import type { AtlasActions } from "../../../state/store";
import { ActionLink } from "../../sheet/ActionLink";
import type { SheetHrefs } from "../../sheet/sheetContext";

interface Props {
  readonly near: Near;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** Whether it is in the very commune one starts from, where a distance says nothing. */
  readonly isHere?: boolean;
  readonly actions: AtlasActions;
  readonly hrefs: SheetHrefs;
  readonly words: Messages;
  readonly language: Language;
}

/** A near territory, linked to its sheet, with its distance and direction. */
export function NearestLine({ near, territories, isHere = false, actions, hrefs, words, language }: Props) {
  return (
    <>
      <ActionLink
        href={hrefs.territory(near.id)}
        onAct={() => actions.openTerritory(near.id)}
        lang={language === "fr" ? undefined : "fr"}
      >
        {territories.get(near.id)?.name ?? near.id}
      </ActionLink>{" "}
      {isHere ? words.sheet.nearSameCommune : nearText(near, words, language)}
    </>
  );
}
