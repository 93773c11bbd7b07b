import "./speaker.css";
import { useEffect, useRef, useState } from "react";
import type { Story } from "../../../../domain/story";
import type { AudienceWords } from "../../../../i18n/messages";
import type { Prepared } from "../../../../query/prepare";
import type { KnownValues } from "../../../../state/knownValues";
import type { Details } from "../../../details";
import type { Command } from "../keyCommand";
import { PageMenu } from "../PageMenu";
import { pageAsked } from "../pageAsked";
import type { Slide } from "../slides";
import { useKeys } from "../useKeys";
import { CurrentPage } from "./CurrentPage";
import { NotesText } from "./NotesText";
import { SpeakerClock } from "./SpeakerClock";

interface Props {
  readonly story: Story;
  /** What `recit` holds. */
  readonly asked: string;
  readonly slides: readonly Slide[];
  readonly page: number;
  readonly isBlack: boolean;
  readonly onPage: (page: number) => void;
  readonly onBlack: (isBlack: boolean) => void;
  readonly isScreenHere: boolean;
  /** Opens the window of the room. */
  readonly onScreen: () => void;
  readonly onLeave: () => void;
  readonly notice: string | null;
  readonly onNotice: (text: string | null) => void;
  readonly prepared: Prepared;
  readonly known: KnownValues;
  readonly details: Details;
  readonly lang: string | undefined;
  readonly words: AudienceWords;
}

/** What only the speaker sees: the page in small, the notes in large, what comes next, and the time. */
export default function SpeakerDesk(props: Props) {
  const { story, slides, page, isBlack, onPage, onBlack, notice, onNotice, lang, words } = props;
  const { presentation } = words;
  const { speaker } = presentation;
  const slide = slides[page - 1] as Slide;
  const next = slides[page];
  const desk = useRef<HTMLElement>(null);
  const [isSure, setIsSure] = useState(false);
  const go = (to: number) => {
    if (to >= 1 && to <= slides.length) onPage(to);
  };

  useEffect(() => {
    desk.current?.focus({ preventScroll: true });
  }, []);
  // A window that has just come back needs a moment to hear from the other one.
  useEffect(() => {
    const timer = window.setTimeout(() => setIsSure(true), 1200);
    return () => window.clearTimeout(timer);
  }, []);

  useKeys((command: Command | "print") => {
    switch (command) {
      case "next":
      case "previous":
      case "first":
      case "last":
        return go(pageAsked(command, page, slides.length));
      case "black":
        return onBlack(!isBlack);
      // Of the window of the room.
      case "print":
      case "fullScreen":
      case "speaker":
      case "help":
      case "leave":
        return;
      default:
        return command satisfies never;
    }
  });

  return (
    <main className="desk" ref={desk} tabIndex={-1} aria-label={speaker.region}>
      <header className="desk__bar">
        <p className="desk__story" lang={lang}>
          {story.title}
        </p>
        <SpeakerClock story={props.asked} words={speaker} />
        <p className="desk__link" data-lost={isSure && !props.isScreenHere ? "" : undefined}>
          {props.isScreenHere ? speaker.screenHere : isSure ? speaker.screenGone : ""}
        </p>
      </header>
      {notice !== null && (
        <div className="notice" role="alert">
          <p>{notice}</p>
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
      <div className="desk__pages">
        <CurrentPage
          slide={slide}
          page={page}
          isBlack={isBlack}
          prepared={props.prepared}
          known={props.known}
          details={props.details}
          lang={lang}
          words={words}
        />
        <section className="desk__next" aria-label={speaker.upNext}>
          <h2 className="desk__label">{speaker.upNext}</h2>
          {next === undefined ? (
            <p className="desk__end">{speaker.end}</p>
          ) : (
            <div lang={lang}>
              <p className="desk__next-title">{next.title}</p>
              <p className="desk__sentence">{next.sentence}</p>
            </div>
          )}
        </section>
      </div>
      <NotesText key={page} notes={slide.notes} lang={lang} words={speaker} />
      <nav className="desk__turn" aria-label={presentation.tools}>
        <button type="button" className="desk__button" disabled={page === 1} onClick={() => go(page - 1)}>
          {presentation.previous}
        </button>
        <PageMenu slides={slides} page={page} onPage={go} words={presentation} />
        <button
          type="button"
          className="desk__button desk__button--next"
          disabled={page === slides.length}
          onClick={() => go(page + 1)}
        >
          {presentation.next}
        </button>
        <button
          type="button"
          className="desk__button"
          aria-pressed={isBlack}
          onClick={() => onBlack(!isBlack)}
        >
          {presentation.black}
        </button>
        {isSure && !props.isScreenHere && (
          <button type="button" className="desk__button" onClick={props.onScreen}>
            {speaker.openScreen}
          </button>
        )}
        <button
          type="button"
          className="desk__button desk__button--leave"
          onClick={() => {
            window.close();
            // A window that no script opened does not close: it becomes the atlas again.
            if (!window.closed) props.onLeave();
          }}
        >
          {presentation.leave}
        </button>
      </nav>
      <p className="sr-only" role="status">
        {presentation.announce(page, slides.length, slide.title)}
      </p>
    </main>
  );
}
