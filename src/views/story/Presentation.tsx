import { useStore } from "zustand";
import type { Atlas } from "../../domain/facts";
import type { FirstMessages } from "../../i18n/messages";
import type { Prepared } from "../../query/prepare";
import type { AtlasStore } from "../../state/store";
import { RetryState } from "../shell/RetryState";
import { useAudienceMessages } from "../useMessages";
import { Deck } from "./presentation/Deck";
import { MissingStory } from "./presentation/MissingStory";
import { useStory } from "./useShelf";

interface Props {
  /** The reader's own view, which the presentation leaves as it is but for `story`, `page` and `speaker`. */
  readonly store: AtlasStore;
  readonly prepared: Prepared;
  /** Asks for the text engine, which a page with a free text needs. */
  readonly onTextWanted: () => void;
  readonly loadAtlas: () => Promise<Atlas>;
  readonly words: FirstMessages;
}

/** A story, one page at a time. */
export default function Presentation({ words: first, ...props }: Props) {
  const { viewState, show } = useStore(props.store);
  const words = useAudienceMessages(first, viewState.language);
  const id = viewState.story ?? "";
  const asked = useStory(id);
  switch (asked.status) {
    case "ready":
      return <Deck key={id} {...props} story={asked.story} asked={id} words={words} />;
    case "missing":
      return <MissingStory viewState={viewState} actions={{ show }} words={words.presentation} />;
    case "failed":
      return <RetryState message={words.presentation.failed} onRetry={asked.retry} words={words.app} />;
    case "loading":
      return <p className="state">{words.presentation.loading}</p>;
    default:
      return asked satisfies never;
  }
}
