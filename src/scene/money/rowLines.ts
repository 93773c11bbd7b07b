import { clipText, wrapText } from "../charts/textWidth";

/** Most lines of words above a bar; the last one is cut where there are more. */
const MOST_LINES = 3;

/** The words above a bar, broken into lines of `width` pixels. */
export function rowLines(text: string, width: number, size: number): readonly string[] {
  const lines = wrapText(text, width, size);
  if (lines.length <= MOST_LINES) return lines;
  const last = lines.slice(MOST_LINES - 1).join(" ");
  return [...lines.slice(0, MOST_LINES - 1), clipText(last, width, size)];
}
