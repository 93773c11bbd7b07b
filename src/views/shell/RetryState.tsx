import type { FirstMessages } from "../../i18n/messages";

interface Props {
  /** What failed, and what to do about it. */
  readonly message: string;
  readonly onRetry: () => void;
  readonly words: FirstMessages["app"];
}

/** Stands for a part of the page that did not come. */
export function RetryState({ message, onRetry, words }: Props) {
  return (
    <div className="state" role="alert">
      <p>{message}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
