import { Fragment } from "react";
import { splitCitations } from "../../scene/citedText";
import { useAbout } from "./aboutContext";
import { InlineSource, SourceLink } from "./SourceLink";

/** A French text of the tables; the source ids it names become links to these sources. */
export function Prose({ children }: { readonly children: string }) {
  const { language, sources } = useAbout();
  let place = 0;
  const parts = splitCitations(children, (id) => sources.has(id)).map((part) => {
    place += 1;
    if (part.kind === "text") return <Fragment key={place}>{part.text}</Fragment>;
    const source = sources.get(part.id);
    if (source === undefined) return null;
    return part.isAside ? (
      <InlineSource key={place} source={source} />
    ) : (
      <SourceLink key={place} source={source} />
    );
  });
  return language === "fr" ? parts : <span lang="fr">{parts}</span>;
}
