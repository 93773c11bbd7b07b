import { useEffect, useRef, useState } from "react";
import { LONGEST_SENTENCE, LONGEST_STORY_TITLE, MOST_PAGES, type Story } from "../../../domain/story";
import { viewTitle } from "../../../scene/story/viewWords";
import { storyViewOf } from "../../../state/storyPage";
import { useShelf } from "../useShelf";
import { PageCard } from "./PageCard";
import { usePanel } from "./panelContext";
import { StoryTools } from "./StoryTools";
import { TextField } from "./TextField";

interface Props {
  readonly story: Story;
}

/** A control of a page that takes the focus once the page is where it goes. */
interface Target {
  readonly rank: number;
  readonly control: "edit" | "up" | "down";
}

/** One story of the person's own: its texts, its pages in order, and what can be done with it. */
export function StoryEditor({ story }: Props) {
  const { words, say } = usePanel();
  const said = words.story;
  const { id, pages } = story;
  const open = useShelf((shelf) => shelf.open);
  const describe = useShelf((shelf) => shelf.describe);
  const movePage = useShelf((shelf) => shelf.movePage);
  const duplicatePage = useShelf((shelf) => shelf.duplicatePage);
  const deletePage = useShelf((shelf) => shelf.deletePage);
  const [opened, setOpened] = useState<number | null>(null);
  // A story just made is given its title first; one that is taken up again is read from its top.
  const [isNew] = useState(pages.length === 0);
  const top = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const target = useRef<Target | null>(null);

  useEffect(() => {
    if (!isNew && document.activeElement === document.body) top.current?.focus();
  }, [isNew]);

  useEffect(() => {
    if (target.current === null) return;
    const { rank, control } = target.current;
    target.current = null;
    list.current?.querySelector<HTMLElement>(`[data-page="${rank}"] [data-control="${control}"]`)?.focus();
  });

  const count = useRef(pages.length);
  useEffect(() => {
    const isAdded = pages.length > count.current;
    count.current = pages.length;
    if (isAdded) list.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
  }, [pages.length]);

  const move = (rank: number, to: number) => {
    const page = pages[rank];
    if (page === undefined || to < 0 || to >= pages.length) return;
    movePage(id, rank, to);
    setOpened((shown) => (shown === rank ? to : shown === to ? rank : shown));
    target.current = { rank: to, control: to < rank ? "up" : "down" };
    say(said.said.moved(page.title, to + 1, pages.length));
  };
  const duplicate = (rank: number) => {
    if (pages.length >= MOST_PAGES) return say(said.full(MOST_PAGES));
    duplicatePage(id, rank);
    setOpened(null);
    target.current = { rank: rank + 1, control: "edit" };
    say(said.said.copied(rank + 2));
  };
  const remove = (rank: number) => {
    deletePage(id, rank);
    setOpened(null);
  };

  return (
    <>
      <button ref={top} type="button" className="link-button" onClick={() => open(null)}>
        {said.back}
      </button>
      <TextField
        label={said.storyTitle}
        value={story.title}
        most={LONGEST_STORY_TITLE}
        isNeeded
        autoFocus={isNew}
        onChange={(title) => describe(id, { title })}
      />
      <TextField
        label={said.description}
        hint={said.descriptionHint}
        value={story.description}
        most={LONGEST_SENTENCE}
        lines={2}
        onChange={(description) => describe(id, { description })}
      />
      <h3 className="story-panel__heading">{said.pagesHeading}</h3>
      {pages.length === 0 && <p className="story-panel__empty">{said.noPage}</p>}
      <ol className="story-pages" ref={list}>
        {pages.map((page, rank) => (
          <PageCard
            // Pages have no id: their place is what tells them apart, and the focus is led where they go.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={rank}
            story={story}
            page={page}
            rank={rank}
            isOpen={opened === rank}
            onOpen={(isOpen) => setOpened(isOpen ? rank : null)}
            onMove={(to) => move(rank, to)}
            onDuplicate={() => duplicate(rank)}
            onDelete={() => remove(rank)}
          />
        ))}
      </ol>
      <StoryTools story={story} />
    </>
  );
}

/** The foot of the panel: in reach whatever the length of the story, and while the panel is folded. */
export function AddView({ story }: Props) {
  const { core, words, viewState, actions, say } = usePanel();
  const said = words.story;
  const addPage = useShelf((shelf) => shelf.addPage);
  const isFull = story.pages.length >= MOST_PAGES;
  const view = storyViewOf(viewState);
  const add = (view: string) => {
    const title = viewTitle(viewState, { core, words, language: viewState.language });
    addPage(story.id, { title, view, sentence: "", notes: "" });
    say(said.said.added(story.pages.length + 1, title));
  };
  return (
    <footer className="story-panel__foot">
      {isFull || view === null ? (
        <p>{isFull ? said.full(MOST_PAGES) : said.viewTooLong}</p>
      ) : (
        <button type="button" className="button button--primary" onClick={() => add(view)}>
          {said.addView}
        </button>
      )}
      {story.pages.length > 0 && (
        <button
          type="button"
          className="button"
          aria-label={said.presentStory(story.title)}
          onClick={() => actions.show({ story: story.id, page: 1, speaker: false })}
        >
          {words.app.present}
        </button>
      )}
    </footer>
  );
}
