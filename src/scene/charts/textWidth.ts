const NARROW = new Set("iljtfrI-’'.·(), ");
const WIDE = new Set("mwMWŒœ—€");

/** Width in pixels of a text of a drawing, from the average advance of its letters: nothing is measured. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW.has(letter)) ems += 0.34;
    else if (WIDE.has(letter)) ems += 0.86;
    else ems += letter === letter.toUpperCase() ? 0.66 : 0.56;
  }
  return ems * size;
}

/** The text, cut with an ellipsis where `width` pixels cannot hold it: drawings do not wrap. */
export function clipText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Lines of at most `width` pixels, broken at spaces; a longer word (an address) is broken where it must. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const cut: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(piece + letter, size) > width) {
      cut.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...cut, piece];
}
