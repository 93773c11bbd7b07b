import type { Source } from "../../domain/facts";
import { yearOf } from "../../domain/partialDate";
import { webAddress } from "../../scene/sheetReferences";
import { useAbout } from "./aboutContext";

/** One source by its publisher and year, linked when it has an address; its title is told to all. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { words, language } = useAbout();
  const lang = language === "fr" ? undefined : "fr";
  const href = webAddress(source.url);
  const title = source.title ?? words.sheet.titleUnknown;
  const name = source.publisher ?? title;
  const text = source.date === null ? name : `${name}, ${yearOf(source.date)}`;
  if (href === null) {
    return (
      <cite className="about__cite" lang={lang}>
        {text}
      </cite>
    );
  }
  return (
    <a className="about__cite" href={href} target="_blank" rel="noopener noreferrer" title={title}>
      <span lang={lang}>{text}</span>
      <span className="sr-only" lang={language}>
        {" "}
        ({words.sheet.newTab})
      </span>
    </a>
  );
}

/** A source named within a text that already says whose it is: the bare word "source", linked. */
export function InlineSource({ source }: { readonly source: Source }) {
  const { words, language } = useAbout();
  const href = webAddress(source.url);
  const title = source.title ?? words.sheet.titleUnknown;
  if (href === null) return <SourceLink source={source} />;
  return (
    // Inside a text of the tables, which is in French: the words of the interface say their own language.
    <a
      className="about__cite"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={title}
      lang={language}
    >
      {words.data.inlineSource}
      <span className="sr-only">
        {" "}
        <span lang="fr">{title}</span> ({words.sheet.newTab})
      </span>
    </a>
  );
}

/** The sources of a fact, or "source non renseignée". */
export function SourceLinks({ ids }: { readonly ids: readonly string[] }) {
  const { words, sources } = useAbout();
  const cited = [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
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
