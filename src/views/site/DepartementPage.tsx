import type { ReactNode } from "react";
import type { ReportDocument } from "../../scene/report/reportDocument";
import Gloss from "../glossary/Gloss";
import { ReportDocumentView } from "../report/ReportDocumentView";
import { LinkGroup, LinkList, type PageLink } from "./LinkList";
import type { SiteWords } from "./siteWords";

/** What is said where the atlas has no territory: nothing is known, and what is nearest. */
export interface Absence {
  readonly sentence: string;
  /** What the sources cannot say. */
  readonly meaning: string;
  /** The nearest labelled territories; `null` where distances are not known. */
  readonly nearest: readonly PageLink[] | null;
  /** Said when none is near. */
  readonly none: string;
}

interface Props {
  readonly report: ReportDocument;
  readonly map: ReactNode;
  /** Why it is not counted among the départements; `null` where it is one. */
  readonly status: string | null;
  /** `null` where the report has territories. */
  readonly absence: Absence | null;
  readonly hrefOf: (territory: string) => string;
  readonly live: readonly PageLink[];
  /** Those that share a border; `null` where its outline is not known. */
  readonly neighbours: readonly PageLink[] | null;
  /** The other départements of its région, and their title; `null` where there is none. */
  readonly region: { readonly title: string; readonly links: readonly PageLink[] } | null;
  readonly words: SiteWords;
}

/** The report of a département as a page, with the ways on around it. */
export function DepartementPage({ report, map, status, absence, words, ...props }: Props) {
  const { site } = words;
  return (
    <>
      <div className="site__report">
        <ReportDocumentView
          report={report}
          map={map}
          hrefOf={props.hrefOf}
          gloss={(text) => <Gloss text={text} />}
          level={1}
          head={
            <div className="site__head-notes">
              {status !== null && <p>{status}</p>}
              {absence !== null && <AbsenceNote absence={absence} words={words} />}
              <LinkList links={props.live} />
            </div>
          }
          words={words}
          language="fr"
        />
      </div>
      <div className="site__ways">
        {props.neighbours !== null && (
          <LinkGroup title={site.departement.neighbours} links={props.neighbours}>
            {props.neighbours.length === 0 && <p>{site.departement.neighboursNone}</p>}
          </LinkGroup>
        )}
        {props.region !== null && <LinkGroup title={props.region.title} links={props.region.links} />}
      </div>
    </>
  );
}

function AbsenceNote({ absence, words }: { readonly absence: Absence; readonly words: SiteWords }) {
  const { departement } = words.site;
  return (
    <>
      <p className="site__absence">
        <strong>{absence.sentence}</strong> {departement.noneMeaning} <Gloss text={absence.meaning} />
      </p>
      <section className="site-group">
        <h2 className="site-group__title">{departement.nearest}</h2>
        {absence.nearest === null ? (
          <p className="site__unknown">{departement.nearestUnknown}</p>
        ) : (
          <>
            {absence.nearest.length === 0 ? <p>{absence.none}</p> : <LinkList links={absence.nearest} />}
            <p className="site__note">{departement.nearestHelp}</p>
          </>
        )}
      </section>
    </>
  );
}
