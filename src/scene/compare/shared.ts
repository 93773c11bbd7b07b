import type { Subject } from "./subject";

/**
 * Makes the function that tells which other territories compared have an item too.
 *
 * @param itemsOf keys of the items of one territory
 * @returns for a territory and one of its items, the letters of the others
 */
export function sharedItems(
  subjects: readonly Subject[],
  itemsOf: (subject: Subject) => Iterable<string>,
): (subject: Subject, item: string) => readonly string[] {
  const items = new Map(subjects.map((subject) => [subject.letter, new Set(itemsOf(subject))]));
  return (subject, item) =>
    subjects.flatMap(({ letter }) =>
      letter !== subject.letter && items.get(letter)?.has(item) ? letter : [],
    );
}

/** Items that others have come first; the order is else kept. */
export function sharedFirst<Item extends { readonly sharedWith: readonly string[] }>(
  items: readonly Item[],
): readonly Item[] {
  return [...items].sort((a, b) => Number(b.sharedWith.length > 0) - Number(a.sharedWith.length > 0));
}
