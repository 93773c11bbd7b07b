import type { ReactNode } from "react";
import { DEFAULT_VIEW_STATE, VIEWS } from "../../domain/viewState";
import { formatFactsDate } from "../../i18n/format";
import { formatViewState } from "../../state/urlCodec";
import { BrandMark } from "../shell/BrandMark";
import type { SiteWords } from "./siteWords";

/** A page above the one being read, from the site's root; `path` ends with a slash, or is empty for the root. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

interface Props {
  /** From the page to the root of the site: `"./"`, `"../"`, `"../../"`. */
  readonly base: string;
  /** From the root down; the page itself comes last and is no link. Empty: no trail. */
  readonly crumbs: readonly Crumb[];
  /** ISO date. */
  readonly factsDate: string;
  /** Address that begins the report of an error about this page. */
  readonly reportHref: string;
  readonly words: SiteWords;
  readonly children: ReactNode;
}

/** What stands around every static page: ways in, ways back, date, licence. */
export function PageFrame({ base, crumbs, factsDate, reportHref, words, children }: Props) {
  const { app, site } = words;
  const pages = [
    ["territoire/", site.page.territories],
    ["departement/", site.page.departements],
    ["theme/", site.page.themes],
    ["glossaire/", site.page.glossary],
    ["a-propos-des-donnees/", site.page.about],
  ] as const;
  return (
    <div className="site">
      <a className="skip" href="#contenu">
        {app.skip}
      </a>
      <header className="site__head">
        <a className="brand" href={base}>
          <BrandMark />
          <span className="brand__name">{app.name}</span>
        </a>
        <nav className="site__views" aria-label={app.views}>
          {VIEWS.map((view) => (
            <a key={view} href={`${base}${formatViewState({ ...DEFAULT_VIEW_STATE, view })}`}>
              {app.view[view]}
            </a>
          ))}
        </nav>
      </header>
      {crumbs.length > 0 && (
        <nav className="site__crumbs" aria-label={site.breadcrumbs}>
          <ol>
            {crumbs.map(({ name, path }, rank) => (
              <li key={path}>
                {rank === crumbs.length - 1 ? (
                  <span aria-current="page">{name}</span>
                ) : (
                  <a href={`${base}${path}`}>{name}</a>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <main id="contenu" className="site__main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site__foot">
        <nav aria-label={site.explore}>
          <ul className="site__pages">
            {pages.map(([path, name]) => (
              <li key={path}>
                <a href={`${base}${path}`}>{name}</a>
              </li>
            ))}
            <li>
              <a href={reportHref}>{site.report}</a>
            </li>
          </ul>
        </nav>
        <p>{app.factsDate(formatFactsDate(factsDate, "fr"))}</p>
        <p>{app.footer}</p>
      </footer>
    </div>
  );
}
