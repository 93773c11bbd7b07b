import type { ReactNode } from "react";
import type { ProgrammeFact } from "../../domain/facts";
import { FactCard } from "./FactCard";

interface Props {
  readonly heading: string;
  /** Of the heading, where it is a fact rather than a word of the interface. */
  readonly lang?: "fr" | undefined;
  readonly claims: readonly ProgrammeFact[];
  /** What separates them. */
  readonly children: ReactNode;
}

/** Facts that oppose each other, side by side: none is chosen. Within an `AboutContext`. */
export function DisagreementArticle({ heading, lang, claims, children }: Props) {
  return (
    <article className="about__disagreement">
      <h4 className="about__subtitle" lang={lang}>
        {heading}
      </h4>
      <ul className="about__claims">
        {claims.map((claim) => (
          <FactCard key={claim.id} fact={claim} />
        ))}
      </ul>
      {children}
    </article>
  );
}
