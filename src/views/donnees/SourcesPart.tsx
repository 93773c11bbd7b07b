import { useDeferredValue, useId, useState } from "react";
import type { Atlas, Source } from "../../domain/facts";
import { formatNumber, formatPartialDate } from "../../i18n/format";
import { sourceGroups } from "../../scene/aboutFacts";
import { webAddress } from "../../scene/sheetReferences";
import { useAbout } from "./aboutContext";
import { Part } from "./Part";

/** Every source, folded by nature, with a search that unfolds what it finds. */
export function SourcesPart({ id, atlas }: { readonly id: string; readonly atlas: Atlas }) {
  const { words, language } = useAbout();
  const { data, terms } = words;
  const fieldId = useId();
  const [text, setText] = useState("");
  const search = useDeferredValue(text.trim());
  const groups = sourceGroups(atlas.sources, search);
  const found = groups.reduce((sum, group) => sum + group.sources.length, 0);
  const number = (count: number) => formatNumber(count, language);
  return (
    <Part id={id} title={data.sources} help={data.sourcesHelp}>
      <div className="about__search">
        <label htmlFor={fieldId}>{data.sourcesSearch}</label>
        <input id={fieldId} type="search" value={text} onChange={(event) => setText(event.target.value)} />
        <p className="about__found" role="status" aria-label={data.sourcesSearch}>
          {found === 0
            ? data.sourcesNone
            : data.sourcesFound(found, number(found), number(atlas.sources.length))}
        </p>
      </div>
      {groups.map(({ nature, sources }) => (
        <details key={`${nature}-${search === ""}`} className="about__fold" open={search !== ""}>
          <summary>
            <span className="about__fold-name">{terms.sourceNature[nature]}</span>{" "}
            <span className="about__count">{number(sources.length)}</span>
          </summary>
          <ul className="about__sources">
            {sources.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </details>
      ))}
    </Part>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const { words, language } = useAbout();
  const { sheet } = words;
  const href = webAddress(source.url);
  const title = (
    <span lang={language === "fr" || source.title === null ? undefined : "fr"}>
      {source.title ?? sheet.titleUnknown}
    </span>
  );
  const meta = [
    source.publisher ?? sheet.publisherUnknown,
    source.date === null ? sheet.dateUnknown : formatPartialDate(source.date, language),
    ...(href === null ? [sheet.noAddress] : []),
  ];
  return (
    <li>
      {href === null ? (
        <span className="about__source-title">{title}</span>
      ) : (
        <a className="about__source-title" href={href} target="_blank" rel="noopener noreferrer">
          {title}
          <span className="sr-only"> ({sheet.newTab})</span>
        </a>
      )}
      <span className="about__source-meta">{meta.join(" · ")}</span>
    </li>
  );
}
