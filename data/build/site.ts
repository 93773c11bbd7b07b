import "./site/production";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { decodeIndex, encodeIndex } from "../../src/dataset/indexCodec";
import { BASEMAPS } from "../../src/domain/viewState";
import { basemap } from "../../src/services/basemaps";
import { mailAddress } from "../../src/services/contact";
import { GEOCODER_BASE } from "../../src/services/geocoder";
import { run } from "./cli";
import { loadDataset } from "./dataset";
import { groundDefinitions } from "./site/ground";
import { indexPage, type Shell } from "./site/indexPage";
import { prerenderApp } from "./site/prerender";
import { renderNotFound, renderPage } from "./site/renderPage";
import { writeServiceWorker } from "./site/serviceWorker";
import { siteFacts } from "./site/siteFacts";
import { robots, sitemap } from "./site/siteFiles";
import { sitePages } from "./site/sitePages";
import { readPageStyles } from "./site/styles";
import { notFoundPage } from "./site/textPages";

/** `npm run build`: tables → `public/data`, bundle → `dist`, then every page prerendered into `dist`. */

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DIST = join(ROOT, "dist");

function readSiteUrl(text: string | undefined): string | null {
  if (text === undefined || text === "") {
    console.log(
      "SITE_URL absent : ni plan du site, ni adresses canoniques (elles doivent être absolues) ; les liens de 404.html ne valent qu’à la racine.",
    );
    return null;
  }
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new Error(`SITE_URL doit être une adresse complète (https://…), reçu : ${text}`);
  }
  return text.endsWith("/") ? text : `${text}/`;
}

/** File of the style sheet of the app, from `dist`. */
function appStyles(): string {
  const manifest: Record<string, { readonly css?: readonly string[]; readonly imports?: readonly string[] }> =
    JSON.parse(readFileSync(join(DIST, ".vite", "manifest.json"), "utf8"));
  const stylesOf = (key: string): readonly string[] => {
    const chunk = manifest[key];
    return [...(chunk?.imports ?? []).flatMap(stylesOf), ...(chunk?.css ?? [])];
  };
  const [file, ...others] = new Set(stylesOf("index.html"));
  if (file === undefined || others.length > 0) {
    throw new Error("Une seule feuille de style était attendue pour l’entrée.");
  }
  return file;
}

/** A style sheet of the bundle, with its URLs made relative to `base`. */
function readBundledStyle(file: string, base: string): string {
  return readFileSync(join(DIST, file), "utf8")
    .trim()
    .replace(/url\(\.\//g, `url(${base}assets/`);
}

/** The entry's style sheet with its URLs made relative to the page. */
function readShell(stylesheet: string): Shell {
  return {
    html: readFileSync(join(DIST, "index.html"), "utf8"),
    css: readBundledStyle(stylesheet, "./"),
    origins: onlineOrigins(),
  };
}

/** Sites that the page asks only when the reader does. */
function onlineOrigins(): readonly string[] {
  const basemaps = BASEMAPS.flatMap((id) => {
    const spec = basemap(id);
    return spec.kind === "raster" ? [spec.origin] : [];
  });
  return [...new Set([...basemaps, new URL(GEOCODER_BASE).origin])];
}

async function buildSite(): Promise<void> {
  process.chdir(ROOT);
  const siteUrl = readSiteUrl(process.env.SITE_URL);
  if (run(["build", "data", "public/data"], (line) => console.log(line)) !== 0) {
    throw new Error("Les tables ont des erreurs : le site n’a pas été construit.");
  }
  await build({ root: ROOT, logLevel: "warn" });

  const dataset = loadDataset("data");
  if (!dataset.ok) throw new Error(dataset.failure);
  // The page hydrates from the index file: prerender from the same, or the two could differ.
  const core = decodeIndex(encodeIndex(dataset.value.core));
  if (!core.ok) throw new Error(core.failure);

  const stylesheet = appStyles();
  const page = indexPage(
    readShell(stylesheet),
    prerenderApp(core.value),
    groundDefinitions(core.value),
    siteUrl,
  );
  writeFileSync(join(DIST, "index.html"), page);

  const count = writePages({ ...dataset.value, core: core.value }, stylesheet, siteUrl);
  // The licence of the typeface travels with it.
  copyFileSync(join(ROOT, "src", "views", "fonts", "OFL.txt"), join(DIST, "assets", "OFL.txt"));
  // Last: it lists the files of the site by their content.
  const offline = writeServiceWorker(DIST);
  console.log(
    `Site construit dans dist/ : ${count} pages ; hors ligne, ${offline.files} fichiers et ${Math.round(offline.bytes / 1000)} ko compressés.`,
  );
}

/** Writes the static pages, and what tells search engines of them. Returns how many there are. */
function writePages(
  dataset: Parameters<typeof siteFacts>[0],
  stylesheet: string,
  siteUrl: string | null,
): number {
  const { factsDate } = dataset.core;
  const styles = readPageStyles(ROOT);
  writeFileSync(join(DIST, styles.file), styles.css);
  const pages = sitePages(siteFacts(dataset), siteUrl);
  const setting = { siteUrl, factsDate, contact: mailAddress(process.env.VITE_CONTACT_EMAIL) };
  const shell = { ...setting, stylesheets: [stylesheet, styles.file] };
  for (const page of pages) {
    mkdirSync(join(DIST, page.path), { recursive: true });
    writeFileSync(join(DIST, page.path, "index.html"), renderPage(page, shell));
  }
  // A host shows it at the address that was asked for: only addresses from the root of the host hold there.
  const root = siteUrl === null ? "./" : new URL(siteUrl).pathname;
  const css = `${readBundledStyle(stylesheet, root)}\n${styles.css}`;
  writeFileSync(join(DIST, "404.html"), renderNotFound(notFoundPage(root), css, root, setting));
  writeFileSync(join(DIST, "robots.txt"), robots(siteUrl));
  if (siteUrl !== null) writeFileSync(join(DIST, "sitemap.xml"), sitemap(siteUrl, pages, factsDate));
  return pages.length;
}

buildSite().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
