/**
 * Notes as they are read while speaking, in paragraphs: without the ids of rows in brackets
 * (`[budgets grenoble-2021]`), which are there to check them and stay in the file of the story.
 */
export function spokenNotes(notes: string): readonly string[] {
  return notes
    .replace(/[ \u00a0]*\[[a-z_]+ [^\]\n]+\]/g, "")
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
