import { useId, useState } from "react";
import { cleanText } from "../../../dataset/cleanText";
import { usePanel } from "./panelContext";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Most characters. */
  readonly most: number;
  /** Lines shown; 1 is a field of one line. */
  readonly lines?: number;
  /** A blank text is not taken: the former one stays. */
  readonly isNeeded?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (text: string) => void;
}

/** From this share of the most characters on, what is left is told. */
const NEAR = 0.8;

/** A text of a story, kept at every key. */
export function TextField({ label, hint, value, most, lines = 1, isNeeded = false, ...props }: Props) {
  const { words } = usePanel();
  const id = useId();
  // What is typed and cannot be kept stays in sight until the field is left.
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? value;
  const isBlank = isNeeded && cleanText(shown).trim() === "";
  const left = most - shown.length;
  const notes = [
    ...(hint === undefined ? [] : [hint]),
    ...(isBlank ? [words.story.titleNeeded] : []),
    ...(shown.length >= most * NEAR ? [words.story.left(left)] : []),
  ];
  const field = {
    id,
    className: "story-field__input",
    value: shown,
    maxLength: most,
    "aria-describedby": notes.length === 0 ? undefined : `${id}-notes`,
    "aria-invalid": isBlank || undefined,
    onBlur: () => setDraft(null),
  };
  const take = (text: string) => {
    setDraft(text);
    const kept = cleanText(text);
    if (!isNeeded || kept.trim() !== "") props.onChange(kept);
  };
  return (
    <div className="story-field">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        // biome-ignore lint/a11y/noAutofocus: the field of what was just made at the person's request
        <input {...field} autoFocus={props.autoFocus} onChange={(event) => take(event.target.value)} />
      ) : (
        <textarea {...field} rows={lines} onChange={(event) => take(event.target.value)} />
      )}
      {notes.length > 0 && (
        <p className="story-field__notes" id={`${id}-notes`} data-invalid={isBlank ? "" : undefined}>
          {notes.join(" ")}
        </p>
      )}
    </div>
  );
}
