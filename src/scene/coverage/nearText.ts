import type { CoreTerritory } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { Near } from "../../geo/nearestLabelled";
import { formatNumber } from "../../i18n/format";
import type { Messages } from "../../i18n/messages";

/** `à 12 km au nord-est`, or `à moins de 1 km`, where a direction would be more precise than the points. */
export function nearText(
  { kilometres, bearing }: Near,
  words: Pick<Messages, "sheet">,
  language: Language,
): string {
  const { sheet } = words;
  if (kilometres < 1) return sheet.nearUnder;
  return sheet.nearAt(formatNumber(kilometres, language), sheet.bearing[bearing]);
}

/** The first of those nearest, with all that read at the same distance: none of them is « the » nearest. */
export function nearestTied(nearestFirst: readonly Near[]): readonly Near[] {
  const [first] = nearestFirst;
  if (first === undefined) return [];
  return nearestFirst.filter(({ kilometres }) => Math.round(kilometres) === Math.round(first.kilometres));
}

/**
 * Whether two territories are in one commune, and one of them only placed at that commune: the distance
 * between their points then says nothing.
 */
export function areInOneCommune(a: CoreTerritory, b: CoreTerritory): boolean {
  const isCoarse = [a, b].some(({ precision }) => precision === "commune" || precision === "communes");
  return isCoarse && a.communes.some((code) => b.communes.includes(code));
}
