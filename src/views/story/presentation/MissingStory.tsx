import "./presentation.css";
import { SHIPPED_STORIES } from "../../../domain/story";
import type { ViewState } from "../../../domain/viewState";
import type { AudienceWords } from "../../../i18n/messages";
import type { AtlasActions } from "../../../state/store";
import { formatViewState } from "../../../state/urlCodec";
import { opensElsewhere } from "../../opensElsewhere";

interface Props {
  readonly viewState: ViewState;
  readonly actions: Pick<AtlasActions, "show">;
  readonly words: AudienceWords["presentation"];
}

/** No such story here: where stories live, how to get this one, and which ones are always there. */
export function MissingStory({ viewState, actions, words }: Props) {
  const isPacked = viewState.story?.startsWith(".") === true;
  const leave = { story: null, page: 1, speaker: false };
  return (
    <main className="deck-missing">
      <h1 className="deck-missing__title">{isPacked ? words.damagedTitle : words.missingTitle}</h1>
      <p>{isPacked ? words.damaged : words.missing}</p>
      <a
        className="button button--primary deck-missing__way"
        href={formatViewState({ ...viewState, ...leave }) || "./"}
        onClick={(event) => {
          if (opensElsewhere(event)) return;
          event.preventDefault();
          actions.show(leave);
        }}
      >
        {words.openAtlas}
      </a>
      <h2 className="deck-missing__others">{words.others}</h2>
      <ul>
        {SHIPPED_STORIES.map((id) => (
          <li key={id}>
            <a
              className="deck-missing__story"
              href={formatViewState({ ...viewState, story: id, page: 1 })}
              onClick={(event) => {
                if (opensElsewhere(event)) return;
                event.preventDefault();
                actions.show({ story: id, page: 1 });
              }}
            >
              {words.shipped[id] ?? id}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
