import { residentsFigure } from "../dataset/residents";
import type { Atlas, Indicator } from "../domain/facts";
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

/** A territory and the names of its neighbourhoods. */
type Holder = Pick<Atlas["territories"][number], "id" | "quartiers">;

/**
 * The number of residents of the neighbourhoods of a territory, all or some of them. A figure of a whole
 * commune is another fact, and one that nothing ties to these neighbourhoods is no known one: both are
 * left out. `null` when no other is published.
 */
export function quartierFigure(
  { id, quartiers }: Holder,
  indicators: readonly Indicator[],
): Indicator | null {
  const ofQuartiers = indicators.filter(({ territory, perimeter }) => {
    if (territory !== id) return false;
    const kind = perimeterKind(perimeter, quartiers);
    return kind === "own" || kind === "part";
  });
  return residentsFigure(id, ofQuartiers);
}

/** Why the residents of a territory are published and not counted; `null` when some are, or when none is published. */
export function whyLeftOut(
  holder: Holder,
  indicators: readonly Indicator[],
): Extract<PerimeterKind, "commune" | "unsure"> | null {
  const published = residentsFigure(holder.id, indicators);
  if (published === null || quartierFigure(holder, indicators) !== null) return null;
  return perimeterKind(published.perimeter, holder.quartiers) === "commune" ? "commune" : "unsure";
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
