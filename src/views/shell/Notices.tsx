import type { FirstMessages } from "../../i18n/messages";
import type { Notice } from "../../state/store";

interface Props {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: number) => void;
  readonly words: FirstMessages["app"];
}

/** Tells which parts of the link could not be read, and why. */
export function Notices({ notices, onDismiss, words }: Props) {
  return notices.map(({ id, param, value, reason }) => (
    <div className="notice" role="alert" key={id}>
      <p>{words.notice[reason](param, value)}</p>
      <button type="button" className="icon-button" aria-label={words.dismiss} onClick={() => onDismiss(id)}>
        ×
      </button>
    </div>
  ));
}
