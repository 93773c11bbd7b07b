import { useMemo, useState } from "react";
import type { Story } from "../../../domain/story";
import { LONGEST_SHARED, packStory } from "../../../scene/story/packStory";
import { copyText } from "../../../services/share";
import { saveStory } from "../../../services/storyFile";
import { askToPrint } from "../presentation/printRequest";
import { useShelf } from "../useShelf";
import { usePanel } from "./panelContext";

/** Longest address that every mail program and site passes on whole. */
const LONGEST_URL = 2000;

/** What can be done with a whole story: its file, its link, its paper, its end. */
export function StoryTools({ story }: { readonly story: Story }) {
  const { words, actions } = usePanel();
  const said = words.story;
  const remove = useShelf((shelf) => shelf.deleteStory);
  return (
    <div className="story-foot">
      {story.pages.length === 0 ? (
        <p className="story-field__notes">{said.needsPage}</p>
      ) : (
        <>
          <ShareLink story={story} />
          <div className="story-tools">
            <button type="button" className="button" onClick={() => saveStory(story)}>
              {said.export}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                askToPrint();
                actions.show({ story: story.id, page: 1, speaker: false });
              }}
            >
              {said.print}
            </button>
          </div>
          <p className="story-field__notes">{said.printHint}</p>
        </>
      )}
      <button type="button" className="link-button story-foot__delete" onClick={() => remove(story.id)}>
        {said.deleteStory}
      </button>
    </div>
  );
}

/** The link that holds the whole story, when it is short enough to travel; notes are the speaker's, and left out unless asked for. */
function ShareLink({ story }: { readonly story: Story }) {
  const { words } = usePanel();
  const said = words.story;
  const [withNotes, setWithNotes] = useState(false);
  const [copied, setCopied] = useState("");
  const hasNotes = story.pages.some(({ notes }) => notes !== "");
  const packed = useMemo(
    () =>
      packStory(withNotes ? story : { ...story, pages: story.pages.map((page) => ({ ...page, notes: "" })) }),
    [story, withNotes],
  );
  const base = `${location.origin}${location.pathname}?recit=`;
  const most = Math.min(LONGEST_SHARED, LONGEST_URL - base.length);
  const isShort = packed.length <= most;
  const copy = async () => {
    const url = base + packed;
    setCopied((await copyText(url)) ? said.linkCopied : said.linkFailed(url));
  };
  return (
    <div className="story-share">
      <div className="story-tools">
        {isShort && (
          <button type="button" className="button" onClick={() => void copy()}>
            {said.copyLink}
          </button>
        )}
        {hasNotes && (
          <label className="story-share__notes">
            <input
              type="checkbox"
              checked={withNotes}
              onChange={(event) => {
                setWithNotes(event.target.checked);
                setCopied("");
              }}
            />
            {said.withNotes}
          </label>
        )}
      </div>
      <p className="story-field__notes">{isShort ? said.linkHint : said.linkTooLong(packed.length, most)}</p>
      <p className="story-share__said" role="status">
        {copied}
      </p>
    </div>
  );
}
