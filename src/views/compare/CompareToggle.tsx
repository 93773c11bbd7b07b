import { MOST_COMPARED } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";
import { FULL_NOTE_ID } from "./fullNote";

interface Props {
  readonly id: string;
  readonly compared: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly words: FirstMessages["app"];
}

/**
 * Adds the territory of a sheet to those compared, or removes it. When no room is left it stays
 * focusable and leads to the reason, which the comparison, open since something is compared, tells.
 */
export function CompareToggle({ id, compared, onToggle, words }: Props) {
  const isCompared = compared.includes(id);
  const isFull = !isCompared && compared.length >= MOST_COMPARED;
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isCompared}
      aria-disabled={isFull || undefined}
      aria-describedby={isFull ? FULL_NOTE_ID : undefined}
      onClick={() => (isFull ? document.getElementById(FULL_NOTE_ID)?.focus() : onToggle(id))}
    >
      {words.compare}
    </button>
  );
}
