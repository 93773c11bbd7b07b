import type { Theme } from "../../domain/facts";

/** Two themes recorded of the same things (territories, or partnerships). */
export interface ThemePair {
  /** In the order of the core. */
  readonly themes: readonly [Theme, Theme];
  /** Ids of what has both; never empty. */
  readonly both: readonly string[];
  /** Number that have one, the other or both. */
  readonly either: number;
}

/**
 * Every pair of themes found together, most frequent first; at the same count, the pair that is
 * together more of the time, then the order of the core.
 *
 * @param sets theme ids of each thing of which a theme is known
 */
export function pairThemes(
  themes: readonly Theme[],
  sets: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ThemePair[] {
  const holders = themes.map(({ id }) =>
    [...sets].filter(([, set]) => set.has(id)).map(([holder]) => holder),
  );
  const pairs = themes.flatMap((first, i) =>
    themes.slice(i + 1).flatMap((second, offset): readonly ThemePair[] => {
      const [a, b] = [holders[i] ?? [], new Set(holders[i + 1 + offset])];
      const both = a.filter((holder) => b.has(holder));
      if (both.length === 0) return [];
      return [{ themes: [first, second], both, either: a.length + b.size - both.length }];
    }),
  );
  return pairs.sort((a, b) => b.both.length - a.both.length || a.either - b.either);
}

/** What two themes are together in. */
export const PAIR_BASES = ["territoire", "partenariat"] as const;
export type PairBasis = (typeof PAIR_BASES)[number];
