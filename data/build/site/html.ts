import { createHash } from "node:crypto";

/** `text` as the content of an element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** The source expression that lets a Content-Security-Policy accept one inline block. */
function hashSource(content: string): string {
  return `'sha256-${createHash("sha256").update(content, "utf8").digest("base64")}'`;
}

/**
 * The policy of every page. Nothing inline but the blocks given, nothing from elsewhere but what the
 * reader asks for: the tiles of an online basemap, the places of an address.
 * @param origins of these services, `https://…`
 */
export function contentSecurityPolicy(
  scripts: readonly string[],
  styles: readonly string[],
  origins: readonly string[],
): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map(hashSource)].join(" ")}`,
    `style-src ${["'self'", ...styles.map(hashSource)].join(" ")}`,
    "font-src 'self'",
    `img-src ${["'self'", "data:", "blob:", ...origins].join(" ")}`,
    `connect-src ${["'self'", ...origins].join(" ")}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
