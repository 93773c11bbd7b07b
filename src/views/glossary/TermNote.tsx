import {
  type KeyboardEvent,
  type ToggleEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import type { Language } from "../../domain/viewState";
import type { GlossaryMessages } from "../../i18n/messages";
import { termHref, termOf } from "../../scene/glossary/glossaryList";
import type { TermId } from "../../scene/glossary/terms";
import { placeNear } from "./placeNear";
import { TermText } from "./TermText";

interface Props {
  readonly id: TermId;
  /** The word that was asked about. */
  readonly anchor: HTMLElement;
  readonly base: string;
  readonly words: GlossaryMessages;
  readonly language: Language;
  readonly onClose: () => void;
}

/**
 * The explanation of a word, beside it: takes the focus, closes on Escape, on its button and on a click
 * elsewhere, and gives the focus back to the word. The rest of the page stays alive.
 */
export function TermNote({ id, anchor, base, words, language, onClose }: Props) {
  const note = useRef<HTMLDivElement>(null);
  const nameId = useId();
  const [shown, setShown] = useState(id);
  const term = termOf(shown, words);

  const place = useCallback(() => {
    const { current } = note;
    if (current === null) return;
    const [line = anchor.getBoundingClientRect()] = anchor.getClientRects();
    const size = { width: current.offsetWidth, height: current.offsetHeight };
    const { left, top } = placeNear(line, size, { width: innerWidth, height: innerHeight });
    current.style.left = `${left}px`;
    current.style.top = `${top}px`;
  }, [anchor]);

  useLayoutEffect(() => {
    const { current } = note;
    if (!current?.matches(":popover-open")) current?.showPopover();
    current?.focus({ preventScroll: true });
    window.addEventListener("resize", place);
    document.addEventListener("scroll", place, { capture: true, passive: true });
    return () => {
      window.removeEventListener("resize", place);
      document.removeEventListener("scroll", place, { capture: true });
    };
  }, [place]);
  // Each word shown has its own size.
  useLayoutEffect(place);

  const show = (other: TermId) => {
    // The button that was pressed goes away.
    note.current?.focus({ preventScroll: true });
    setShown(other);
  };
  const close = () => {
    anchor.focus({ preventScroll: true });
    onClose();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // The sheet and the panels behind close on Escape too.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const handleToggle = (event: ToggleEvent) => {
    if (event.newState === "open") return;
    const { activeElement } = document;
    // A click on what takes focus by script alone (the page's main part) leaves the keyboard nowhere.
    const isLost =
      note.current?.contains(activeElement) ||
      !(activeElement instanceof HTMLElement) ||
      activeElement === document.body ||
      activeElement.tabIndex < 0;
    if (isLost) close();
    else onClose();
  };

  return createPortal(
    <div
      ref={note}
      className="term-note"
      popover="auto"
      role="dialog"
      aria-labelledby={nameId}
      lang={language}
      tabIndex={-1}
      onToggle={handleToggle}
      onKeyDown={handleKey}
      // A note belongs to the text it explains, but a click in it is no click on what holds that text.
      onClick={(event) => event.stopPropagation()}
    >
      <p className="term-note__name" id={nameId}>
        {term.term}
      </p>
      <TermText term={term} words={words} />
      {term.see.length > 0 && (
        <p className="term-note__see">
          {words.related}{" "}
          {term.see.map((other) => (
            <button key={other.id} type="button" className="term-note__other" onClick={() => show(other.id)}>
              {other.term}
            </button>
          ))}
        </p>
      )}
      <p className="term-note__foot">
        <a href={termHref(base, shown)} hrefLang="fr">
          {words.all}
        </a>
        <button type="button" className="term-note__close" onClick={close}>
          {words.close}
        </button>
      </p>
    </div>,
    anchor.closest("dialog") ?? document.body,
  );
}
