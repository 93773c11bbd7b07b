import { useEffect, useId, useRef } from "react";
import type { AudienceWords } from "../../../i18n/messages";
import { type Command, KEYS } from "./keyCommand";

interface Props {
  readonly onClose: () => void;
  readonly words: AudienceWords["presentation"];
}

/** The keys of the presentation, each with what it does. */
export function KeysHelp({ onClose, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="deck__help" ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 className="deck__help-title" id={titleId}>
        {words.keysTitle}
      </h2>
      <dl className="deck__keys">
        {(Object.keys(KEYS) as Command[]).map((command) => (
          <div key={command}>
            <dt>
              {KEYS[command].map((key) => (
                <kbd key={key}>{words.key[key] ?? key.toUpperCase()}</kbd>
              ))}
            </dt>
            <dd>{words.command[command]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.keysNote}</p>
      <button type="button" className="button button--primary" onClick={() => dialog.current?.close()}>
        {words.closeKeys}
      </button>
    </dialog>
  );
}
