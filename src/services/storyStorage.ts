import { fail, succeed } from "../dataset/outcome";
import { STORY_FILE_VERSION, type Story } from "../domain/story";
import { parseStory } from "../scene/story/parseStory";
import type { StoryStorage } from "../state/storyShelf";

/** One key for all; its number rises with the format. */
const KEY = `atlas-recits-${STORY_FILE_VERSION}`;
/** Where what could not be read waits for someone who can. */
const SET_ASIDE = `${KEY}-illisible`;

interface StorageWindow {
  /** Reading it may throw: some settings refuse it altogether. */
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
  readonly addEventListener: (type: "storage", listener: (event: StorageEvent) => void) => void;
  readonly removeEventListener: (type: "storage", listener: (event: StorageEvent) => void) => void;
}

/**
 * The stories kept by the browser, for this site alone. Nothing throws. What is damaged is set aside under
 * a key of its own before anything else is written; the stories that can be read are given all the same.
 */
export function browserStoryStorage(window: StorageWindow): StoryStorage {
  let holdsUnread = false;
  return {
    read: () => {
      let text: string | null;
      try {
        text = window.localStorage.getItem(KEY);
      } catch {
        return { stories: [], trouble: "refused" };
      }
      const { stories, isDamaged } = decode(text);
      if (!isDamaged || text === null) return { stories, trouble: null };
      try {
        window.localStorage.setItem(SET_ASIDE, text);
      } catch {
        // No room for a copy: the only one there is must not be written over.
        holdsUnread = true;
      }
      return { stories, trouble: "damaged" };
    },
    write: (stories) => {
      if (holdsUnread) return fail("full");
      const text = JSON.stringify(stories.map((story) => ({ version: STORY_FILE_VERSION, ...story })));
      try {
        window.localStorage.setItem(KEY, text);
        return succeed(null);
      } catch (error) {
        return fail(isFull(error) ? "full" : "refused");
      }
    },
    onChange: (listener) => {
      const follow = (event: StorageEvent) => {
        // A key of `null` means that all was cleared: what is in memory stays until the next change.
        if (event.key !== KEY || event.newValue === null) return;
        const { stories, isDamaged } = decode(event.newValue);
        if (!isDamaged) listener(stories);
      };
      window.addEventListener("storage", follow);
      return () => window.removeEventListener("storage", follow);
    },
  };
}

/** Ids are what tells stories apart: the first of two that have the same is kept. */
function decode(text: string | null): { readonly stories: readonly Story[]; readonly isDamaged: boolean } {
  if (text === null) return { stories: [], isDamaged: false };
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { stories: [], isDamaged: true };
  }
  if (!Array.isArray(list)) return { stories: [], isDamaged: true };
  const stories = new Map<string, Story>();
  for (const each of list as readonly unknown[]) {
    const outcome = parseStory(each, { isDraft: true });
    if (outcome.ok && !stories.has(outcome.value.id)) stories.set(outcome.value.id, outcome.value);
  }
  return { stories: [...stories.values()], isDamaged: stories.size < list.length };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}
