import { Fragment, type MouseEvent, useMemo } from "react";
import type { Language } from "../../domain/viewState";
import { termHref } from "../../scene/glossary/glossaryList";
import { markTerms } from "../../scene/glossary/markTerms";
import type { TermId } from "../../scene/glossary/terms";

interface Props {
  readonly text: string;
  readonly language: Language;
  readonly base: string;
  /** Answers a click on a word; without it the link is an ordinary one. */
  readonly onAsk?: (id: TermId, event: MouseEvent<HTMLAnchorElement>) => void;
}

/** A text with links on the words that the glossary explains. */
export function MarkedText({ text, language, base, onAsk }: Props) {
  const segments = useMemo(() => markTerms(text, language), [text, language]);
  let place = 0;
  return segments.map((segment) => {
    place += 1;
    if (segment.kind === "plain") return <Fragment key={place}>{segment.text}</Fragment>;
    const { id } = segment;
    return (
      <a
        key={place}
        className="term"
        href={termHref(base, id)}
        onClick={onAsk && ((event) => onAsk(id, event))}
      >
        {segment.text}
      </a>
    );
  });
}
