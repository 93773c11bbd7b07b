import { fold } from "../../query/normalise";

/**
 * What a number of residents is about, compared with the territory itself, read from the words of its
 * source. `own`: the territory's neighbourhoods, all of them. `commune`: a whole commune. `part`: only
 * some of its neighbourhoods. `unsure`: nothing says that the people counted are those of the territory.
 */
export type PerimeterKind = "own" | "commune" | "part" | "unsure";

const WHOLE_COMMUNE = /\b(commune|ville) entiere\b|\btoute la (commune|ville)\b/;
const ONLY_A_PART = /^habitants du seul quartier\b|\bnon toute la cite educative\b/;
const OWN_BY_NAME = /\bcite educative\b|\bdu perimetre\b/;

/** Articles and prepositions, which French moves around names (« Le Blosne », « quartier du Blosne »). */
const SMALL_WORDS = new Set(["le", "la", "les", "l", "de", "du", "des", "d", "et"]);

/**
 * Reads `perimeter` (the text of `indicateurs.perimetre`) against the names of the territory's
 * neighbourhoods. Says `own` only when the text says so or names every one of them: a ratio built on a
 * guess would be a false figure.
 */
export function perimeterKind(perimeter: string | null, quartiers: readonly string[]): PerimeterKind {
  if (perimeter === null) return "unsure";
  const text = fold(perimeter);
  if (WHOLE_COMMUNE.test(text)) return "commune";
  if (ONLY_A_PART.test(text)) return "part";
  if (OWN_BY_NAME.test(text)) return "own";
  const said = new Set(text.split(" "));
  const named = quartiers.filter((name) => wordsOf(name).every((word) => said.has(word)));
  if (named.length === 0) return "unsure";
  return named.length === quartiers.length ? "own" : "part";
}

/** Words of a name that tell it apart; what stands between brackets is another name for it. */
function wordsOf(name: string): readonly string[] {
  return fold(name.replace(/\(.*?\)/g, " "))
    .split(" ")
    .filter((word) => word !== "" && !SMALL_WORDS.has(word));
}
