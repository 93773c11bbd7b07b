import { useId, useState } from "react";
import {
  type ErrorContext,
  type ErrorSaid,
  errorMessage,
  isCutByMail,
  mailtoHref,
} from "../../scene/errorReport/message";
import type { ReportableFact, ReportWords } from "../../scene/errorReport/reportableFact";
import { copyText } from "../../services/share";

interface Props {
  readonly fact: ReportableFact;
  readonly said: ErrorSaid;
  readonly context: ErrorContext;
  /** Address that the publisher of the site gave, else `null`. */
  readonly recipient: string | null;
  readonly words: ReportWords;
}

/** The message as it will be, and the two ways to take it away. */
export function MessagePreview({ fact, said, context, recipient, words }: Props) {
  const { errorReport } = words;
  const titleId = useId();
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const message = errorMessage(fact, said, context, words);
  const href = mailtoHref(message, recipient);
  // What was copied is said until the message changes.
  const text = `${errorReport.subjectLine(message.subject)}\n\n${message.body.replaceAll("\r\n", "\n")}`;
  const copy = async () => setCopied({ text, isDone: await copyText(text) });
  const outcome = copied?.text === text ? copied : null;
  return (
    <div className="report-error__message">
      <h3 className="report-error__term" id={titleId}>
        {errorReport.preview}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="report-error__text" tabIndex={0} aria-labelledby={titleId}>
        {text}
      </section>
      <p className="report-error__hint">
        {recipient === null ? errorReport.noRecipient : errorReport.recipient(recipient)}
        {isCutByMail(href) && ` ${errorReport.mailLong}`}
      </p>
      <div className="report-error__actions">
        <button type="button" className="button button--primary" onClick={() => void copy()}>
          {errorReport.copy}
        </button>
        <a className="button" href={href}>
          {errorReport.mail}
        </a>
        <span role="status" className="report-error__said">
          {outcome !== null && (outcome.isDone ? errorReport.copied : errorReport.copyFailed)}
        </span>
      </div>
    </div>
  );
}
