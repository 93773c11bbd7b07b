/** Size of the names painted on the map, in pixels; the `.mark-label` of app.css. */
export const LABEL_SIZE = 11.5;

const NARROW = new Set("iljtfrI-’'.·() ");
const WIDE = new Set("mwMWŒœ—");

/**
 * Width in pixels of a name on the map, from the average advance of the letters: the same figure at
 * build time and in the browser, so that hydration finds the labels where it left them.
 */
export function labelWidth(text: string): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW.has(letter)) ems += 0.34;
    else if (WIDE.has(letter)) ems += 0.86;
    else ems += letter === letter.toUpperCase() ? 0.66 : 0.55;
  }
  return ems * LABEL_SIZE;
}
