import { fr } from "../../../src/i18n/fr";
import { site } from "../../../src/i18n/fr/site";
import { contentSecurityPolicy } from "./html";
import { PATHS } from "./paths";
import { socialTags } from "./socialTags";

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
  /** Other sites that the page may ask, each once the reader wants it: basemaps and the search for addresses. */
  readonly origins: readonly string[];
}

/** The page of the atlas, with its map and list already in it. */
export function indexPage(shell: Shell, app: string, ground: string, siteUrl: string | null): string {
  const policy = contentSecurityPolicy([BOOT], [shell.css], shell.origins);
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
      () => `<noscript><p class="notice">${fr.app.noScript} ${WAYS}</p></noscript><div id="app">${app}</div>`,
    );
}

/** For those without script: the pages that need none. */
const WAYS = [
  [PATHS.territories, site.page.territories],
  [PATHS.departements, site.page.departements],
  [PATHS.themes, site.page.themes],
]
  .map(([path, name]) => `<a href="${path}">${name}</a>`)
  .join(" ");
