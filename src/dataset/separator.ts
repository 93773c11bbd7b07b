import type { Separator } from "./csv";

/**
 * The separator of a table, guessed from its header row: the one that cuts out the most of the
 * `expected` column names. The comma wins a tie, since it is the one that is asked for.
 */
export function detectSeparator(text: string, expected: readonly string[]): Separator {
  const header = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/, 1)[0] ?? "";
  const known = new Set(expected);
  const found = (separator: Separator) =>
    header.split(separator).filter((name) => known.has(name.replaceAll('"', "").trim())).length;
  const others: readonly Separator[] = [";", "\t"];
  return others.reduce<Separator>((best, each) => (found(each) > found(best) ? each : best), ",");
}
