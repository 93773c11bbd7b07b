import { renderToStaticMarkup } from "react-dom/server";
import { formatFactsDate } from "../../../src/i18n/format";
import { fr } from "../../../src/i18n/fr";
import { glossary } from "../../../src/i18n/fr/glossary";
import { mailtoHref } from "../../../src/scene/errorReport/message";
import { GlossaryContext } from "../../../src/views/glossary/glossaryContext";
import { PageFrame } from "../../../src/views/site/PageFrame";
import { contentSecurityPolicy, escapeHtml } from "./html";
import { baseOf } from "./paths";
import { WORDS } from "./siteFacts";
import type { SitePage } from "./sitePage";
import { socialTags } from "./socialTags";
import { jsonLdText, pageGraph } from "./structuredData";

/** What every static page is written with. */
interface PageSetting {
  /** Absolute address of the site, with a slash at its end; `null` when it is not known. */
  readonly siteUrl: string | null;
  /** ISO date. */
  readonly factsDate: string;
  /** Mail address of the publisher; `null` when the site has none. */
  readonly contact: string | null;
}

export interface SiteShell extends PageSetting {
  /** Style sheets, from the root of the site. */
  readonly stylesheets: readonly string[];
}

/** The whole document of a static page: it reads, and prints, with no script. */
export function renderPage(page: SitePage, shell: SiteShell): string {
  const base = baseOf(page.path);
  const styles = shell.stylesheets.map((file) => `<link rel="stylesheet" href="${base}${file}">`);
  return renderDocument(page, { ...shell, base, styles });
}

/** The page of a missing address: it may be shown at any address, so its styles are in it. */
export function renderNotFound(page: SitePage, css: string, base: string, shell: PageSetting): string {
  const styles = ['<meta name="robots" content="noindex">', `<style>${css}</style>`];
  // It has no address of its own to be known by.
  return renderDocument(page, { ...shell, siteUrl: null, base, styles, inlineStyle: css });
}

interface DocumentOptions extends PageSetting {
  /** From the page to the root of the site. */
  readonly base: string;
  /** Elements of the head that bring the style sheets. */
  readonly styles: readonly string[];
  /** The style that is in the page, which its policy must name. */
  readonly inlineStyle?: string;
}

function renderDocument(page: SitePage, options: DocumentOptions): string {
  const { siteUrl, factsDate, base, styles, inlineStyle } = options;
  const policy = contentSecurityPolicy([], inlineStyle === undefined ? [] : [inlineStyle], []);
  const title = WORDS.site.titled(page.title, fr.app.name);
  const graph = pageGraph(page, { name: fr.app.name, url: siteUrl, factsDate });
  const report = mailtoHref(
    {
      subject: WORDS.site.reportSubject(page.title),
      body: WORDS.site.reportBody(page.title, page.path, formatFactsDate(factsDate, "fr")),
    },
    options.contact,
  );
  const body = renderToStaticMarkup(
    <GlossaryContext value={{ base, words: glossary }}>
      <PageFrame base={base} crumbs={page.crumbs} factsDate={factsDate} reportHref={report} words={WORDS}>
        {page.body}
      </PageFrame>
    </GlossaryContext>,
  );
  return `<!doctype html>
<html lang="fr" class="has-fonts">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(page.description)}">
    <meta name="theme-color" content="#1d4f91">
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml">
    ${styles.join("\n    ")}
    ${socialTags(page.title, page.description, siteUrl, page.path).join("\n    ")}
    <script type="application/ld+json">${jsonLdText(graph)}</script>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
