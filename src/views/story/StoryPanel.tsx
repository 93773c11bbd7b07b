import "./panel/panel.css";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Core } from "../../domain/facts";
import type { Language, ViewState } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";
import { knownValuesOf } from "../../state/knownValues";
import type { AtlasActions } from "../../state/store";
import { useAudienceMessages } from "../useMessages";
import { ImportStory, Refusals, useImport } from "./panel/ImportStory";
import { PanelContext } from "./panel/panelContext";
import { AddView, StoryEditor } from "./panel/StoryEditor";
import { StoryList } from "./panel/StoryList";
import { TroubleNote } from "./panel/TroubleNote";
import { UndoNote } from "./panel/UndoNote";
import { useShelf } from "./useShelf";

interface Props {
  readonly viewState: ViewState;
  readonly actions: AtlasActions;
  readonly onClose: () => void;
  readonly words: FirstMessages;
  readonly language: Language;
  readonly core: Core;
}

/**
 * The stories: those shipped with the atlas, and the reader's own. The page goes on living beside it, so
 * that views can be set and added; it takes a column of the workspace, or the foot of a small screen.
 */
export default function StoryPanel({ core, viewState, actions, onClose, language, ...props }: Props) {
  const words = useAudienceMessages(props.words, language);
  const said = words.story;
  const current = useShelf(({ stories, current }) => stories.find(({ id }) => id === current));
  const [isFolded, setIsFolded] = useState(false);
  const [announced, say] = useState("");
  const panel = useMemo(
    () => ({ core, known: knownValuesOf(core), viewState, actions, words, say }),
    [core, viewState, actions, words],
  );
  const files = useImport(say, said);
  const [opener] = useState(() => document.activeElement);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shown = current?.id;
  const known = useRef(shown);
  useEffect(() => {
    if (shown === known.current) return;
    known.current = shown;
    // What had the focus is gone, and nothing of what came in its place took it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [shown]);

  const close = () => {
    onClose();
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
  };
  // Escape pressed elsewhere is for what is open there: a sheet, a menu, the list of the search.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <section
      className="story-panel"
      aria-label={said.region}
      data-folded={isFolded ? "" : undefined}
      data-drop={files.isOver ? "" : undefined}
      onKeyDown={closeOnEscape}
      {...files.dropTarget}
    >
      <header className="story-panel__head">
        <h2 className="story-panel__title" ref={heading} tabIndex={-1}>
          {said.region}
        </h2>
        <button
          type="button"
          className="button story-panel__fold"
          aria-expanded={!isFolded}
          onClick={() => setIsFolded(!isFolded)}
        >
          {isFolded ? said.unfold : said.fold}
        </button>
        <button type="button" className="icon-button" aria-label={said.closePanel} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <p className="sr-only" role="status">
        {announced}
      </p>
      <PanelContext value={panel}>
        <div className="story-panel__body">
          <TroubleNote />
          <Refusals files={files} />
          {current === undefined ? <StoryList /> : <StoryEditor key={current.id} story={current} />}
          {current === undefined && <ImportStory files={files} />}
        </div>
        <UndoNote />
        {current !== undefined && <AddView story={current} />}
      </PanelContext>
    </section>
  );
}
