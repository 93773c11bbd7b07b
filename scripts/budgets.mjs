/**
 * Byte budgets of CONTRACT, on the files of `dist/`, compressed as a host would (gzip). Prints one line
 * per budget; exits with 1 when one is exceeded.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = join(dirname(fileURLToPath(import.meta.url)), "..", "dist");
const bytes = (file) => readFileSync(join(dist, file));
const gzipped = (file) => gzipSync(bytes(file), { level: 9 }).length;
const sum = (files) =>
  files.reduce((total, file) => total + (file.endsWith(".woff2") ? bytes(file).length : gzipped(file)), 0);

const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8"));

/** Files of a chunk and of all it imports statically, without those already counted. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => closure(imported, seen))];
}

const entryKeys = new Set();
const entry = closure("index.html", entryKeys);
const fonts = readdirSync(join(dist, "assets"))
  .filter((file) => file.endsWith(".woff2"))
  .map((file) => join("assets", file));
// Fonts are asked for once the page is interactive (main.tsx), hence not counted here.
const first = ["index.html", ...entry, "data/index.json"];

const glKey = "src/views/map/CloseMap.tsx";
const gl = closure(glKey, new Set(entryKeys));
const glAssets = readdirSync(join(dist, "assets"))
  .filter((file) => /maplibre-gl-worker|national\.topo|neighbours/.test(file))
  .map((file) => join("assets", file));
const glCss = manifest[glKey].css ?? [];

const KB = 1000;
const budgets = [
  ["JavaScript before atlas:interactive", sum(entry), 110 * KB],
  ["everything before atlas:interactive", sum(first), 160 * KB],
  ["data/index.json", gzipped("data/index.json"), 20 * KB],
  ["data/communes.json, on demand", gzipped("data/communes.json"), 400 * KB],
  [
    "all, once the WebGL map has taken over (national scale)",
    sum([...new Set([...first, ...fonts, ...gl, ...glCss, ...glAssets])]),
    700 * KB,
  ],
];

let exceeded = 0;
for (const [name, size, limit] of budgets) {
  if (size > limit) exceeded++;
  console.log(
    `${size > limit ? "OVER" : "ok  "} ${(size / KB).toFixed(1).padStart(6)} of ${limit / KB} kB  ${name}`,
  );
}
process.exitCode = exceeded === 0 ? 0 : 1;
