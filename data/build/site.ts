import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { decodeIndex, encodeIndex } from "../../src/dataset/indexCodec";
import { BASEMAPS } from "../../src/domain/viewState";
import { basemap } from "../../src/services/basemaps";
import { run } from "./cli";
import { loadDataset } from "./dataset";
import { groundDefinitions } from "./site/ground";
import { indexPage, robots, type Shell, type SiteUrl, sitemap, territoryPage } from "./site/pages";
import { prerenderApp } from "./site/prerender";

/** `npm run build`: tables → `public/data`, bundle → `dist`, then every page prerendered into `dist`. */

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DIST = join(ROOT, "dist");

function readSiteUrl(text: string | undefined): SiteUrl {
  if (text === undefined || text === "") {
    console.log("SITE_URL absent : ni plan du site, ni adresses canoniques (elles doivent être absolues).");
    return null;
  }
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new Error(`SITE_URL doit être une adresse complète (https://…), reçu : ${text}`);
  }
  return text.endsWith("/") ? text : `${text}/`;
}

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Style sheets of a chunk and of the chunks it imports. */
function stylesOf(manifest: Record<string, ManifestChunk>, key: string): readonly string[] {
  const chunk = manifest[key];
  const imported = (chunk?.imports ?? []).flatMap((each) => stylesOf(manifest, each));
  return [...new Set([...imported, ...(chunk?.css ?? [])])];
}

/** The entry's style sheet with its URLs made relative to the page. */
function readShell(stylesheet: string): Shell {
  const css = readFileSync(join(DIST, stylesheet), "utf8")
    .trim()
    .replace(/url\(\.\//g, "url(./assets/");
  return {
    html: readFileSync(join(DIST, "index.html"), "utf8"),
    css,
    basemapOrigins: BASEMAPS.flatMap((id) => {
      const spec = basemap(id);
      return spec.kind === "raster" ? [spec.origin] : [];
    }),
  };
}

async function buildSite(): Promise<void> {
  process.chdir(ROOT);
  const siteUrl = readSiteUrl(process.env.SITE_URL);
  if (run(["build", "data", "public/data"], (line) => console.log(line)) !== 0) {
    throw new Error("Les tables ont des erreurs : le site n’a pas été construit.");
  }
  await build({ root: ROOT, logLevel: "warn" });

  const dataset = loadDataset("data");
  if (!dataset.ok) throw new Error(dataset.failure);
  // The page hydrates from the index file: prerender from the same, or the two could differ.
  const core = decodeIndex(encodeIndex(dataset.value.core));
  if (!core.ok) throw new Error(core.failure);

  const manifest: Record<string, ManifestChunk> = JSON.parse(
    readFileSync(join(DIST, ".vite", "manifest.json"), "utf8"),
  );
  const [stylesheet, ...others] = stylesOf(manifest, "index.html");
  const sheetStyles = stylesOf(manifest, "src/views/stage/SheetDock.tsx").filter((css) => css !== stylesheet);
  if (stylesheet === undefined || others.length > 0 || sheetStyles.length === 0) {
    throw new Error("Une feuille de style pour l’entrée, et au moins une pour la fiche, étaient attendues.");
  }
  const page = indexPage(
    readShell(stylesheet),
    prerenderApp(core.value),
    groundDefinitions(core.value),
    siteUrl,
  );
  writeFileSync(join(DIST, "index.html"), page);

  for (const territory of core.value.territories) {
    const folder = join(DIST, "territoire", territory.id);
    mkdirSync(folder, { recursive: true });
    const html = territoryPage(
      { ...dataset.value, core: core.value },
      territory,
      [stylesheet, ...sheetStyles],
      siteUrl,
    );
    writeFileSync(join(folder, "index.html"), html);
  }
  // The licence of the typeface travels with it.
  copyFileSync(join(ROOT, "src", "views", "fonts", "OFL.txt"), join(DIST, "assets", "OFL.txt"));
  writeFileSync(join(DIST, "robots.txt"), robots(siteUrl));
  if (siteUrl !== null) {
    writeFileSync(join(DIST, "sitemap.xml"), sitemap(siteUrl, core.value.territories, core.value.factsDate));
  }
  console.log(`Site construit dans dist/ : ${core.value.territories.length} territoires.`);
}

buildSite().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
