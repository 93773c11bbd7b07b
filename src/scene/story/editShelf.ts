import { MOST_PAGES, type Story, type StoryPage } from "../../domain/story";

/** The stories a person writes: immutable, each change gives another list. An unknown id or rank changes nothing. */
export type Stories = readonly Story[];

/** What was deleted, and where it stood. */
export type Deleted =
  | { readonly kind: "story"; readonly story: Story; readonly rank: number }
  | { readonly kind: "page"; readonly id: string; readonly page: StoryPage; readonly rank: number };

export type StoryTexts = Pick<Story, "title" | "description">;

function editStory(stories: Stories, id: string, edit: (story: Story) => Story): Stories {
  return stories.map((story) => (story.id === id ? edit(story) : story));
}

function editPages(
  stories: Stories,
  id: string,
  edit: (pages: readonly StoryPage[]) => readonly StoryPage[],
): Stories {
  return editStory(stories, id, (story) => ({ ...story, pages: edit(story.pages) }));
}

function insert<Item>(items: readonly Item[], rank: number, item: Item): readonly Item[] {
  return [...items.slice(0, rank), item, ...items.slice(rank)];
}

/** Added last. */
export function addStory(stories: Stories, story: Story): Stories {
  return [...stories, story];
}

export function describeStory(stories: Stories, id: string, texts: Partial<StoryTexts>): Stories {
  return editStory(stories, id, (story) => ({ ...story, ...texts }));
}

/** Added last; a story that is full stays as it is. */
export function addPage(stories: Stories, id: string, page: StoryPage): Stories {
  return editPages(stories, id, (pages) => (pages.length < MOST_PAGES ? [...pages, page] : pages));
}

export function editPage(stories: Stories, id: string, rank: number, changes: Partial<StoryPage>): Stories {
  return editPages(stories, id, (pages) =>
    pages.map((page, each) => (each === rank ? { ...page, ...changes } : page)),
  );
}

/** Takes a page from `from` to `to`, ranks from 0; the others keep their order. */
export function movePage(stories: Stories, id: string, from: number, to: number): Stories {
  return editPages(stories, id, (pages) => {
    const page = pages[from];
    if (page === undefined || to < 0 || to >= pages.length) return pages;
    return insert(
      pages.filter((_, rank) => rank !== from),
      to,
      page,
    );
  });
}

/** The copy comes right after; a story that is full stays as it is. */
export function duplicatePage(stories: Stories, id: string, rank: number): Stories {
  return editPages(stories, id, (pages) => {
    const page = pages[rank];
    return page === undefined || pages.length >= MOST_PAGES ? pages : insert(pages, rank + 1, { ...page });
  });
}

/** The stories left, and what to bring back if the person changes their mind; `null` when there was nothing there. */
export function deletePage(
  stories: Stories,
  id: string,
  rank: number,
): { readonly stories: Stories; readonly deleted: Deleted } | null {
  const page = stories.find((story) => story.id === id)?.pages[rank];
  if (page === undefined) return null;
  return {
    stories: editPages(stories, id, (pages) => pages.filter((_, each) => each !== rank)),
    deleted: { kind: "page", id, page, rank },
  };
}

export function deleteStory(
  stories: Stories,
  id: string,
): { readonly stories: Stories; readonly deleted: Deleted } | null {
  const rank = stories.findIndex((story) => story.id === id);
  const story = stories[rank];
  if (story === undefined) return null;
  return { stories: stories.filter((each) => each !== story), deleted: { kind: "story", story, rank } };
}

/**
 * Puts back what was deleted where it stood, whatever was changed since; `null` when there is no place for it:
 * its story is full or gone, or there again.
 */
export function restoreDeleted(stories: Stories, deleted: Deleted): Stories | null {
  if (deleted.kind === "page") {
    const pages = stories.find(({ id }) => id === deleted.id)?.pages;
    if (pages === undefined || pages.length >= MOST_PAGES) return null;
    const rank = Math.min(deleted.rank, pages.length);
    return editPages(stories, deleted.id, (all) => insert(all, rank, deleted.page));
  }
  if (stories.some(({ id }) => id === deleted.story.id)) return null;
  return insert(stories, Math.min(deleted.rank, stories.length), deleted.story);
}
