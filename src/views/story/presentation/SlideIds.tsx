import type { Language } from "../../../domain/viewState";
import type { AudienceWords } from "../../../i18n/messages";
import type { AtlasView } from "../../useAtlasView";

interface Props {
  readonly view: Pick<AtlasView, "matches" | "unknown" | "territories">;
  readonly words: AudienceWords["presentation"];
  readonly language: Language;
}

/** The territories of a slide as a text, for those who do not see its map: no stop of the keyboard on the way. */
export function SlideIds({ view, words, language }: Props) {
  const lists = [
    [words.list, view.matches],
    [words.listUnknown, view.unknown],
  ] as const;
  return (
    <div className="sr-only">
      {lists.map(
        ([label, ids]) =>
          ids.length > 0 && (
            <ul key={label} aria-label={label} lang={language === "fr" ? undefined : "fr"}>
              {ids.map((id) => (
                <li key={id} data-territory={id}>
                  {view.territories.get(id)?.name ?? id}
                </li>
              ))}
            </ul>
          ),
      )}
    </div>
  );
}
