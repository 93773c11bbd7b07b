import type { ReactNode } from "react";
import { useId } from "react";
import Gloss from "../glossary/Gloss";

interface SectionProps {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled part of the sheet. */
export function Section({ title, className = "", children }: SectionProps) {
  const id = useId();
  return (
    <section className={`sheet__section ${className}`.trimEnd()} aria-labelledby={id}>
      <h3 className="sheet__section-title" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}

interface RowProps {
  readonly term: string;
  /** Precision printed small under the term. */
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** One term and its value, inside a `dl.sheet__rows`. */
export function Row({ term, hint, children }: RowProps) {
  return (
    <div className="sheet__row">
      <dt>
        <Gloss text={term} />
        {hint !== undefined && (
          <span className="sheet__hint">
            <Gloss text={hint} />
          </span>
        )}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
