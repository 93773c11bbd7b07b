import { fr } from "../../../src/i18n/fr";
import { escapeHtml } from "./html";

/**
 * What a card on a social network shows. No image: the site has none of the right size yet.
 *
 * @param siteUrl absolute address of the site; without it the tags that need one are left out
 * @param path from the root of the site
 */
export function socialTags(
  title: string,
  description: string,
  siteUrl: string | null,
  path: string,
): readonly string[] {
  const tags = [
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    '<meta property="og:type" content="website">',
    `<meta property="og:site_name" content="${escapeHtml(fr.app.name)}">`,
    '<meta property="og:locale" content="fr_FR">',
    '<meta name="twitter:card" content="summary">',
  ];
  if (siteUrl === null) return tags;
  const url = escapeHtml(new URL(path, siteUrl).href);
  return [...tags, `<link rel="canonical" href="${url}">`, `<meta property="og:url" content="${url}">`];
}
