/** Tones go from faint to half: the count written over them stays readable in every appearance. */
const FAINTEST = 0.14;
const STRONGEST = 0.52;

/** Opacity of a cell that counts `count`, at least 1, where the greatest counts `most`. */
export function toneOf(count: number, most: number): number {
  return FAINTEST + (STRONGEST - FAINTEST) * (count / most);
}
