import { Fragment } from "react";
import { splitCitations } from "../../scene/citedText";
import { useAbout } from "./aboutContext";
import { SourceLink } from "./SourceLink";

/** A French text of the tables; the source ids it names become links to these sources. */
export function Prose({ children }: { readonly children: string }) {
  const { language, sources } = useAbout();
  let place = 0;
  const parts = splitCitations(children, (id) => sources.has(id)).map((part) => {
    place += 1;
    const source = part.kind === "source" ? sources.get(part.id) : undefined;
    return (
      <Fragment key={place}>
        {source ? <SourceLink source={source} /> : part.kind === "text" && part.text}
      </Fragment>
    );
  });
  return language === "fr" ? parts : <span lang="fr">{parts}</span>;
}
