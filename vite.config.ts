import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { loadDataset } from "./data/build/dataset";
import { groundDefinitions } from "./data/build/site/ground";

/** The development page gets the ground of its map as the built one does; the rest is drawn by script. */
function groundInDevelopment(): Plugin {
  return {
    name: "ground-in-development",
    apply: "serve",
    transformIndexHtml(html) {
      const dataset = loadDataset("data");
      if (!dataset.ok) throw new Error(dataset.failure);
      return html.replace("<!--ground-->", () => groundDefinitions(dataset.value.core));
    },
  };
}

export default defineConfig({
  // Relative URLs only: the site works at any sub-path of any static host.
  base: "./",
  plugins: [react(), groundInDevelopment()],
  build: {
    target: "es2022",
    manifest: true,
    // MapLibre is one large library, loaded on demand: `scripts/budgets.mjs` watches the bytes.
    chunkSizeWarningLimit: 1200,
  },
});
