import type { CoreTerritory } from "../../../src/domain/facts";
import { formatList } from "../../../src/i18n/format";
import type { PageLink } from "../../../src/views/site/LinkList";
import { PATHS } from "./paths";
import { type SiteFacts, WORDS } from "./siteFacts";

/** Names of the départements of a territory; empty for an académie, whose name says enough. */
export function whereOf(facts: SiteFacts, territory: CoreTerritory): string {
  if (territory.type === "academie") return "";
  const names = territory.departements.map((code) => facts.departement.get(code)?.name ?? code);
  return formatList(names, "fr");
}

/** What a territory is, in a word or two: `Cité éducative`. */
export function kindOf(territory: CoreTerritory): string {
  return WORDS.vocab.territoryType[territory.type].one;
}

/** Links to the pages of territories, each with its département. */
export function territoryLinks(
  facts: SiteFacts,
  territories: readonly CoreTerritory[],
  base: string,
): readonly PageLink[] {
  return territories.map((territory) => ({
    href: base + PATHS.territory(territory.id),
    text: territory.name,
    detail: whereOf(facts, territory) || undefined,
  }));
}

/** Links to the pages of départements, each with the number of its territories. */
export function departementLinks(
  facts: SiteFacts,
  codes: readonly string[],
  base: string,
): readonly PageLink[] {
  return codes.map((code) => ({
    href: base + PATHS.departement(code),
    text: `${facts.departement.get(code)?.name ?? code} (${code})`,
    detail: WORDS.site.departement.count(facts.ask({ departement: [code] }).matches.length),
  }));
}
