import type { Indicator } from "../domain/facts";
import { fold } from "./normalise";

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
