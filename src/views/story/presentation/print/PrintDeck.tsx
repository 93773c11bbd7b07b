import "./print.css";
import { useEffect, useRef, useState } from "react";
import type { Story } from "../../../../domain/story";
import type { AudienceWords } from "../../../../i18n/messages";
import type { Prepared } from "../../../../query/prepare";
import type { KnownValues } from "../../../../state/knownValues";
import type { Details } from "../../../details";
import type { Slide } from "../slides";
import { PrintSlide } from "./PrintSlide";

export interface PrintDeckProps {
  readonly story: Story;
  readonly slides: readonly Slide[];
  /** Whether the browser is printing now: there is nothing to wait for. */
  readonly isDirect: boolean;
  readonly onEnd: () => void;
  readonly prepared: Prepared;
  readonly known: KnownValues;
  readonly details: Details;
  readonly onTextWanted: () => void;
  readonly lang: string | undefined;
  readonly words: AudienceWords;
}

/** Milliseconds between two looks at the pages, and looks without a change before they are whole. */
const LOOK = 120;
const CALM_LOOKS = 4;
/** Something that will not come (a file, offline) must not hold the paper back for ever. */
const LONGEST_WAIT = 20_000;

/** What stands for a part that is still on its way. */
const ON_ITS_WAY = ".state:not([role]), [data-pending]";

/** All pages of a story, one a sheet. They are laid out out of sight, then printed once they are whole. */
export default function PrintDeck({ isDirect, onEnd, words, ...props }: PrintDeckProps) {
  const { slides, story } = props;
  const { presentation } = words;
  const deck = useRef<HTMLDivElement>(null);
  const [readyCount, setReadyCount] = useState(0);
  const [isReady, setIsReady] = useState(false);

  useEffect(() => {
    if (isDirect) return;
    let before = "";
    let calm = 0;
    let waited = 0;
    const timer = window.setInterval(() => {
      const { current } = deck;
      if (current === null) return;
      waited += LOOK;
      const pages = [...current.querySelectorAll(".paper")];
      const ready = pages.filter((page) => page.querySelector(ON_ITS_WAY) === null).length;
      setReadyCount(ready);
      const now = `${ready} ${current.querySelectorAll("*").length} ${current.scrollHeight}`;
      calm = now === before ? calm + 1 : 0;
      before = now;
      const isWhole = ready === pages.length && calm >= CALM_LOOKS;
      if (!isWhole && waited < LONGEST_WAIT) return;
      window.clearInterval(timer);
      setIsReady(true);
      // `afterprint` ends it. Where the browser does not print by itself, the pages wait for the person.
      window.print();
    }, LOOK);
    return () => window.clearInterval(timer);
  }, [isDirect]);

  return (
    <div className="paper-deck" ref={deck}>
      {!isDirect && (
        <div className="paper-deck__wait" role="status">
          <p>{isReady ? presentation.printReady : presentation.preparing(readyCount, slides.length)}</p>
          {isReady && (
            <button type="button" className="button button--primary" onClick={() => window.print()}>
              {presentation.print}
            </button>
          )}
          <button type="button" className="button" onClick={onEnd}>
            {presentation.cancelPrint}
          </button>
        </div>
      )}
      <div className="paper-deck__sheets" aria-hidden="true">
        {slides.map((slide, rank) => (
          <PrintSlide
            // biome-ignore lint/suspicious/noArrayIndexKey: two pages may have one title, and the order is what tells them apart
            key={rank}
            slide={slide}
            page={rank + 1}
            count={slides.length}
            title={story.title}
            prepared={props.prepared}
            known={props.known}
            details={props.details}
            onTextWanted={props.onTextWanted}
            lang={props.lang}
            words={words}
          />
        ))}
      </div>
    </div>
  );
}
