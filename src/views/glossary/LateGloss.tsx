// Loaded when first used in the app, with its style sheet; static pages do without.
import "./glossary.css";
import { type MouseEvent, use, useCallback, useState } from "react";
import type { TermId } from "../../scene/glossary/terms";
import { opensElsewhere } from "../opensElsewhere";
import { glossaryWords } from "../pageWords";
import { MarkedText } from "./MarkedText";
import { TermNote } from "./TermNote";
import { usePageLanguage } from "./usePageLanguage";

interface Asked {
  readonly id: TermId;
  readonly anchor: HTMLElement;
}

/** A text whose words open their explanation in place; suspends until the glossary has come. */
export default function LateGloss({ text, base }: { readonly text: string; readonly base: string }) {
  const language = usePageLanguage();
  const words = use(glossaryWords(language));
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = useCallback(() => setAsked(null), []);
  const handleAsk = (id: TermId, event: MouseEvent<HTMLAnchorElement>) => {
    // A browser without popovers follows the link to the page of the glossary.
    if (opensElsewhere(event) || !("showPopover" in HTMLElement.prototype)) return;
    event.preventDefault();
    setAsked({ id, anchor: event.currentTarget });
  };
  return (
    <>
      <MarkedText text={text} language={language} base={base} onAsk={handleAsk} />
      {asked !== null && (
        <TermNote
          key={asked.id}
          id={asked.id}
          anchor={asked.anchor}
          base={base}
          words={words}
          language={language}
          onClose={close}
        />
      )}
    </>
  );
}
