import type { ReactNode } from "react";
import Gloss from "../glossary/Gloss";

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** A titled part that the contents of the page lead to. */
export function Part({ id, title, help, children }: PartProps) {
  return (
    <section className="about__part" aria-labelledby={id}>
      <h3 className="about__part-title" id={id} tabIndex={-1}>
        {title}
      </h3>
      {help !== undefined && (
        <p className="about__help">
          <Gloss text={help} />
        </p>
      )}
      {children}
    </section>
  );
}
