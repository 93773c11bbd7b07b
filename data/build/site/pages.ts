import type { Dataset } from "../../../src/dataset/link";
import type { CoreTerritory } from "../../../src/domain/facts";
import { fr } from "../../../src/i18n/fr";
import { contentSecurityPolicy, escapeHtml } from "./html";
import { renderTerritoryPage } from "./territoryPage";

/** Addresses that must be absolute; `null` leaves them out. */
export type SiteUrl = string | null;

/**
 * Before anything is painted: a link that asks for another view hides the prerendered content, and one
 * that asks for an appearance gets it.
 */
const BOOT =
  "var r=document.documentElement,m=/[?&]theme-couleur=(clair|sombre|contraste)\\b/.exec(location.search);" +
  'if(location.search.length>1)r.classList.add("is-deferred");if(m)r.dataset.theme=m[1]';

export interface Shell {
  /** `dist/index.html` as the bundler wrote it. */
  readonly html: string;
  /** Style sheet of the entry, with URLs relative to the page. */
  readonly css: string;
  readonly basemapOrigins: readonly string[];
}

/** The page of the atlas, with its map and list already in it. */
export function indexPage(shell: Shell, app: string, ground: string, siteUrl: SiteUrl): string {
  const policy = contentSecurityPolicy([BOOT], [shell.css], shell.basemapOrigins);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<script>${BOOT}</script>`,
    `<style>${shell.css}</style>`,
    '<link rel="preload" href="./data/index.json" as="fetch" crossorigin>',
    ...socialTags(fr.app.name, fr.app.tagline, siteUrl, ""),
  ];
  return shell.html
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
    .replace("<!--head-->", () => head.join("\n    "))
    .replace("<!--ground-->", () => ground)
    .replace(
      '<div id="app"></div>',
      () => `<noscript><p class="notice">${fr.app.noScript}</p></noscript><div id="app">${app}</div>`,
    );
}

/** The static page of one territory, readable with no script. */
export function territoryPage(
  dataset: Dataset,
  territory: CoreTerritory,
  stylesheets: readonly string[],
  siteUrl: SiteUrl,
): string {
  const { core, atlas } = dataset;
  const title = `${territory.name} — ${fr.app.name}`;
  const description = fr.app.pageDescription(territory.name);
  return `<!doctype html>
<html lang="fr" class="has-fonts">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(description)}">
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([], [], [])}">
    <link rel="icon" href="../../icon.svg" type="image/svg+xml">
    ${stylesheets.map((file) => `<link rel="stylesheet" href="../../${file}">`).join("\n    ")}
    ${socialTags(title, description, siteUrl, `territoire/${territory.id}/`).join("\n    ")}
  </head>
  <body>
    ${renderTerritoryPage(core, atlas, territory)}
  </body>
</html>
`;
}

function socialTags(title: string, description: string, siteUrl: SiteUrl, path: string): string[] {
  const tags = [
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    '<meta property="og:type" content="website">',
    '<meta property="og:locale" content="fr_FR">',
  ];
  if (siteUrl === null) return tags;
  const url = escapeHtml(new URL(path, siteUrl).href);
  return [...tags, `<link rel="canonical" href="${url}">`, `<meta property="og:url" content="${url}">`];
}

/** `sitemap.xml` of the site at `siteUrl`. */
export function sitemap(siteUrl: string, territories: readonly CoreTerritory[], date: string): string {
  const paths = ["", ...territories.map(({ id }) => `territoire/${id}/`)];
  const urls = paths.map(
    (path) => `<url><loc>${escapeHtml(new URL(path, siteUrl).href)}</loc><lastmod>${date}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

/** `robots.txt`: everything may be read. */
export function robots(siteUrl: SiteUrl): string {
  const lines = ["User-agent: *", "Allow: /"];
  if (siteUrl !== null) lines.push(`Sitemap: ${new URL("sitemap.xml", siteUrl).href}`);
  return `${lines.join("\n")}\n`;
}
