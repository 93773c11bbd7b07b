/** A run of text, or the id of a source that the text names. */
export type CitedPart =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "source";
      readonly id: string;
      /** Between or closing brackets: the sentence reads without it. Else it is a word of the sentence. */
      readonly isAside: boolean;
    };

/** What ids of sources look like (`P-S62`, `SEED-80-CITES`); whether one exists is asked of `isSource`. */
const ID = "[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+";
/** One id, or ids alone between brackets: the brackets go with them, a reference needs none. */
const CITATION = new RegExp(`\\((${ID}(?:(?:, | et )${ID})*)\\)|${ID}`, "g");

/**
 * Cuts a text of the tables at the source ids it names, so that a view can put a reference where an
 * editor wrote an id. Words that only look like ids stay text.
 */
export function splitCitations(text: string, isSource: (id: string) => boolean): readonly CitedPart[] {
  const parts: CitedPart[] = [];
  let read = 0;
  for (const match of text.matchAll(CITATION)) {
    const ids = (match[1] ?? match[0]).split(/, | et /);
    if (!ids.every(isSource)) continue;
    if (match.index > read) parts.push({ kind: "text", text: text.slice(read, match.index) });
    read = match.index + match[0].length;
    const isAside = match[1] !== undefined || text[read] === ")";
    for (const [index, id] of ids.entries()) {
      if (index > 0) parts.push({ kind: "text", text: ", " });
      parts.push({ kind: "source", id, isAside });
    }
  }
  if (read < text.length) parts.push({ kind: "text", text: text.slice(read) });
  return parts;
}

/** Ids of the sources that a text names, in its order; none for no text. */
export function citationsIn(text: string | null, isSource: (id: string) => boolean): readonly string[] {
  if (text === null) return [];
  return splitCitations(text, isSource).flatMap((part) => (part.kind === "source" ? [part.id] : []));
}
