import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Style sheets of what the static pages show, after that of the app. They are sources, not chunks of the
 * bundle: how the app is cut into files changes nothing for the pages.
 */
const SOURCES = [
  "src/views/sheet/sheet.css",
  "src/views/area/area.css",
  "src/views/report/report.css",
  "src/views/donnees/donnees.css",
  "src/views/glossary/glossary.css",
  "src/views/site/site.css",
];

/** One style sheet for all static pages: a reader fetches it once. */
export interface PageStyles {
  readonly css: string;
  /** From the root of the site, named after its content. */
  readonly file: string;
}

/** Puts the style sheets of static pages together, without their comments. */
export function readPageStyles(root: string): PageStyles {
  const css = SOURCES.map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\n\s*/g, "\n")
    .trim();
  const hash = createHash("sha256").update(css).digest("hex").slice(0, 8);
  return { css, file: `assets/pages-${hash}.css` };
}
