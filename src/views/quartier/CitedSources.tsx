import type { Source } from "../../domain/facts";
import { yearOf } from "../../domain/partialDate";
import { webAddress } from "../../scene/sheetReferences";
import { useQuartier } from "./quartierContext";

/** Who says so: publisher and year, linked when there is an address; their titles are told to all. */
export function CitedSources({ sources }: { readonly sources: readonly Source[] }) {
  const { words, factsLang } = useQuartier();
  const { quartier, sheet } = words;
  if (sources.length === 0) return <p className="quartier-sources">{sheet.sourceUnknown}</p>;
  return (
    <p className="quartier-sources">
      {quartier.sources(sources.length)}{" "}
      {sources.map((source, rank) => {
        const title = source.title ?? sheet.titleUnknown;
        const name = source.publisher ?? title;
        const text = source.date === null ? name : `${name}, ${yearOf(source.date)}`;
        const href = webAddress(source.url);
        return (
          <span key={source.id}>
            {rank > 0 && " · "}
            {href === null ? (
              <cite lang={factsLang} title={title}>
                {text}
              </cite>
            ) : (
              <a href={href} target="_blank" rel="noopener noreferrer" title={title}>
                <span lang={factsLang}>{text}</span>
                <span className="sr-only"> ({quartier.newTab})</span>
              </a>
            )}
          </span>
        );
      })}
    </p>
  );
}
