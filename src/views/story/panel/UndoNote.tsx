import { useEffect, useRef } from "react";
import { MOST_PAGES } from "../../../domain/story";
import { useShelf } from "../useShelf";
import { usePanel } from "./panelContext";

/** What was deleted last, and the way to bring it back: the focus, whose place is gone, waits there. */
export function UndoNote() {
  const { words, say } = usePanel();
  const said = words.story;
  const deleted = useShelf((shelf) => shelf.deleted);
  const undo = useShelf((shelf) => shelf.undo);
  const forget = useShelf((shelf) => shelf.forgetDeleted);
  const button = useRef<HTMLButtonElement>(null);
  const text =
    deleted === null
      ? ""
      : deleted.kind === "page"
        ? said.pageDeleted(deleted.page.title)
        : said.storyDeleted(deleted.story.title);
  const known = useRef(deleted);
  useEffect(() => {
    if (deleted === known.current) return;
    known.current = deleted;
    if (deleted === null) return;
    say(text);
    button.current?.focus();
  }, [deleted, text, say]);
  if (deleted === null) return null;
  const leave = (target: HTMLElement) =>
    target.closest<HTMLElement>(".story-panel")?.querySelector("h2")?.focus();
  return (
    <div className="story-note story-note--undo">
      <p>{text}</p>
      <button
        ref={button}
        type="button"
        className="button"
        onClick={(event) => {
          const { currentTarget } = event;
          if (!undo()) return say(said.full(MOST_PAGES));
          say(said.said.restored);
          leave(currentTarget);
        }}
      >
        {said.undo}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={said.dismiss}
        onClick={(event) => {
          forget();
          leave(event.currentTarget);
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
