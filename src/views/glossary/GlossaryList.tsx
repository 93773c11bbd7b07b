import type { MouseEvent } from "react";
import type { GlossaryMessages } from "../../i18n/messages";
import { glossaryByLetter } from "../../scene/glossary/glossaryList";
import { TermText } from "./TermText";

interface Props {
  readonly words: GlossaryMessages;
  /** Before the ids of the words, where other ids of the page might be the same. */
  readonly idPrefix?: string;
  /** Level of the headings of the letters. */
  readonly level?: 2 | 4;
  /** Answers a click on a link inside the list; without it the browser does. */
  readonly onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** The whole glossary: letters to go to, then each word under its letter, with the id that links name. */
export function GlossaryList({ words, idPrefix = "", level = 2, onFollow }: Props) {
  const letters = glossaryByLetter(words);
  const Heading = `h${level}` as const;
  const link = (id: string) => ({ href: `#${idPrefix}${id}`, ...(onFollow && { onClick: onFollow }) });
  return (
    <div className="glossary">
      <nav className="glossary__letters" aria-label={words.letters}>
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a {...link(`lettre-${letter}`)}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, terms }) => (
        <section key={letter} className="glossary__letter" aria-labelledby={`${idPrefix}lettre-${letter}`}>
          <Heading className="glossary__letter-name" id={`${idPrefix}lettre-${letter}`} tabIndex={-1}>
            {letter}
          </Heading>
          <dl>
            {terms.map((term) => (
              <div key={term.id} className="glossary__term" id={`${idPrefix}${term.id}`} tabIndex={-1}>
                <dt>{term.term}</dt>
                <dd>
                  <TermText term={term} words={words} />
                  {term.see.length > 0 && (
                    <p className="glossary__see">
                      {words.related}{" "}
                      {term.see.map((other) => (
                        <a key={other.id} {...link(other.id)}>
                          {other.term}
                        </a>
                      ))}
                    </p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
