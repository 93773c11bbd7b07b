import { type DragEvent, useState } from "react";
import type { AudienceMessages } from "../../../i18n/messages";
import { type FileRefusal, LARGEST_STORY_FILE, readStoryFile } from "../../../services/storyFile";
import { storyShelf } from "../useShelf";
import { usePanel } from "./panelContext";
import { problemText } from "./problemText";

type StoryWords = AudienceMessages["story"];

/** Files of stories taken in, and those that were refused. */
interface Import {
  readonly refusals: readonly FileRefusal[];
  readonly take: (files: Iterable<File>) => void;
  readonly forget: () => void;
  /** Whether a file is held over the panel. */
  readonly isOver: boolean;
  readonly dropTarget: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes in the files that are chosen or dropped; a file that is refused changes nothing. */
export function useImport(say: (text: string) => void, said: StoryWords): Import {
  const [refusals, setRefusals] = useState<readonly FileRefusal[]>([]);
  const [isOver, setIsOver] = useState(false);
  const take = async (files: Iterable<File>) => {
    const outcomes = await Promise.all([...files].map(readStoryFile));
    setRefusals(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure])));
    for (const outcome of outcomes) {
      if (!outcome.ok) continue;
      storyShelf().getState().create(outcome.value);
      say(said.said.imported(outcome.value.title));
    }
  };
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  return {
    refusals,
    take: (files) => void take(files),
    forget: () => setRefusals([]),
    isOver,
    dropTarget: {
      onDragOver: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: (event) => {
        const { relatedTarget } = event;
        const isInside = relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget);
        if (!isInside) setIsOver(false);
      },
      onDrop: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer.files);
      },
    },
  };
}

/** What was wrong with the files refused: which file, where in it, and what is expected there. */
export function Refusals({ files }: { readonly files: Import }) {
  const { words } = usePanel();
  const said = words.story;
  if (files.refusals.length === 0) return null;
  return (
    <div className="story-note story-note--warning" role="alert">
      <div>
        {files.refusals.map((refusal) => (
          <Refusal key={refusal.file} refusal={refusal} said={said} />
        ))}
      </div>
      <button type="button" className="icon-button" aria-label={said.dismiss} onClick={files.forget}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** Beyond, they are counted. */
const MOST_SHOWN = 5;

function Refusal({ refusal, said }: { readonly refusal: FileRefusal; readonly said: StoryWords }) {
  const { file } = refusal;
  if (refusal.cause !== "problems") {
    const isUnread = refusal.cause === "unread";
    return <p>{isUnread ? said.fileUnread(file) : said.fileTooBig(file, LARGEST_STORY_FILE)}</p>;
  }
  const rest = refusal.problems.length - MOST_SHOWN;
  return (
    <>
      <p>{said.fileRefused(file)}</p>
      <ul className="story-note__problems">
        {refusal.problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={problem.path}>{problemText(problem, said)}</li>
        ))}
        {rest > 0 && <li>{said.otherProblems(rest)}</li>}
      </ul>
    </>
  );
}

/** The button that takes in a file of a story. */
export function ImportStory({ files }: { readonly files: Import }) {
  const { words } = usePanel();
  const said = words.story;
  return (
    <div className="story-import">
      <label className="button story-import__button">
        {said.import}
        <input
          type="file"
          className="sr-only"
          accept=".json,application/json"
          multiple
          aria-label={said.importButton}
          onChange={(event) => {
            files.take(event.target.files ?? []);
            // The same file, mended, can be chosen again.
            event.target.value = "";
          }}
        />
      </label>
      <p className="story-field__notes">{said.importHint}</p>
    </div>
  );
}
