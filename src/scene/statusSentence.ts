import type { Result } from "../query/result";
import type { SceneWords } from "./words";

/**
 * « 12 territoires sur 225 », then, when a filtered fact is unknown for some, « — 89 non renseignés »
 * (told even when they are hidden: hiding does not make them known).
 */
export function statusSentence(
  result: Pick<Result, "matches" | "unknown" | "population">,
  showUnknown: boolean,
  { summary }: SceneWords,
): string {
  const status = summary.status(result.matches.length, result.population.length);
  const unknown = result.unknown.length;
  if (unknown === 0) return status;
  return status + (showUnknown ? summary.statusUnknown(unknown) : summary.statusHidden(unknown));
}
