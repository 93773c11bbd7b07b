import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fail, type Outcome, succeed } from "../../src/dataset/outcome";
import { LONGEST_STORY_ID, MOST_PAGES, SHIPPED_STORIES, type Story } from "../../src/domain/story";
import {
  addPage,
  deletePage,
  deleteStory,
  duplicatePage,
  editPage,
  movePage,
  restoreDeleted,
} from "../../src/scene/story/editShelf";
import { newStoryId } from "../../src/scene/story/storyId";
import { browserStoryStorage } from "../../src/services/storyStorage";
import { createStoryShelf, type StoryStorage } from "../../src/state/storyShelf";
import { runs } from "../fixtures/runs";
import { page, story } from "../fixtures/stories";

const titlesOf = (stories: readonly Story[], id = "a") =>
  stories.find((each) => each.id === id)?.pages.map(({ title }) => title);

/** A shelf with a story of distinct pages, another beside it, and two ranks that may lie outside. */
const anyShelf = fc
  .record({
    count: fc.integer({ min: 0, max: 8 }),
    from: fc.integer({ min: -1, max: 9 }),
    to: fc.integer({ min: -1, max: 9 }),
  })
  .map(({ count, ...ranks }) => {
    const titles = Array.from({ length: count }, (_, rank) => `p${rank}`);
    return { ...ranks, titles, stories: [story("b", ["x"]), story("a", titles)] };
  });

describe("changes to the pages of a story", () => {
  test("moving a page keeps the others in their order, and comes back", () => {
    fc.assert(
      fc.property(anyShelf, ({ stories, titles, from, to }) => {
        const moved = movePage(stories, "a", from, to);
        const after = titlesOf(moved) ?? [];
        const page = titles[from];
        const isInside = page !== undefined && to >= 0 && to < titles.length;
        expect(after.filter((title) => title !== page)).toEqual(titles.filter((title) => title !== page));
        expect(after.indexOf(page ?? "")).toBe(isInside ? to : titles.indexOf(page ?? ""));
        if (isInside) expect(movePage(moved, "a", to, from)).toEqual(stories);
        expect(moved[0]).toBe(stories[0]);
      }),
      { numRuns: runs(200) },
    );
  });

  test("a copy comes right after its page, the others stay", () => {
    fc.assert(
      fc.property(anyShelf, ({ stories, titles, from }) => {
        const after = titlesOf(duplicatePage(stories, "a", from)) ?? [];
        const expected = titles.flatMap((title, rank) => (rank === from ? [title, title] : [title]));
        expect(after).toEqual(expected);
      }),
      { numRuns: runs(200) },
    );
  });

  test("deleting takes one page, and undoing puts it back where it stood", () => {
    fc.assert(
      fc.property(anyShelf, ({ stories, titles, from }) => {
        const removed = deletePage(stories, "a", from);
        expect(removed !== null).toBe(titles[from] !== undefined);
        if (removed === null) return;
        expect(titlesOf(removed.stories)).toEqual(titles.filter((_, rank) => rank !== from));
        expect(restoreDeleted(removed.stories, removed.deleted)).toEqual(stories);
      }),
      { numRuns: runs(200) },
    );
  });

  test("undoing keeps what was changed since", () => {
    const stories = [story("a", ["p0", "p1", "p2"])];
    const removed = deletePage(stories, "a", 1);
    if (removed === null) throw new Error("nothing was deleted");
    const since = editPage(removed.stories, "a", 0, { title: "changé" });
    expect(titlesOf(restoreDeleted(since, removed.deleted) ?? [])).toEqual(["changé", "p1", "p2"]);
    const whole = deleteStory([story("b"), ...stories], "a");
    expect(whole && restoreDeleted([story("c")], whole.deleted)?.map(({ id }) => id)).toEqual(["c", "a"]);
  });

  test("a full story takes no page", () => {
    const full = [
      story(
        "a",
        Array.from({ length: MOST_PAGES }, (_, rank) => `p${rank}`),
      ),
    ];
    expect(addPage(full, "a", page("de trop"))).toEqual(full);
    expect(duplicatePage(full, "a", 0)).toEqual(full);
    const { storage } = fakeStorage(full);
    const shelf = createStoryShelf(storage);
    shelf.getState().deletePage("a", 3);
    shelf.getState().addPage("a", page("à sa place"));
    expect(shelf.getState().undo()).toBe(false);
    expect(titlesOf(shelf.getState().stories)).toHaveLength(MOST_PAGES);
    // Nothing is lost: with room again, the page comes back.
    shelf.getState().movePage("a", 0, 1);
    expect(shelf.getState().deleted).toMatchObject({ page: { title: "p3" } });
  });

  test("nothing given is changed in place", () => {
    const stories = [story("a", ["p0", "p1"])];
    const before = structuredClone(stories);
    movePage(stories, "a", 0, 1);
    editPage(stories, "a", 0, { notes: "n" });
    deletePage(stories, "a", 0);
    expect(stories).toEqual(before);
  });
});

test("an id is well formed, free, and never that of a shipped story", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (title, others) => {
      const taken = [...others, newStoryId(title, [])];
      const id = newStoryId(title, taken);
      expect(id).toMatch(/^[a-z][0-9a-z-]*$/);
      expect(id.length).toBeLessThanOrEqual(LONGEST_STORY_ID);
      expect([...taken, ...SHIPPED_STORIES]).not.toContain(id);
    }),
    { numRuns: runs(200) },
  );
  expect(newStoryId("Où en est l’Isère ?", [])).toBe("ou-en-est-l-isere");
  expect(newStoryId("Alliances", [])).toBe("alliances-2");
  expect(newStoryId("2025", [])).toBe("recit-2025");
});

/** A storage that keeps what it is given until it is told to fail. */
function fakeStorage(stories: readonly Story[] = []) {
  const fake = {
    kept: stories,
    answer: succeed(null) as Outcome<null, "full" | "refused">,
    tell: (_: readonly Story[]): void => undefined,
  };
  const storage: StoryStorage = {
    read: () => ({ stories: fake.kept, trouble: null }),
    write: (next) => {
      if (fake.answer.ok) fake.kept = next;
      return fake.answer;
    },
    onChange: (listener) => {
      fake.tell = listener;
      return () => undefined;
    },
  };
  return { fake, storage };
}

describe("the shelf", () => {
  test("keeps every change, and a new visit finds it", () => {
    const { fake, storage } = fakeStorage();
    const shelf = createStoryShelf(storage);
    const id = shelf.getState().create({ title: "Mon récit", description: "" });
    shelf.getState().addPage(id, page("Une"));
    shelf.getState().addPage(id, page("Deux"));
    shelf.getState().movePage(id, 1, 0);
    expect(titlesOf(fake.kept, id)).toEqual(["Deux", "Une"]);
    expect(createStoryShelf(storage).getState().stories).toEqual(shelf.getState().stories);
  });

  test("what a storage refuses stays in memory, and is told until it is kept", () => {
    const { fake, storage } = fakeStorage();
    const shelf = createStoryShelf(storage);
    fake.answer = fail("full");
    const id = shelf.getState().create({ title: "Gros récit", description: "" });
    shelf.getState().addPage(id, page("Une"));
    expect(shelf.getState()).toMatchObject({ trouble: "full", stories: [{ id }] });
    expect(fake.kept).toEqual([]);
    // Another window writes meanwhile: neither side loses its stories.
    fake.tell([story("autre", ["x"])]);
    expect(shelf.getState().stories.map((each) => each.id)).toEqual(["autre", id]);
    fake.answer = succeed(null);
    shelf.getState().describe(id, { description: "gardé" });
    expect(shelf.getState().trouble).toBeNull();
    expect(fake.kept.map((each) => each.id)).toEqual(["autre", id]);
  });

  test("what another window keeps is taken as it is", () => {
    const { fake, storage } = fakeStorage([story("a", ["p"]), story("b", ["p"])]);
    const shelf = createStoryShelf(storage);
    fake.tell([story("b", ["p", "q"])]);
    expect(shelf.getState().stories).toEqual([story("b", ["p", "q"])]);
  });

  test("a story taken in keeps its id when it is free, and never replaces another", () => {
    const { storage } = fakeStorage();
    const { create } = createStoryShelf(storage).getState();
    expect(create(story("isere", ["p"]))).toBe("isere");
    expect(create(story("isere", ["q"]))).toBe("isere-2");
    expect(create(story("alliances", ["q"]))).toBe("alliances-2");
  });

  test("a deleted story comes back whole", () => {
    const { storage } = fakeStorage([story("a", ["p"]), story("b", ["q"])]);
    const shelf = createStoryShelf(storage);
    shelf.getState().open("a");
    shelf.getState().deleteStory("a");
    expect(shelf.getState()).toMatchObject({ current: null, stories: [{ id: "b" }] });
    shelf.getState().undo();
    expect(shelf.getState().stories).toEqual([story("a", ["p"]), story("b", ["q"])]);
    expect(shelf.getState().deleted).toBeNull();
  });
});

/** A window of a browser whose storage holds `texts`, and throws what it is told to. */
function fakeWindow(texts: Record<string, string> = {}) {
  const listeners = new Set<(event: StorageEvent) => void>();
  const fake = { texts, readError: null as Error | null, writeError: null as Error | null };
  const window = {
    get localStorage() {
      if (fake.readError) throw fake.readError;
      return {
        getItem: (key: string) => fake.texts[key] ?? null,
        setItem: (key: string, value: string) => {
          if (fake.writeError) throw fake.writeError;
          fake.texts[key] = value;
        },
      };
    },
    addEventListener: (_: "storage", listener: (event: StorageEvent) => void) => void listeners.add(listener),
    removeEventListener: (_: "storage", listener: (event: StorageEvent) => void) =>
      void listeners.delete(listener),
  };
  const tell = (key: string | null, newValue: string | null) => {
    for (const listener of listeners) listener({ key, newValue } as StorageEvent);
  };
  return { fake, storage: browserStoryStorage(window), tell, listeners };
}

describe("the storage of a browser", () => {
  test("gives back what it was given, drafts included", () => {
    const { storage } = fakeWindow();
    const stories = [story("a", ["p"]), story("vide")];
    expect(storage.write(stories)).toEqual({ ok: true, value: null });
    expect(storage.read()).toEqual({ stories, trouble: null });
  });

  test("refused or full, it says so and throws nothing", () => {
    const { fake, storage } = fakeWindow();
    fake.writeError = new DOMException("full", "QuotaExceededError");
    expect(storage.write([])).toEqual({ ok: false, failure: "full" });
    fake.writeError = new Error("denied");
    expect(storage.write([])).toEqual({ ok: false, failure: "refused" });
    fake.readError = new DOMException("denied", "SecurityError");
    expect(storage.read()).toEqual({ stories: [], trouble: "refused" });
    expect(storage.write([])).toEqual({ ok: false, failure: "refused" });
  });

  test("what cannot be read is set aside before anything is written, the rest is given", () => {
    const { fake, storage } = fakeWindow();
    storage.write([story("a", ["p"])]);
    const [key = ""] = Object.keys(fake.texts);
    const damaged = `[{"version":9},${fake.texts[key]?.slice(1)}`;
    fake.texts[key] = damaged;
    expect(storage.read()).toEqual({ stories: [story("a", ["p"])], trouble: "damaged" });
    storage.write([]);
    expect(Object.values(fake.texts)).toContain(damaged);

    fake.texts[key] = '[{"version":1,';
    expect(storage.read()).toEqual({ stories: [], trouble: "damaged" });
    expect(Object.values(fake.texts)).toContain('[{"version":1,');
  });

  test("without room for a copy, what cannot be read is not written over", () => {
    const { fake, storage } = fakeWindow();
    storage.write([]);
    const [key = ""] = Object.keys(fake.texts);
    fake.texts[key] = "illisible";
    fake.writeError = new DOMException("full", "QuotaExceededError");
    expect(storage.read().trouble).toBe("damaged");
    fake.writeError = null;
    expect(storage.write([story("a")])).toEqual({ ok: false, failure: "full" });
    expect(fake.texts[key]).toBe("illisible");
  });

  test("follows another window, and not what is none of its business", () => {
    const { fake, storage, tell, listeners } = fakeWindow();
    const heard: (readonly Story[])[] = [];
    const stop = storage.onChange((stories) => heard.push(stories));
    storage.write([story("a", ["p"])]);
    const [key = ""] = Object.keys(fake.texts);
    tell(key, fake.texts[key] ?? null);
    tell("autre", "[]");
    tell(key, "illisible");
    tell(null, null);
    expect(heard).toEqual([[story("a", ["p"])]]);
    stop();
    expect(listeners.size).toBe(0);
  });
});
