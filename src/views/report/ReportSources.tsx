import type { SourceRef } from "../../scene/charts/sourceRefs";
import { sourceAnchor, useReport } from "./reportView";

/** Every document cited, numbered as the tables cite it; its address is written out on paper. */
export function ReportSources({ sources }: { readonly sources: readonly SourceRef[] }) {
  const { newTab, factsLang } = useReport();
  return (
    <ol className="report__sources">
      {sources.map(({ label, url }, rank) => (
        <li key={`${label} ${url}`} id={sourceAnchor(rank + 1)} tabIndex={-1}>
          {url === null ? (
            <cite lang={factsLang}>{label}</cite>
          ) : (
            <>
              <a href={url} target="_blank" rel="noopener noreferrer">
                <cite lang={factsLang}>{label}</cite>
                <span className="sr-only"> ({newTab})</span>
              </a>
              <span className="report__address" aria-hidden="true">
                {url}
              </span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
