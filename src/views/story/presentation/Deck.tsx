import { lazy, useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../../../domain/facts";
import { isShippedStory, type Story } from "../../../domain/story";
import type { AudienceWords } from "../../../i18n/messages";
import type { Prepared } from "../../../query/prepare";
import { knownValuesOf } from "../../../state/knownValues";
import type { AtlasStore } from "../../../state/store";
import { formatViewState } from "../../../state/urlCodec";
import { useDetails } from "../../details";
import { LatePart } from "../../shell/LatePart";
import { storyShelf } from "../useShelf";
import { Screen } from "./Screen";
import { pageWithin, slidesOf } from "./slides";
import type { Shared } from "./syncMessages";
import { useLook } from "./useLook";
import { usePreload } from "./usePreload";
import { usePrinting } from "./usePrinting";
import { useSync } from "./useSync";

const SpeakerDesk = lazy(() => import("./speaker/SpeakerDesk"));
const LatePrintDeck = lazy(() => import("./print/PrintDeck"));

const SPEAKER_WINDOW = "popup,width=1100,height=780";

interface Props {
  readonly story: Story;
  /** What `recit` holds: the id of the story, or the whole of it packed. */
  readonly asked: string;
  readonly store: AtlasStore;
  readonly prepared: Prepared;
  readonly onTextWanted: () => void;
  readonly loadAtlas: () => Promise<Atlas>;
  readonly words: AudienceWords;
}

/** A story being presented, in the window of the room or in that of the speaker. */
export function Deck({ story, asked, store, prepared, onTextWanted, loadAtlas, words }: Props) {
  const { viewState, show } = useStore(store);
  const { language, colorTheme, speaker } = viewState;
  const { presentation } = words;
  const { core } = prepared;
  const known = useMemo(() => knownValuesOf(core), [core]);
  const slides = useMemo(
    () => slidesOf(story, known, { language, colorTheme }),
    [story, known, language, colorTheme],
  );
  const count = slides.length;
  const page = pageWithin(viewState.page, count);
  const [isBlack, setIsBlack] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const { details, retry } = useDetails(loadAtlas, true);
  const PrintDeck = usePreload(slides) ?? LatePrintDeck;
  useLook({
    title: presentation.title(page, count, story.title),
    language,
    colorTheme: speaker ? colorTheme : (colorTheme ?? "clair"),
    after: colorTheme,
  });

  const isBeyond = viewState.page > count;
  useEffect(() => {
    if (!isBeyond) return;
    setNotice(presentation.beyondEnd(viewState.page, count));
    show({ page: count });
  }, [isBeyond, viewState.page, count, show, presentation]);

  const onShared = useCallback(
    (next: Shared) => {
      setIsBlack(next.isBlack);
      show({ page: pageWithin(next.page, count) });
    },
    [show, count],
  );
  const { isOtherHere, tell } = useSync(asked, speaker ? "speaker" : "screen", { page, isBlack }, onShared);
  const onPage = useCallback(
    (to: number) => {
      setNotice(null);
      setIsBlack(false);
      show({ page: to });
      tell({ page: to, isBlack: false });
    },
    [show, tell],
  );
  const onBlack = useCallback(
    (next: boolean) => {
      setIsBlack(next);
      tell({ page, isBlack: next });
    },
    [page, tell],
  );
  const leave = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    show({ story: null, page: 1, speaker: false });
  }, [show]);
  const openWindow = (isSpeaker: boolean, refusal: string) => {
    const search = formatViewState({ ...viewState, page, speaker: isSpeaker });
    const opened = window.open(
      `${location.pathname}${search}`,
      isSpeaker ? "atlas-orateur" : "atlas-salle",
      isSpeaker ? SPEAKER_WINDOW : undefined,
    );
    setNotice(opened === null ? refusal : null);
  };

  // A packed story is nowhere but in its link; each is kept once.
  const [isSaved, setIsSaved] = useState(false);
  const save = () => {
    storyShelf().getState().create(story);
    setIsSaved(true);
    setNotice(presentation.saved);
  };
  const printing = usePrinting();
  const lang = language !== "fr" && isShippedStory(asked) ? "fr" : undefined;
  const shared = { slides, page, isBlack, onPage, onBlack, notice, onNotice: setNotice, lang, words };

  if (speaker) {
    return (
      <LatePart words={words.app}>
        <SpeakerDesk
          {...shared}
          story={story}
          asked={asked}
          isScreenHere={isOtherHere}
          onScreen={() => openWindow(false, presentation.speaker.screenBlocked)}
          onLeave={leave}
          prepared={prepared}
          details={details}
          known={known}
        />
      </LatePart>
    );
  }
  return (
    <Screen
      {...shared}
      onSpeaker={() => openWindow(true, presentation.speakerBlocked)}
      onPrint={printing.start}
      onLeave={leave}
      onSave={asked.startsWith(".") && !isSaved ? save : null}
      prepared={prepared}
      known={known}
      details={details}
      onRetry={retry}
      onTextWanted={onTextWanted}
    >
      {printing.isOn && (
        <LatePart words={words.app}>
          <PrintDeck
            story={story}
            slides={slides}
            isDirect={printing.isDirect}
            onEnd={printing.stop}
            prepared={prepared}
            known={known}
            details={details}
            onTextWanted={onTextWanted}
            lang={lang}
            words={words}
          />
        </LatePart>
      )}
    </Screen>
  );
}
