/** A run of text, or the id of a source that the text names. */
export type CitedPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "source"; readonly id: string };

/** What ids of sources look like (`P-S62`, `SEED-80-CITES`); whether one exists is asked of `isSource`. */
const ID_LIKE = /([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)/;

/**
 * Cuts a text of the tables at the source ids it names, so that a view can put a reference where an
 * editor wrote an id. Words that only look like ids stay text.
 */
export function splitCitations(text: string, isSource: (id: string) => boolean): readonly CitedPart[] {
  const parts: CitedPart[] = [];
  for (const piece of text.split(ID_LIKE)) {
    const last = parts.at(-1);
    if (piece === "") continue;
    if (ID_LIKE.test(piece) && isSource(piece)) parts.push({ kind: "source", id: piece });
    else if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + piece };
    else parts.push({ kind: "text", text: piece });
  }
  return parts;
}

/** Ids of the sources that a text names, in its order; none for no text. */
export function citationsIn(text: string | null, isSource: (id: string) => boolean): readonly string[] {
  if (text === null) return [];
  return splitCitations(text, isSource).flatMap((part) => (part.kind === "source" ? [part.id] : []));
}
