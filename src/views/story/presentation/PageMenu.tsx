import { useEffect, useId, useRef, useState } from "react";
import type { AudienceWords } from "../../../i18n/messages";
import type { Slide } from "./slides";

interface Props {
  readonly slides: readonly Slide[];
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly words: AudienceWords["presentation"];
}

/** Where one is in the story, and the list of its pages to go to. */
export function PageMenu({ slides, page, onPage, words }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();

  useEffect(() => {
    if (!isOpen) return;
    box.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) setIsOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Escape closes the list, and not the presentation with it.
      event.preventDefault();
      setIsOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [isOpen]);

  return (
    <div className="deck__pages" ref={box}>
      <button
        type="button"
        className="deck__tool deck__count"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={`${words.short(page, slides.length)}, ${words.pages}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.short(page, slides.length)}
      </button>
      {isOpen && (
        <ol className="deck__list" id={listId} aria-label={words.pages}>
          {slides.map(({ title }, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two pages may have one title, and the order is what tells them apart
            <li key={`${rank}-${title}`}>
              <button
                type="button"
                className="deck__page"
                aria-current={rank + 1 === page ? "page" : undefined}
                onClick={() => {
                  setIsOpen(false);
                  onPage(rank + 1);
                }}
              >
                <span className="deck__rank">{rank + 1}</span>
                {title}
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
