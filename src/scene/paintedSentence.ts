import type { Legend } from "./scene";
import type { SceneWords } from "./words";

/** What colours the map and how much of it is known; `null` for the waves, which the summary tells anyway. */
export function paintedSentence(
  { indicator, title, completeness }: Legend,
  { summary }: SceneWords,
): string | null {
  if (indicator === "vague") return null;
  return summary.painted(
    title,
    completeness.replace(/^./, (letter) => letter.toLowerCase()),
  );
}
