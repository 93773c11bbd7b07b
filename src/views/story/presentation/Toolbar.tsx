import type { MouseEvent } from "react";
import type { AudienceWords } from "../../../i18n/messages";
import { PageMenu } from "./PageMenu";
import type { Slide } from "./slides";

interface Props {
  readonly slides: readonly Slide[];
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly isFull: boolean;
  readonly hasFullScreen: boolean;
  readonly onFullScreen: () => void;
  readonly onSpeaker: () => void;
  readonly onPrint: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
  /** Keeps a story that came whole in its link; `null` when there is nothing to keep. */
  readonly onSave: (() => void) | null;
  /** Undoes what was done on the slide; `null` when it stands as written. */
  readonly onRestore: (() => void) | null;
  readonly words: AudienceWords["presentation"];
}

/** The controls, out of sight until a pointer moves or the focus comes to them. */
export function Toolbar(props: Props) {
  const { slides, page, onPage, words } = props;
  // After a click (of a pointer: the keyboard's has no detail) the keys are the presentation's again: Space must not press the same button twice.
  const release = (event: MouseEvent) => {
    if (event.detail > 0 && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only gives back the keys that a pointer took
    <section className="deck__tools" aria-label={words.tools} onClick={release}>
      {props.onRestore && (
        <button type="button" className="deck__tool" onClick={props.onRestore}>
          {words.changed}
        </button>
      )}
      <button type="button" className="deck__tool" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {words.previous}
      </button>
      <PageMenu slides={slides} page={page} onPage={onPage} words={words} />
      <button
        type="button"
        className="deck__tool"
        disabled={page === slides.length}
        onClick={() => onPage(page + 1)}
      >
        {words.next}
      </button>
      {props.hasFullScreen && (
        <button type="button" className="deck__tool" aria-pressed={props.isFull} onClick={props.onFullScreen}>
          {words.fullScreen}
        </button>
      )}
      <button type="button" className="deck__tool" data-desk="" onClick={props.onSpeaker}>
        {words.speakerWindow}
      </button>
      <button type="button" className="deck__tool" onClick={props.onPrint}>
        {words.print}
      </button>
      {props.onSave && (
        <button type="button" className="deck__tool" onClick={props.onSave}>
          {words.save}
        </button>
      )}
      <button type="button" className="deck__tool" data-desk="" onClick={props.onHelp}>
        {words.help}
      </button>
      <button type="button" className="deck__tool" onClick={props.onLeave}>
        {words.leave}
      </button>
    </section>
  );
}
