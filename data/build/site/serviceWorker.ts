import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { OfflineFile, OfflineManifest } from "../../../src/worker/offlineManifest";

/** Bytes, compressed as a host would, that a visit may bring in the background. */
const MOST_OFFLINE_BYTES = 1_500_000;

const WORKER = "sw.js";
/** What the worker keeps besides the app's own bundles. The rest of the site is asked from the network. */
const FIXED_FILES = ["data/index.json", "data/atlas.json", "data/communes.json", "manifest.webmanifest"];
/** Pages kept besides the app: their folder's address, and their file. */
const FIXED_PAGES = ["", "glossaire/"];
const ICON = /^(?:icon|apple-touch-icon|favicon)[\w-]*\.(?:svg|png|ico)$/;
/** Sources of what is kept on use: the English words, and the writers of office documents. */
const ON_USE = /^src\/(?:i18n\/en\/|views\/report\/export\/write)/;
const BUNDLED = /\.(?:js|mjs|css|json|woff2)$/;

/**
 * Last step of the build: gives the worker of `dist` the list of the files that it keeps, each with the
 * hash of its content. Throws when a file is missing or when the background would weigh more than
 * `MOST_OFFLINE_BYTES`.
 * @returns the version, how many files are kept from the first visit on, and the compressed bytes that
 *   the background brings for them: the page's own scripts and its typeface are in the browser already
 */
export function writeServiceWorker(dist: string): {
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
} {
  const code = readFileSync(join(dist, WORKER), "utf8").replace(/^const OFFLINE_MANIFEST=.*;\n/, "");
  const { onUse, first } = readBundles(dist);
  const files = offlinePaths(dist).map((path): OfflineFile => {
    const hash = sha256(readFileSync(join(dist, fileOf(path))));
    return onUse.has(path) ? { path, hash, onUse: true } : { path, hash };
  });
  const kept = files.filter((file) => !file.onUse);
  const brought = kept.filter(({ path }) => !first.has(path) && !path.endsWith(".woff2"));
  const bytes = brought.reduce((sum, { path }) => sum + compressedBytes(join(dist, fileOf(path))), 0);
  if (bytes > MOST_OFFLINE_BYTES) {
    throw new Error(
      `Hors ligne : ${bytes} octets compressés en arrière-plan, ${MOST_OFFLINE_BYTES} au plus.`,
    );
  }
  const version = sha256(JSON.stringify(files) + code).slice(0, 16);
  const manifest: OfflineManifest = { version, files };
  writeFileSync(join(dist, WORKER), `const OFFLINE_MANIFEST=${JSON.stringify(manifest)};\n${code}`);
  return { version, files: kept.length, bytes };
}

interface Bundle {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** By the manifest of the build: the bundles that few readers need, and those the page starts with. */
function readBundles(dist: string): {
  readonly onUse: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
} {
  const manifest: Record<string, Bundle> = JSON.parse(
    readFileSync(join(dist, ".vite", "manifest.json"), "utf8"),
  );
  const withImports = (source: string): readonly string[] => {
    const { file, imports = [] } = manifest[source] ?? { file: "" };
    return [file, ...imports.flatMap(withImports)];
  };
  const rarely = Object.entries(manifest).filter(([source]) => ON_USE.test(source));
  return {
    onUse: new Set(rarely.map(([, { file }]) => file)),
    first: new Set(withImports("index.html")),
  };
}

/** As a host would send it. */
function compressedBytes(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** Paths of the files kept, as they are asked for. */
function offlinePaths(dist: string): readonly string[] {
  const pages = FIXED_PAGES.filter((path) => path === "" || existsSync(join(dist, fileOf(path))));
  const stories = readdirSync(join(dist, "recits")).filter((name) => /^(?!schema\.).*\.json$/.test(name));
  const bundles = readdirSync(join(dist, "assets")).filter((name) => BUNDLED.test(name));
  const icons = readdirSync(dist).filter((name) => ICON.test(name));
  return [
    ...pages,
    ...FIXED_FILES,
    ...icons,
    ...stories.map((name) => `recits/${name}`),
    ...bundles.map((name) => `assets/${name}`),
  ];
}

/** A folder's address is answered with its page. */
function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
