import type { ReactNode } from "react";
import type { Core, Theme } from "../../domain/facts";
import type { Reference } from "../../scene/sheetReferences";
import type { TimelineYear } from "../../scene/sheetTimeline";
import { SourcesSection } from "../sheet/SourcesSection";
import { SheetContext, type SheetHrefs } from "../sheet/sheetContext";
import { TimelineItem } from "../sheet/TimelineItem";
import { LinkGroup, LinkList, type PageLink } from "./LinkList";
import type { SiteWords } from "./siteWords";

/** What is recorded of a theme, ready to be told. */
export interface ThemeFacts {
  readonly theme: Theme;
  readonly family: string;
  readonly definition: string;
  /** Territories counted where it is recorded, in the order of names. */
  readonly known: readonly PageLink[];
  /** Those of which no theme at all is recorded. */
  readonly unknown: readonly PageLink[];
  /** How many territories are counted, in words. */
  readonly population: string;
  /** Partnerships of this theme with the territories counted, and the others. */
  readonly counted: readonly TimelineYear[];
  readonly apart: readonly TimelineYear[];
  readonly references: ReadonlyMap<string, Reference>;
  readonly hasInferred: boolean;
}

interface Props {
  readonly core: Core;
  readonly facts: ThemeFacts;
  readonly map: ReactNode;
  readonly live: readonly PageLink[];
  readonly sameFamily: readonly PageLink[];
  readonly together: readonly PageLink[];
  readonly hrefs: SheetHrefs;
  readonly words: SiteWords;
}

const countOf = (years: readonly TimelineYear[]) =>
  years.reduce((sum, { entries }) => sum + entries.length, 0);

/** A theme: what it means, where it is recorded, with whom, and where nothing is known. */
export function ThemePage({ core, facts, words, ...props }: Props) {
  const { site } = words;
  const setting = {
    words: { ...words, sheet: { ...words.sheet, sharedWith: site.theme.territoriesTerm } },
    language: "fr" as const,
    hrefs: props.hrefs,
    references: facts.references,
    partners: new Map(core.partners.map((partner) => [partner.id, partner])),
    idPrefix: "theme",
    onOpenTerritory: undefined,
    onFilter: undefined,
  };
  const total = countOf(facts.counted) + countOf(facts.apart);
  return (
    <SheetContext value={setting}>
      <header className="site__intro">
        <p className="site__kicker">{site.theme.kicker(facts.family)}</p>
        <h1 className="site__title">{facts.theme.label}</h1>
        <p className="site__lead">{facts.definition}</p>
      </header>
      <p className="site__jump">
        <a href="#carte">{site.jump}</a>
      </p>
      <div className="site__columns">
        <div className="site__text sheet">
          <section className="site-group">
            <h2 className="site-group__title">{site.theme.known}</h2>
            <p>
              {facts.known.length === 0
                ? site.theme.knownNone
                : site.theme.knownCount(facts.known.length, facts.population)}{" "}
              {site.theme.knownHelp}
            </p>
            <LinkList links={facts.known} wide />
            {facts.unknown.length > 0 && (
              <details className="site__fold">
                <summary>{site.theme.unknown(facts.unknown.length)}</summary>
                <p>{site.theme.unknownHelp}</p>
                <LinkList links={facts.unknown} wide />
              </details>
            )}
          </section>
          <section className="site-group">
            <h2 className="site-group__title">{site.theme.partnerships}</h2>
            <p>{total === 0 ? site.theme.partnershipsNone : `${site.theme.partnershipsCount(total)}.`}</p>
            <Partnerships title={site.theme.partnershipsCounted} years={facts.counted} words={words} />
            <Partnerships title={site.theme.partnershipsApart} years={facts.apart} words={words} />
            {facts.hasInferred && <p className="site__note">{words.sheet.inferredHelp}</p>}
          </section>
          <SourcesSection />
        </div>
        <div className="site__aside" id="carte" tabIndex={-1}>
          {props.map}
          <LinkGroup title={site.live} links={props.live} />
          <LinkGroup title={site.theme.family} links={props.sameFamily} />
          <LinkGroup title={site.theme.together} links={props.together}>
            {props.together.length > 0 ? <p className="site__note">{site.theme.togetherHelp}</p> : null}
          </LinkGroup>
        </div>
      </div>
    </SheetContext>
  );
}

interface PartnershipsProps {
  readonly title: string;
  readonly years: readonly TimelineYear[];
  readonly words: SiteWords;
}

function Partnerships({ title, years, words }: PartnershipsProps) {
  if (years.length === 0) return null;
  return (
    <>
      <h3 className="site-group__subtitle">{title}</h3>
      {years.map(({ year, entries }) => (
        <div className="sheet__year" key={year ?? "undated"}>
          <h4 className={year === null ? "sheet__year-name sheet__year-name--undated" : "sheet__year-name"}>
            {year ?? words.sheet.noDate}
          </h4>
          <ul className="sheet__year-list">
            {entries.map((entry) => (
              <TimelineItem key={entry.row.id} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
