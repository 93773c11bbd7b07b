import type { Source } from "../../domain/facts";
import { webAddress } from "../../scene/sheetReferences";
import { useAbout } from "./aboutContext";

/** One source by its publisher, linked when it has an address; its title is told to all. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { words } = useAbout();
  const href = webAddress(source.url);
  const title = source.title ?? words.sheet.titleUnknown;
  const name = source.publisher ?? title;
  if (href === null) return <cite className="about__cite">{name}</cite>;
  return (
    <a className="about__cite" href={href} target="_blank" rel="noopener noreferrer" title={title}>
      {name}
      <span className="sr-only"> ({words.sheet.newTab})</span>
    </a>
  );
}

/** The sources of a fact, or "source non renseignée". */
export function SourceLinks({ ids }: { readonly ids: readonly string[] }) {
  const { words, sources } = useAbout();
  const cited = ids.flatMap((id) => sources.get(id) ?? []);
  if (cited.length === 0) return <span className="about__unknown">{words.sheet.sourceUnknown}</span>;
  return (
    <ul className="about__cites">
      {cited.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}
