import { residentsOf } from "../dataset/residents";
import type { Indicator, Residents } from "../domain/facts";
import { fold } from "./normalise";

/**
 * Whose residents a published number counts, read from the words of its source
 * (`indicateurs.perimetre`). Every reading of these words is here, so that the coverage, the grants per
 * resident and the comparison cannot take one figure for two different things.
 */

const WHOLE_COMMUNE = /\b(commune|ville)s? entieres?\b|\b(toute la|toutes les) (commune|ville)s?\b/;
const WIDER = /\bagglomeration\b|\bintercommunalites?\b/;
const ONLY_A_PART = /^habitants du seul quartier\b|\bnon toute la cite educative\b/;
const OWN_BY_NAME = /\bcite educative\b|\bdu perimetre\b/;

/** Articles and prepositions, which French moves around names (« Le Blosne », « quartier du Blosne »). */
const SMALL_WORDS = new Set(["le", "la", "les", "l", "de", "du", "des", "d", "et"]);

/**
 * What is counted, compared with the territory itself. `own`: the territory's neighbourhoods, all of
 * them. `commune`: a whole commune. `part`: only some of its neighbourhoods. `unsure`: nothing says that
 * the people counted are those of the territory.
 */
export type PerimeterKind = "own" | "commune" | "part" | "unsure";

/**
 * Reads a perimeter against the names of the territory's neighbourhoods. Says `own` only when the text
 * says so or names every one of them: a ratio built on a guess would be a false figure.
 */
export function perimeterKind(perimeter: string | null, quartiers: readonly string[]): PerimeterKind {
  if (perimeter === null) return "unsure";
  const text = fold(perimeter);
  if (WHOLE_COMMUNE.test(text)) return "commune";
  if (WIDER.test(text)) return "unsure";
  if (ONLY_A_PART.test(text)) return "part";
  if (OWN_BY_NAME.test(text)) return "own";
  const said = new Set(text.split(" "));
  const named = quartiers.filter((name) => wordsOf(name).every((word) => said.has(word)));
  if (named.length === 0) return "unsure";
  return named.length === quartiers.length ? "own" : "part";
}

/** Whether a number counts residents of neighbourhoods only: all, some, or those nearby. Its perimeter must say so. */
export function countsQuartiers({ perimeter }: Pick<Indicator, "perimeter">): boolean {
  if (perimeter === null) return false;
  const text = fold(perimeter);
  return !WHOLE_COMMUNE.test(text) && !WIDER.test(text);
}

/**
 * Residents of the neighbourhoods of a territory: figures of a whole commune are another fact, left out.
 * `null` when no such figure is published.
 */
export function quartierResidents(territory: string, indicators: readonly Indicator[]): Residents | null {
  return residentsOf(territory, indicators.filter(countsQuartiers));
}

/**
 * What a figure counts and where, as a key: two figures may be compared only when their keys are the
 * same. It is the wording of the source up to its first remark (a bracket, a comma, a colon), whatever
 * the number of its nouns, so that « Habitants de la commune entière, et non du seul quartier » is one
 * perimeter for all who say so, and « Habitants du quartier de Planoise » is comparable with nothing
 * else. `null`: the source does not say, and nothing is comparable with what is not known.
 */
export function perimeterKey({ perimeter }: Pick<Indicator, "perimeter">): string | null {
  const [wording = ""] = (perimeter ?? "").split(/[(,;:]/);
  const key = fold(wording).replace(/(\p{L}{3,})[sx]\b/gu, "$1");
  return key === "" ? null : key;
}

/** Words of a name that tell it apart; what stands between brackets is another name for it. */
function wordsOf(name: string): readonly string[] {
  return fold(name.replace(/\(.*?\)/g, " "))
    .split(" ")
    .filter((word) => word !== "" && !SMALL_WORDS.has(word));
}
