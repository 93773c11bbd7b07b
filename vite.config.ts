import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // Relative URLs only: the site works at any sub-path of any static host.
  base: "./",
  plugins: [react()],
  build: {
    target: "es2022",
    manifest: true,
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
  },
});
