import type { FirstMessages } from "../../i18n/messages";

interface Props {
  readonly words: FirstMessages["app"];
  readonly onRetry: () => void;
}

/** The data did not come: the prerendered page stays below, and one can try again. */
export function LoadFailure({ words, onRetry }: Props) {
  return (
    <div className="notice" role="alert">
      <p>{words.loadFailed}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
