import type { ReactNode } from "react";
import type { Atlas, Core, CoreTerritory } from "../../domain/facts";
import type { SheetHrefs } from "../sheet/sheetContext";
import { TerritorySheet } from "../sheet/TerritorySheet";
import { LinkGroup, type PageLink } from "./LinkList";
import type { SiteWords } from "./siteWords";

/** Where a territory stands in an order: who comes before and after. */
export interface Sequence {
  readonly title: string;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

interface Props {
  readonly core: Core;
  readonly atlas: Atlas;
  readonly territory: CoreTerritory;
  readonly heading: string;
  readonly hrefs: SheetHrefs;
  readonly map: ReactNode;
  readonly live: readonly PageLink[];
  readonly places: readonly PageLink[];
  readonly themes: readonly PageLink[];
  readonly sequences: readonly Sequence[];
  readonly words: SiteWords;
}

/** The sheet of a territory as a page, with its map and the pages around it. */
export function TerritoryPage({ core, atlas, territory, words, ...props }: Props) {
  const { site } = words;
  return (
    <>
      <h1 className="sr-only">{props.heading}</h1>
      <p className="site__jump">
        <a href="#carte">{site.jump}</a>
      </p>
      <div className="site__columns">
        <div className="site__sheet">
          <TerritorySheet
            core={core}
            atlas={atlas}
            territoryId={territory.id}
            words={words}
            language="fr"
            hrefs={props.hrefs}
          />
        </div>
        <div className="site__aside" id="carte" tabIndex={-1}>
          {props.map}
          <LinkGroup title={site.live} links={props.live} />
          <LinkGroup title={site.territory.themes} links={props.themes}>
            {props.themes.length === 0 && <p className="site__unknown">{site.territory.themesUnknown}</p>}
          </LinkGroup>
          <LinkGroup title={site.related} links={props.places} />
        </div>
      </div>
      <nav className="site__sequences" aria-label={site.territory.sequence}>
        {props.sequences.map((sequence) => (
          <SequenceLinks key={sequence.title} {...sequence} words={words} />
        ))}
      </nav>
    </>
  );
}

function SequenceLinks({ title, previous, next, words }: Sequence & { readonly words: SiteWords }) {
  const { territory } = words.site;
  return (
    <div className="site__sequence">
      <p className="site__sequence-title">{title}</p>
      {previous !== null && (
        <a rel="prev" href={previous.href}>
          {territory.previous(previous.text)}
        </a>
      )}
      {next !== null && (
        <a rel="next" href={next.href}>
          {territory.next(next.text)}
        </a>
      )}
      {previous === null && next === null && <span>{territory.onlyOne}</span>}
    </div>
  );
}
