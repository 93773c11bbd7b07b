import { createStore, type StoreApi } from "zustand/vanilla";
import type { Outcome } from "../dataset/outcome";
import type { Story, StoryPage } from "../domain/story";
import {
  addPage,
  addStory,
  type Deleted,
  deletePage,
  deleteStory,
  describeStory,
  duplicatePage,
  editPage,
  movePage,
  restoreDeleted,
  type Stories,
  type StoryTexts,
} from "../scene/story/editShelf";
import { newStoryId } from "../scene/story/storyId";

/**
 * Why the stories are not, or not all, kept by the browser: it has no room left, it refuses (private window,
 * settings), or what it had kept could not be read (set aside, never overwritten).
 */
type StorageTrouble = "full" | "refused" | "damaged";

/** Where the stories are kept between visits. */
export interface StoryStorage {
  readonly read: () => { readonly stories: Stories; readonly trouble: StorageTrouble | null };
  readonly write: (stories: Stories) => Outcome<null, Exclude<StorageTrouble, "damaged">>;
  /** Calls back with what another window of the atlas has kept; returns how to stop. */
  readonly onChange: (listener: (stories: Stories) => void) => () => void;
}

interface ShelfState {
  readonly stories: Stories;
  /** Id of the story being written. */
  readonly current: string | null;
  /** What can still be brought back. */
  readonly deleted: Deleted | null;
  /** `null` when all is kept. */
  readonly trouble: StorageTrouble | null;
}

interface ShelfActions {
  /** Opens a story for writing; `null` closes it. */
  readonly open: (id: string | null) => void;
  /** Makes an empty story, or takes one in, and opens it; gives its id: the one it came with when it is free. */
  readonly create: (story: StoryTexts & Partial<Pick<Story, "id" | "pages">>) => string;
  readonly describe: (id: string, texts: Partial<StoryTexts>) => void;
  readonly addPage: (id: string, page: StoryPage) => void;
  readonly editPage: (id: string, rank: number, changes: Partial<StoryPage>) => void;
  readonly movePage: (id: string, from: number, to: number) => void;
  readonly duplicatePage: (id: string, rank: number) => void;
  readonly deletePage: (id: string, rank: number) => void;
  readonly deleteStory: (id: string) => void;
  /** Brings back what was deleted last; `false` when there is no place for it, which keeps it in reach. */
  readonly undo: () => boolean;
  readonly forgetDeleted: () => void;
  readonly forgetTrouble: () => void;
}

export type Shelf = ShelfState & ShelfActions;
export type StoryShelf = StoreApi<Shelf>;

/**
 * The stories of a person, kept at every change.
 *
 * Invariants: what is in memory is never lost to a storage that fails; what another window keeps is taken
 * whole, but for the stories that this one could not keep.
 */
export function createStoryShelf(storage: StoryStorage): StoryShelf {
  return createStore<Shelf>()((set, get) => {
    let isKept = true;
    const keep = (stories: Stories, changes: Partial<ShelfState> = {}): void => {
      const written = storage.write(stories);
      isKept = written.ok;
      const known = get().trouble;
      const trouble = written.ok ? (known === "damaged" ? known : null) : written.failure;
      set({ ...changes, stories, trouble });
    };
    const change = (edit: (stories: Stories) => Stories): void => keep(edit(get().stories));
    const remove = (removed: ReturnType<typeof deleteStory>, changes: Partial<ShelfState> = {}): void => {
      if (removed !== null) keep(removed.stories, { ...changes, deleted: removed.deleted });
    };
    storage.onChange((stories) => {
      const theirs = new Set(stories.map(({ id }) => id));
      const unkept = isKept ? [] : get().stories.filter(({ id }) => !theirs.has(id));
      const ours = isKept
        ? stories
        : stories.map((story) => get().stories.find(({ id }) => id === story.id) ?? story);
      set({ stories: [...ours, ...unkept] });
    });
    return {
      ...storage.read(),
      current: null,
      deleted: null,

      open: (current) => set({ current }),
      create: ({ title, description, pages = [], id: wanted }) => {
        const { stories } = get();
        const id = newStoryId(
          wanted ?? title,
          stories.map((story) => story.id),
        );
        keep(addStory(stories, { id, title, description, pages }), { current: id });
        return id;
      },
      describe: (id, texts) => change((stories) => describeStory(stories, id, texts)),
      addPage: (id, page) => change((stories) => addPage(stories, id, page)),
      editPage: (id, rank, changes) => change((stories) => editPage(stories, id, rank, changes)),
      movePage: (id, from, to) => change((stories) => movePage(stories, id, from, to)),
      duplicatePage: (id, rank) => change((stories) => duplicatePage(stories, id, rank)),
      deletePage: (id, rank) => remove(deletePage(get().stories, id, rank)),
      deleteStory: (id) =>
        remove(deleteStory(get().stories, id), get().current === id ? { current: null } : {}),
      undo: () => {
        const { stories, deleted } = get();
        const restored = deleted && restoreDeleted(stories, deleted);
        if (restored === null) return false;
        keep(restored, { deleted: null });
        return true;
      },
      forgetDeleted: () => set({ deleted: null }),
      forgetTrouble: () => set({ trouble: null }),
    };
  });
}
