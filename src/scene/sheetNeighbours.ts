/** Where a territory stands in the current list. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  /** 1 for the first. */
  readonly rank: number;
  readonly total: number;
}

/** `null` when the list does not hold `id` (a sheet stays open when a filter leaves its territory out). */
export function neighboursOf(ids: readonly string[], id: string): Neighbours | null {
  const index = ids.indexOf(id);
  if (index === -1) return null;
  return {
    previous: ids[index - 1] ?? null,
    next: ids[index + 1] ?? null,
    rank: index + 1,
    total: ids.length,
  };
}
