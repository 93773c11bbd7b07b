import { departementPages } from "./departementPages";
import { listPages } from "./listPages";
import type { SiteFacts } from "./siteFacts";
import type { SitePage } from "./sitePage";
import { territoryPages } from "./territoryPages";
import { aboutPage, glossaryPage } from "./textPages";
import { themePages } from "./themePages";

/**
 * Every static page but the one of a missing address, in a fixed order.
 *
 * @param siteUrl absolute address of the site, for what structured data cannot tell without it
 */
export function sitePages(facts: SiteFacts, siteUrl: string | null): readonly SitePage[] {
  return [
    ...listPages(facts),
    ...territoryPages(facts),
    ...departementPages(facts),
    ...themePages(facts),
    glossaryPage(),
    aboutPage(facts, siteUrl),
  ];
}
