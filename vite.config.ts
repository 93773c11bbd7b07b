import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const ENTRY = /\/src\/main\.tsx$/;
/** Libraries of which the entry uses a part only: the rest goes with whoever uses it. */
const SHARED = /\/node_modules\/(d3|@turf)\b/;

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

export default defineConfig({
  // Relative URLs only: the site works at any sub-path of any static host.
  base: "./",
  plugins: [react()],
  build: {
    target: "es2022",
    manifest: true,
    // MapLibre is one large library, loaded on demand: `scripts/budgets.mjs` watches the bytes.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
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
