import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const ENTRY = /\/src\/main\.tsx$/;
/** Libraries of which the entry uses a part only: the rest goes with whoever uses it. */
const SHARED = /\/node_modules\/(d3|@turf)\b/;

/** The service worker: it imports nothing that the page does, so that it is one file, and a classic script. */
const WORKER = "sw";

/** What bundling says of a module: who imports it with a plain `import`. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

const firstModules = new Map<string, boolean>();

/** Whether the entry needs the module before it can run: reached from it by plain imports alone. */
function isFirst(id: string, graph: ModuleGraph): boolean {
  const known = firstModules.get(id);
  if (known !== undefined) return known;
  // Also the answer while looking, for modules that import each other.
  firstModules.set(id, ENTRY.test(id));
  const answer =
    ENTRY.test(id) || (graph.getModuleInfo(id)?.importers ?? []).some((importer) => isFirst(importer, graph));
  firstModules.set(id, answer);
  return answer;
}

const ZIP_IN_PAGE = "\0zip-in-page";

/**
 * write-excel-file has fflate zip large files in a worker made of a blob. The policy of the pages refuses
 * it, and the file would be waited for without end: for that library, fflate zips in the page.
 */
const zipInPage: Plugin = {
  name: "zip-in-page",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "fflate" && importer?.includes("/node_modules/write-excel-file/") ? ZIP_IN_PAGE : null,
  load: (id) =>
    id === ZIP_IN_PAGE
      ? `import { zipSync } from "fflate"; export * from "fflate";
         export const zip = (files, done) => done(null, zipSync(files));`
      : null,
};

export default defineConfig({
  // Relative URLs only: the site works at any sub-path of any static host.
  base: "./",
  plugins: [react(), zipInPage],
  build: {
    target: "es2022",
    manifest: true,
    // MapLibre is one large library, loaded on demand: `scripts/budgets.mjs` watches the bytes.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { index: "index.html", [WORKER]: "src/worker/sw.ts" },
      output: {
        // A service worker keeps its address from one version to the next: the browser looks there for changes.
        entryFileNames: ({ name }) => (name === WORKER ? `${WORKER}.js` : "assets/[name]-[hash].js"),
        // One file for all that comes first: small files apart would compress worse and cost requests.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              debugName: "first",
              name: (id, graph) => (!SHARED.test(id) && isFirst(id, graph) ? "first" : null),
            },
          ],
        },
      },
    },
  },
});
