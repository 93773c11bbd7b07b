import { slugOf } from "./slug";

/**
 * The candidate that a person most likely meant by `text`: equal but for accents, case and
 * punctuation, or a few typing mistakes away (one for every four letters). `null` when none is near.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = slugOf(text);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 4)) + 1;
  for (const candidate of candidates) {
    const slug = slugOf(candidate);
    if (Math.abs(slug.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, slug);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(current, column - 1) + 1,
        at(last, column) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

/** Every index asked for above is inside the row. */
function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
