import type { ReactNode } from "react";
import type { CoreTerritory } from "../../domain/facts";
import { formatNumber } from "../../i18n/format";
import { useAbout } from "./aboutContext";
import { TerritoryNames } from "./TerritoryNames";

interface FoldProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

/** A reason to doubt and the facts that have it, counted; nothing when none has. */
export function DoubtFold({ title, children }: FoldProps) {
  const { language } = useAbout();
  if (children.length === 0) return null;
  return (
    <details className="about__fold">
      <summary>
        <span className="about__fold-name">{title}</span>{" "}
        <span className="about__count">{formatNumber(children.length, language)}</span>
      </summary>
      <ul className="about__doubts">{children}</ul>
    </details>
  );
}

interface DoubtProps {
  readonly territories?: readonly CoreTerritory[];
  readonly note?: string | undefined;
  /** The fact; nothing where it is the territory itself. */
  readonly children?: ReactNode;
}

/** One weak fact, what is weak in it, and whose it is. */
export function Doubt({ territories = [], note, children }: DoubtProps) {
  if (children === undefined) {
    return (
      <li>
        <TerritoryNames territories={territories} />
      </li>
    );
  }
  return (
    <li>
      {children}
      {note !== undefined && <span className="about__doubt-note">{note}</span>}
      {territories.length > 0 && (
        <span className="about__doubt-note">
          <TerritoryNames territories={territories} />
        </span>
      )}
    </li>
  );
}
