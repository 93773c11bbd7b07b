/** Words, as slugs have them, that tell no place from another. */
export const EMPTY_WORDS: readonly string[] =
  "a au aux d de des du en et l la le les quartier quartiers".split(" ");
