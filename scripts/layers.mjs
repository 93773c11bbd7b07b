/**
 * Checks the layer rule of DESIGN §3: a folder of `src/` imports only from those before it in `LAYERS`.
 * Prints one line per breach, then a count; exits with 1 when there is any.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const LAYERS = [
  // The service worker stands alone: it imports nothing of the page.
  "worker",
  "domain",
  "i18n",
  "dataset",
  "query",
  "geo",
  "scene",
  "state",
  "services",
  "views",
  "main.tsx",
];
/** Folders whose code must not reach for the world outside: no DOM, clock, network or storage. */
const PURE = ["domain", "i18n", "dataset", "query", "geo", "scene"];
const IMPURE =
  /(?<![.\w])(?:(?:window|document|navigator|localStorage|sessionStorage|performance|history|location)[.[]|fetch\(|Date\.now\(|Math\.random\()/;

/** @returns {string[]} breaches, one sentence each */
function layerBreaches(root) {
  const breaches = [];
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  for (const file of files) {
    const layer = file.split(sep)[0];
    const rank = LAYERS.indexOf(layer);
    if (rank < 0) {
      breaches.push(`${file}: folder "${layer}" is not a layer of DESIGN §3`);
      continue;
    }
    const text = readFileSync(join(root, file), "utf8");
    for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
      const imported = relative(root, join(root, dirname(file), target)).split(sep)[0];
      const importedRank = LAYERS.indexOf(imported);
      if (importedRank > rank)
        breaches.push(`${file}: ${layer} may not import ${target} (${imported} comes after)`);
    }
    const code = text
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
      .replace(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
    if (PURE.includes(layer) && IMPURE.test(code)) {
      breaches.push(`${file}: ${layer} is pure, but reaches for "${IMPURE.exec(code)?.[0]}"`);
    }
  }
  return breaches;
}

const breaches = layerBreaches(join(dirname(fileURLToPath(import.meta.url)), "..", "src"));
for (const breach of breaches) console.log(breach);
console.log(`${breaches.length} layer breach${breaches.length === 1 ? "" : "es"}`);
process.exitCode = breaches.length === 0 ? 0 : 1;
