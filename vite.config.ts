import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // Relative URLs only: the site works at any sub-path of any static host.
  base: "./",
  plugins: [react()],
  build: {
    target: "es2022",
    manifest: true,
    // MapLibre is one large library, loaded on demand: `scripts/budgets.mjs` watches the bytes.
    chunkSizeWarningLimit: 1200,
  },
});
