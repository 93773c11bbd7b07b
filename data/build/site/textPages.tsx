import { glossary } from "../../../src/i18n/fr/glossary";
import { AboutData } from "../../../src/views/donnees/AboutData";
import { GlossaryList } from "../../../src/views/glossary/GlossaryList";
import { NotFoundPage } from "../../../src/views/site/NotFoundPage";
import { TextPage } from "../../../src/views/site/TextPage";
import { baseOf, PATHS } from "./paths";
import { type SiteFacts, WORDS } from "./siteFacts";
import { describe, type SitePage } from "./sitePage";
import { type JsonLdNode, LICENCE_URL } from "./structuredData";

const { site } = WORDS;

/** The glossary, every word under its own fragment. */
export function glossaryPage(): SitePage {
  const path = PATHS.glossary;
  const entries = Object.entries(glossary.entry);
  return {
    path,
    title: site.page.glossary,
    description: describe([site.glossaryDescription]),
    crumbs: [
      { name: site.home, path: "" },
      { name: site.page.glossary, path },
    ],
    about: {
      "@type": "DefinedTermSet",
      name: `${site.page.glossary}, ${WORDS.app.name}`,
      hasDefinedTerm: entries.map(([id, { term, short }]) => ({
        "@type": "DefinedTerm",
        termCode: id,
        name: term,
        description: short,
      })),
    },
    sources: [],
    body: (
      <TextPage title={glossary.title} lead={glossary.intro}>
        <GlossaryList words={glossary} />
      </TextPage>
    ),
  };
}

/** How to read the facts, as the view of the atlas tells it. */
export function aboutPage({ core, atlas }: SiteFacts, siteUrl: string | null): SitePage {
  const path = PATHS.about;
  return {
    path,
    title: site.page.about,
    description: describe([site.aboutDescription]),
    crumbs: [
      { name: site.home, path: "" },
      { name: site.page.about, path },
    ],
    about: {
      "@type": "Dataset",
      name: `${WORDS.app.name} : ${site.page.about}`,
      description: WORDS.data.intro,
      license: LICENCE_URL,
      dateModified: core.factsDate,
      inLanguage: "fr",
      isAccessibleForFree: true,
      spatialCoverage: { "@type": "Country", name: "France", identifier: "FR" },
      ...(siteUrl === null ? {} : { distribution: downloads(siteUrl) }),
    },
    sources: [],
    body: (
      <TextPage title={site.page.about} isTitled lead={null}>
        <AboutData
          core={core}
          atlas={atlas}
          words={WORDS}
          language="fr"
          dataBase={`${baseOf(path)}data/`}
          hrefOf={(id) => baseOf(path) + PATHS.territory(id)}
          siteAddress={siteUrl}
        />
      </TextPage>
    ),
  };
}

/** The tables as files: they need an absolute address. */
function downloads(siteUrl: string): readonly JsonLdNode[] {
  return Object.entries(WORDS.data.file).map(([table, description]) => ({
    "@type": "DataDownload",
    name: description,
    contentUrl: new URL(`data/${table}.csv`, siteUrl).href,
    encodingFormat: "text/csv",
  }));
}

/** What a host answers for an address of no page. */
export function notFoundPage(base: string): SitePage {
  return {
    path: "404.html",
    title: site.notFound.title,
    description: describe([site.notFound.text]),
    crumbs: [],
    about: null,
    sources: [],
    body: <NotFoundPage base={base} words={WORDS} />,
  };
}
