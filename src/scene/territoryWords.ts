import type { Core, CoreTerritory } from "../domain/facts";
import type { Language } from "../domain/viewState";
import { formatList, formatPartialDate } from "../i18n/format";
import type { SceneWords } from "./words";

const LONGEST_LABEL = 28;

/** What joins the communes of a long name, or opens a remark after it. */
const JOINT = / – | \/ | \(/;

/**
 * The name painted on the map. A long name that joins several communes keeps the first, with an
 * ellipsis that says there are more; other names are never cut.
 */
export function shortName(name: string): string {
  if (name.length <= LONGEST_LABEL) return name;
  const [first] = name.split(JOINT);
  return first === undefined || first === name ? name : `${first}…`;
}

/**
 * Makes the function that tells a territory apart from any other in a few words:
 * « Saint-Étienne Tarentaize-Beaubrun, Loire, vague 2019 ». An académie needs only its name.
 */
export function territoryIdentity(
  core: Core,
  words: SceneWords,
  language: Language,
): (territory: CoreTerritory) => string {
  const departements = new Map(core.departements.map(({ code, name }) => [code, name]));
  return (territory) => {
    if (territory.type === "academie") return territory.name;
    const where = territory.departements.map((code) => departements.get(code) ?? code);
    const parts = [territory.name, formatList(where, language)];
    if (territory.wave !== null) parts.push(words.map.mark.wave(territory.wave));
    else if (territory.type !== "cite-educative")
      parts.push(words.vocab.territoryType[territory.type].one.toLowerCase());
    if (territory.end !== null) parts.push(words.map.mark.ended(formatPartialDate(territory.end, language)));
    return parts.filter((part) => part !== "").join(", ");
  };
}
