import { useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { isShippedStory, type Story } from "../../domain/story";
import { unpackStory } from "../../scene/story/packStory";
import { parseStory } from "../../scene/story/parseStory";
import { loadJson } from "../../services/loadData";
import { browserStoryStorage } from "../../services/storyStorage";
import { createStoryShelf, type Shelf, type StoryShelf } from "../../state/storyShelf";

let opened: StoryShelf | null = null;

/** The person's own stories: one shelf for the page, opened when it is first asked for. */
export function storyShelf(): StoryShelf {
  opened ??= createStoryShelf(browserStoryStorage(window));
  return opened;
}

export function useShelf<Part>(select: (shelf: Shelf) => Part): Part {
  return useStore(storyShelf(), select);
}

/** A story that is asked for: not in this browser (or a damaged link), on its way, or there. */
export type AskedStory =
  | { readonly status: "loading"; readonly story?: undefined }
  | { readonly status: "missing"; readonly story?: undefined }
  | { readonly status: "failed"; readonly story?: undefined; readonly retry: () => void }
  | { readonly status: "ready"; readonly story: Story };

/** The same story for the same id, while the page lives. */
const loaded = new Map<string, AskedStory>();

/**
 * A story by what `recit` holds: one that the site ships, one of the person's own (followed as it is
 * written), or a whole one packed.
 */
export function useStory(id: string): AskedStory {
  const shipped = useShipped(id);
  const own = useShelf((shelf) => shelf.stories.find((story) => story.id === id));
  const packed = useMemo(() => (id.startsWith(".") ? unpackStory(id) : null), [id]);
  return useMemo(() => {
    if (shipped !== null) return shipped;
    if (packed !== null) return packed.ok ? { status: "ready", story: packed.value } : { status: "missing" };
    // A story that is being written may have no page yet: there is nothing to show.
    return own === undefined || own.pages.length === 0
      ? { status: "missing" }
      : { status: "ready", story: own };
  }, [shipped, packed, own]);
}

/** Fetched when first asked for; `null` for any other id. */
function useShipped(id: string): AskedStory | null {
  const isShipped = isShippedStory(id);
  const [answer, setAnswer] = useState<{ readonly id: string; readonly asked: AskedStory } | null>(null);
  const ask = useCallback(() => {
    const answerWith = (asked: AskedStory) => setAnswer({ id, asked });
    fetchShipped(id).then(
      (story) => {
        loaded.set(id, { status: "ready", story });
        answerWith({ status: "ready", story });
      },
      () =>
        answerWith({
          status: "failed",
          retry: () => {
            answerWith({ status: "loading" });
            ask();
          },
        }),
    );
  }, [id]);
  useEffect(() => {
    if (isShipped && !loaded.has(id)) ask();
  }, [isShipped, id, ask]);
  if (!isShipped) return null;
  // A late answer about another story is not this one's.
  return loaded.get(id) ?? (answer?.id === id ? answer.asked : { status: "loading" });
}

async function fetchShipped(id: string): Promise<Story> {
  const outcome = parseStory(await loadJson(`recits/${id}.json`));
  if (!outcome.ok)
    throw new Error(`recits/${id}.json: ${outcome.failure.map(({ path }) => path).join(", ")}`);
  return outcome.value;
}
