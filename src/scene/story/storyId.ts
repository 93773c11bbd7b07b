import { slugOf } from "../../dataset/slug";
import { LONGEST_STORY_ID, SHIPPED_STORIES } from "../../domain/story";

/** Room for `-` and a number that tells two stories of the same title apart. */
const LONGEST_STEM = LONGEST_STORY_ID - 6;

/** An id for a story of that title, which neither `taken` nor a shipped story has: the same title and `taken` give the same id. */
export function newStoryId(title: string, taken: readonly string[]): string {
  const slug = slugOf(title).slice(0, LONGEST_STEM).replace(/-+$/, "");
  const stem = /^[a-z]/.test(slug) ? slug : `recit${slug === "" ? "" : `-${slug}`}`;
  const used = new Set<string>([...taken, ...SHIPPED_STORIES]);
  if (!used.has(stem)) return stem;
  let number = 2;
  while (used.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
