import { LinkGroup } from "./LinkList";
import type { SiteWords } from "./siteWords";

/** What a host shows for an address that leads nowhere. */
export function NotFoundPage({ base, words }: { readonly base: string; readonly words: SiteWords }) {
  const { notFound, page } = words.site;
  return (
    <>
      <header className="site__intro">
        <h1 className="site__title">{notFound.title}</h1>
        <p className="site__lead">{notFound.text}</p>
      </header>
      <LinkGroup
        title={notFound.ways}
        links={[
          { href: base, text: notFound.home },
          { href: `${base}territoire/`, text: page.territories },
          { href: `${base}departement/`, text: page.departements },
          { href: `${base}theme/`, text: page.themes },
        ]}
      />
    </>
  );
}
