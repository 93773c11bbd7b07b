import type { GlossaryEntry } from "../../i18n/fr/glossary";
import type { GlossaryMessages } from "../../i18n/messages";

/** What a word means, in one sentence, then more, then the text that defines it. */
export function TermText({
  term: { short, more, source },
  words,
}: {
  readonly term: GlossaryEntry;
  readonly words: GlossaryMessages;
}) {
  return (
    <>
      <p>{short}</p>
      {more !== undefined && <p>{more}</p>}
      {source !== undefined && (
        <p className="term-source">
          {words.definedBy} {source}
        </p>
      )}
    </>
  );
}
