import { createContext, use } from "react";
import type { AllMessages } from "../../../i18n/messages";
import { mostCited, type SourceRef } from "../../../scene/charts/sourceRefs";
import { ActionLink } from "../../sheet/ActionLink";

/** Leads to the list of every source of the atlas. */
export interface AllSources {
  readonly href: string;
  readonly onOpen: () => void;
}

/** Given by the stage of the charts; `null` outside it, where the rest is told without a link. */
export const AllSourcesContext = createContext<AllSources | null>(null);

interface Props {
  readonly sources: readonly SourceRef[];
  readonly words: AllMessages;
}

/** Beyond this many, only the most cited are listed: hundreds would weigh on the page and hide the first. */
const MOST = 40;

/** The documents behind a chart, folded; those that are not listed are counted, and lead to where they are. */
export function ChartSources({ sources, words }: Props) {
  const all = use(AllSourcesContext);
  const said = words.charts;
  const listed = mostCited(sources, MOST);
  const rest = sources.length - listed.length;
  return (
    <details className="chart__sources">
      <summary>{said.sources(sources.length)}</summary>
      {rest > 0 && <p>{said.mostCited(listed.length)}</p>}
      <ul>
        {listed.map(({ label, url }) => (
          <li key={`${label} ${url}`}>
            {url === null ? (
              label
            ) : (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {label}
                <span className="sr-only"> ({words.sheet.newTab})</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          {said.otherSources(rest)}{" "}
          {all !== null && (
            <ActionLink href={all.href} onAct={all.onOpen}>
              {said.allSources}
            </ActionLink>
          )}
        </p>
      )}
    </details>
  );
}
