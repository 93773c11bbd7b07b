import { useMemo } from "react";
import type { Atlas, Core, CoreTerritory } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { AllMessages } from "../../i18n/messages";
import { similarTerritories } from "../../query/similar";
import { similarReason } from "../../scene/compare/similarReason";
import { ActionLink } from "../sheet/ActionLink";
import type { SheetHrefs } from "../sheet/sheetContext";

interface Props {
  readonly core: Core;
  /** `null`: sizes are not known, and not counted. */
  readonly atlas: Atlas | null;
  /** Whether the details are still on their way: proposals wait rather than change. */
  readonly pending: boolean;
  readonly origin: CoreTerritory;
  readonly onAdd: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly hrefs: SheetHrefs;
  readonly words: AllMessages;
  readonly language: Language;
}

/** Whom to compare with, and why. */
export function SimilarTerritories(props: Props) {
  const { core, atlas, pending, origin, words, language } = props;
  const { compare } = words;
  const lang = language === "fr" ? undefined : "fr";
  const proposals = useMemo(
    () => (pending ? [] : similarTerritories(core, origin.id, 4, atlas)),
    [core, origin, atlas, pending],
  );
  const names = new Map(core.territories.map(({ id, name }) => [id, name]));
  return (
    <div className="similar">
      <h3 className="similar__title">{compare.similar(origin.name)}</h3>
      <p className="similar__help">{compare.similarHelp}</p>
      {pending && <p className="similar__none">{words.app.loading}</p>}
      {!pending && proposals.length === 0 && <p className="similar__none">{compare.similarNone}</p>}
      <ul className="similar__list">
        {proposals.map((similar) => {
          const name = names.get(similar.id) ?? similar.id;
          return (
            <li key={similar.id} className="similar__item">
              <div>
                <ActionLink
                  className="similar__name"
                  href={props.hrefs.territory(similar.id)}
                  onAct={() => props.onOpen(similar.id)}
                  lang={lang}
                >
                  {name}
                </ActionLink>
                <span className="similar__reason">{similarReason(core, similar, words, language)}</span>
              </div>
              <button
                type="button"
                className="button"
                aria-label={compare.addOne(name)}
                onClick={() => props.onAdd(similar.id)}
              >
                {compare.addShort}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
