import { useState } from "react";
import type { AudienceWords } from "../../../../i18n/messages";
import { spokenNotes } from "../../../../scene/story/spokenNotes";

interface Props {
  readonly notes: string;
  readonly lang: string | undefined;
  readonly words: AudienceWords["presentation"]["speaker"];
}

/** Sizes of the notes, in hundredths of their own; kept from page to page. */
const SIZES = [80, 100, 125, 155, 190] as const;
const KEPT = "atlas-notes";

function keptRank(): number {
  try {
    const rank = Number(sessionStorage.getItem(KEPT) ?? 1);
    return SIZES[rank] === undefined ? 1 : rank;
  } catch {
    return 1;
  }
}

/** The notes, as large as the speaker wants them. */
export function NotesText({ notes, lang, words }: Props) {
  const [rank, setRank] = useState(keptRank);
  const resize = (to: number) => {
    setRank(to);
    try {
      sessionStorage.setItem(KEPT, String(to));
    } catch {
      // The size is not kept: the notes are still there.
    }
  };
  const paragraphs = spokenNotes(notes);
  return (
    <section className="desk__notes" aria-label={words.notes}>
      <div className="desk__notes-head">
        <h2 className="desk__label">{words.notes}</h2>
        <button type="button" className="desk__size" disabled={rank === 0} onClick={() => resize(rank - 1)}>
          A− <span className="sr-only">{words.smaller}</span>
        </button>
        <button
          type="button"
          className="desk__size"
          disabled={rank === SIZES.length - 1}
          onClick={() => resize(rank + 1)}
        >
          A+ <span className="sr-only">{words.larger}</span>
        </button>
      </div>
      <div
        className="desk__text"
        lang={lang}
        style={{ fontSize: `${SIZES[rank]}%` }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled with the keyboard
        tabIndex={0}
        data-scrolls=""
      >
        {paragraphs.length === 0 ? (
          <p className="desk__end">{words.noNotes}</p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, in its order
          paragraphs.map((text, index) => <p key={index}>{text}</p>)
        )}
      </div>
    </section>
  );
}
