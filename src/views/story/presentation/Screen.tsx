import "./presentation.css";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AudienceWords } from "../../../i18n/messages";
import type { Prepared } from "../../../query/prepare";
import type { KnownValues } from "../../../state/knownValues";
import type { Details } from "../../details";
import { useElementSize } from "../../map/useElementSize";
import { Notices } from "../../shell/Notices";
import { KeysHelp } from "./KeysHelp";
import type { Command } from "./keyCommand";
import { pageAsked } from "./pageAsked";
import { SlideStage } from "./SlideStage";
import { isChanged, type Slide } from "./slides";
import { Toolbar } from "./Toolbar";
import { useAwake } from "./useAwake";
import { useFullScreen } from "./useFullScreen";
import { useKeys } from "./useKeys";
import { useSlideStore } from "./useSlideStore";
import { useSlideView } from "./useSlideView";
import { useStageScale } from "./useStageScale";

interface Props {
  readonly slides: readonly Slide[];
  readonly page: number;
  readonly isBlack: boolean;
  readonly onPage: (page: number) => void;
  readonly onBlack: (isBlack: boolean) => void;
  readonly onSpeaker: () => void;
  readonly onPrint: () => void;
  readonly onLeave: () => void;
  readonly onSave: (() => void) | null;
  /** What the person presenting is told, over the slide; `null` for nothing. */
  readonly notice: string | null;
  readonly onNotice: (text: string | null) => void;
  readonly prepared: Prepared;
  readonly known: KnownValues;
  readonly details: Details;
  readonly onRetry: () => void;
  readonly onTextWanted: () => void;
  readonly lang: string | undefined;
  readonly words: AudienceWords;
  /** The same pages on paper, when they are being prepared. */
  readonly children?: ReactNode;
}

/** What the room sees: the slide, and over it the controls of the person who presents. */
export function Screen(props: Props) {
  const { slides, page, isBlack, onPage, onBlack, onNotice, words } = props;
  const { presentation } = words;
  const slide = slides[page - 1] as Slide;
  const deck = useRef<HTMLElement>(null);
  const { store, show } = useSlideStore(slide, props.known);
  const shown = useSlideView(store, props.prepared, props.details, words);
  const { scale, panel } = useStageScale(useElementSize(deck));
  const isAwake = useAwake(deck);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const refuse = useCallback(
    () => onNotice(presentation.fullScreenRefused),
    [onNotice, presentation.fullScreenRefused],
  );
  const full = useFullScreen(deck, refuse);

  const go = useCallback(
    (to: number) => {
      const next = slides[to - 1];
      if (next === undefined) return onBlack(false);
      show(next);
      onPage(to);
    },
    [onBlack, onPage, show, slides],
  );
  const turn = useCallback((steps: 1 | -1) => go(page + steps), [go, page]);

  const { isPending } = shown;
  const { onTextWanted } = props;
  useEffect(() => {
    if (isPending) onTextWanted();
  }, [isPending, onTextWanted]);

  // The keys are the presentation's from the start, and again when what had the focus is gone.
  useEffect(() => {
    deck.current?.focus({ preventScroll: true });
  }, []);

  useKeys((command: Command | "print") => {
    if (isHelpOpen) {
      if (command === "leave" || command === "help") setIsHelpOpen(false);
      return;
    }
    switch (command) {
      case "next":
      case "previous":
      case "first":
      case "last":
        return go(pageAsked(command, page, slides.length));
      case "black":
        return onBlack(!isBlack);
      case "fullScreen":
        return full.toggle();
      case "speaker":
        return props.onSpeaker();
      case "help":
        return setIsHelpOpen(true);
      case "print":
        return props.onPrint();
      case "leave":
        if (isBlack) return onBlack(false);
        return full.leave() ? undefined : props.onLeave();
      default:
        return command satisfies never;
    }
  });

  const { view } = shown;
  const restore = useMemo(() => {
    if (!isChanged(view.viewState, slide.view)) return null;
    return () => store.getState().restore(slide.view, []);
  }, [view.viewState, slide, store]);

  return (
    <section
      className="deck"
      ref={deck}
      tabIndex={-1}
      data-awake={isAwake ? "" : undefined}
      aria-label={presentation.region}
    >
      <div className="deck__notices">
        {props.notice !== null && (
          <div className="notice" role="alert">
            <p>{props.notice}</p>
            <button
              type="button"
              className="icon-button"
              aria-label={presentation.closeNotice}
              onClick={() => onNotice(null)}
            >
              ×
            </button>
          </div>
        )}
        <Notices notices={shown.actions.notices} onDismiss={shown.actions.dismissNotice} words={words.app} />
      </div>
      <SlideStage
        slide={slide}
        shown={shown}
        page={page}
        count={slides.length}
        scale={scale}
        panelScale={panel}
        prepared={props.prepared}
        details={props.details}
        onRetry={props.onRetry}
        onTurn={turn}
        lang={props.lang}
        words={words}
      />
      <Toolbar
        slides={slides}
        page={page}
        onPage={go}
        isFull={full.isFull}
        hasFullScreen={full.isOffered}
        onFullScreen={full.toggle}
        onSpeaker={props.onSpeaker}
        onPrint={props.onPrint}
        onHelp={() => setIsHelpOpen(true)}
        onLeave={props.onLeave}
        onSave={props.onSave}
        onRestore={restore}
        words={presentation}
      />
      <p className="sr-only" role="status">
        {presentation.announce(page, slides.length, slide.title)}
      </p>
      {isHelpOpen && <KeysHelp onClose={() => setIsHelpOpen(false)} words={presentation} />}
      {isBlack && (
        <button
          type="button"
          className="deck__black"
          aria-label={presentation.blackHint}
          onClick={() => onBlack(false)}
        />
      )}
      {props.children}
    </section>
  );
}
