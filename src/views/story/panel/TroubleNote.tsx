import { useShelf } from "../useShelf";
import { usePanel } from "./panelContext";

/** Tells that the browser does not keep all the stories. */
export function TroubleNote() {
  const { words } = usePanel();
  const trouble = useShelf((shelf) => shelf.trouble);
  const forget = useShelf((shelf) => shelf.forgetTrouble);
  if (trouble === null) return null;
  return (
    <div className="story-note story-note--warning" role="alert">
      <p>{words.story.trouble[trouble]}</p>
      <button type="button" className="icon-button" aria-label={words.story.dismiss} onClick={forget}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
