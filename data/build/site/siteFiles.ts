import { escapeHtml } from "./html";
import type { SitePage } from "./sitePage";

/** `sitemap.xml` of the site at `siteUrl`: the atlas itself, then every static page. */
export function sitemap(
  siteUrl: string,
  pages: readonly Pick<SitePage, "path">[],
  factsDate: string,
): string {
  const paths = ["", ...pages.map(({ path }) => path)];
  const urls = paths.map(
    (path) =>
      `<url><loc>${escapeHtml(new URL(path, siteUrl).href)}</loc><lastmod>${factsDate}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

/** `robots.txt`: everything may be read. */
export function robots(siteUrl: string | null): string {
  const lines = ["User-agent: *", "Allow: /"];
  if (siteUrl !== null) lines.push(`Sitemap: ${new URL("sitemap.xml", siteUrl).href}`);
  return `${lines.join("\n")}\n`;
}
