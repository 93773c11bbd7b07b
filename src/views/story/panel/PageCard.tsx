import { useId, useMemo } from "react";
import {
  LONGEST_NOTES,
  LONGEST_SENTENCE,
  LONGEST_STORY_TITLE,
  type Story,
  type StoryPage,
} from "../../../domain/story";
import { DEFAULT_VIEW_STATE } from "../../../domain/viewState";
import { viewSummary } from "../../../scene/story/viewWords";
import { storyViewOf, viewOfPage } from "../../../state/storyPage";
import { useShelf } from "../useShelf";
import { PageTool } from "./PageTool";
import { usePanel } from "./panelContext";
import { showFigure } from "./showFigure";
import { TextField } from "./TextField";

interface Props {
  readonly story: Story;
  readonly page: StoryPage;
  /** From 0. */
  readonly rank: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** A page of a story: what it shows in words, its place, and its texts once opened. */
export function PageCard({ story, page, rank, isOpen, onOpen, onMove, onDuplicate, onDelete }: Props) {
  const { core, known, words, viewState, actions, say } = usePanel();
  const said = words.story;
  const edit = useShelf((shelf) => shelf.editPage);
  const fields = useId();
  const { language } = viewState;
  const { view: pageView } = page;
  const shown = useMemo(() => {
    const { view, figure } = viewOfPage(pageView, DEFAULT_VIEW_STATE, known);
    return viewSummary(view, figure, { core, words, language }).join(" · ");
  }, [pageView, known, core, words, language]);
  const number = rank + 1;
  const change = (changes: Partial<StoryPage>) => edit(story.id, rank, changes);
  const show = () => {
    const { view, dropped, figure } = viewOfPage(pageView, viewState, known);
    actions.restore(view, dropped);
    if (figure !== null) showFigure(figure);
    say(said.said.shown(number));
  };
  const isFirst = rank === 0;
  const isLast = rank === story.pages.length - 1;
  return (
    <li className="story-page" data-page={rank}>
      <div className="story-page__head">
        <span className="story-page__number" aria-hidden="true">
          {number}
        </span>
        <div className="story-page__text">
          <h4 className="story-page__title">{page.title}</h4>
          <p className="story-page__shows">{said.shows(shown)}</p>
        </div>
      </div>
      <div className="story-tools">
        <button
          type="button"
          className="button"
          data-control="edit"
          aria-expanded={isOpen}
          aria-controls={isOpen ? fields : undefined}
          aria-label={said.page.edit(number, page.title)}
          onClick={() => onOpen(!isOpen)}
        >
          {said.edit}
        </button>
        <PageTool text={said.show} name={said.page.show(number, page.title)} onPress={show} />
        <span className="story-tools__order">
          {/* Disabled for good, the button would let the focus go when a page reaches an end. */}
          <button
            type="button"
            className="icon-button"
            data-control="up"
            aria-disabled={isFirst}
            aria-label={said.page.up(number, page.title)}
            onClick={() => onMove(rank - 1)}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            className="icon-button"
            data-control="down"
            aria-disabled={isLast}
            aria-label={said.page.down(number, page.title)}
            onClick={() => onMove(rank + 1)}
          >
            <span aria-hidden="true">↓</span>
          </button>
        </span>
      </div>
      {isOpen && (
        <div className="story-page__fields" id={fields}>
          <TextField
            label={said.pageTitle}
            value={page.title}
            most={LONGEST_STORY_TITLE}
            isNeeded
            autoFocus
            onChange={(title) => change({ title })}
          />
          <TextField
            label={said.sentence}
            hint={said.sentenceHint}
            value={page.sentence}
            most={LONGEST_SENTENCE}
            lines={3}
            onChange={(sentence) => change({ sentence })}
          />
          <TextField
            label={said.notes}
            hint={said.notesHint}
            value={page.notes}
            most={LONGEST_NOTES}
            lines={4}
            onChange={(notes) => change({ notes })}
          />
          <div className="story-tools">
            <PageTool
              text={said.replace}
              name={said.page.replace(number, page.title)}
              onPress={() => {
                const now = storyViewOf(viewState);
                if (now === null) return say(said.viewTooLong);
                change({ view: now });
                say(said.said.replaced(number));
              }}
            />
            <PageTool
              text={said.presentFrom}
              name={said.page.present(number, page.title)}
              onPress={() => actions.show({ story: story.id, page: number, speaker: false })}
            />
            <PageTool
              text={said.duplicate}
              name={said.page.duplicate(number, page.title)}
              onPress={onDuplicate}
            />
            <PageTool
              text={said.remove}
              name={said.page.remove(number, page.title)}
              onPress={onDelete}
              isDanger
            />
          </div>
        </div>
      )}
    </li>
  );
}
