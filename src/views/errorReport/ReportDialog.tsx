// Loaded when first opened, with its style sheet.
import "./errorReport.css";
import { use, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { ErrorSaid } from "../../scene/errorReport/message";
import type { ReportableFact } from "../../scene/errorReport/reportableFact";
import { contactAddress } from "../../services/contact";
import { audienceWords } from "../pageWords";
import { FactChoice } from "./FactChoice";
import { MessagePreview } from "./MessagePreview";
import type { ReportErrorProps } from "./ReportErrorButton";
import { ShownFact } from "./ShownFact";

interface Props extends Omit<ReportErrorProps, "about" | "isQuiet"> {
  readonly onClose: () => void;
}

const NOTHING_SAID: ErrorSaid = { problem: "", correct: "", proof: "" };

/** Choose the fact, say what is wrong, take the message away: the atlas itself sends nothing. */
export default function ReportDialog({ facts, preselected, factsDate, words, language, onClose }: Props) {
  const audiences = use(audienceWords(language));
  const allWords = useMemo(() => ({ ...words, ...audiences }), [words, audiences]);
  const choices = useMemo(() => facts(allWords), [facts, allWords]);
  const [chosen, setChosen] = useState(preselected);
  const [said, setSaid] = useState(NOTHING_SAID);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { errorReport } = allWords;
  const recipient = contactAddress();
  const fact: ReportableFact | undefined = choices.find(({ id }) => id === chosen) ?? choices[0];

  useLayoutEffect(() => {
    const { current } = dialog;
    const opener = document.activeElement;
    if (current?.open === false) current.showModal();
    return () => {
      current?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return createPortal(
    <dialog
      ref={dialog}
      className="report-error"
      aria-labelledby={titleId}
      lang={language}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // What lies behind closes on Escape too.
        if (event.key === "Escape") {
          event.preventDefault();
          onClose();
        }
        event.stopPropagation();
      }}
      onClick={(event) => event.stopPropagation()}
    >
      <div className="report-error__head">
        <h2 className="report-error__title" id={titleId}>
          {errorReport.title}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {errorReport.close}
        </button>
      </div>
      <p className="report-error__promise">{errorReport.nothingSent}</p>
      {fact !== undefined && (
        <>
          <FactChoice
            facts={choices}
            chosen={fact.id}
            onChoose={setChosen}
            words={allWords}
            language={language}
          />
          <ShownFact fact={fact} words={allWords} language={language} />
          <Field
            label={errorReport.problem}
            value={said.problem}
            isLong
            onChange={(problem) => setSaid({ ...said, problem })}
          />
          <Field
            label={errorReport.correct}
            value={said.correct}
            onChange={(correct) => setSaid({ ...said, correct })}
          />
          <Field
            label={errorReport.proof}
            hint={errorReport.proofHint}
            value={said.proof}
            onChange={(proof) => setSaid({ ...said, proof })}
          />
          <MessagePreview
            fact={fact}
            said={said}
            context={{ page: location.href, factsDate, language }}
            recipient={recipient}
            words={allWords}
          />
        </>
      )}
    </dialog>,
    document.body,
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ label, hint, value, isLong = false, onChange }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const shared = { id, value, "aria-describedby": hint === undefined ? undefined : hintId };
  return (
    <div className="report-error__field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="report-error__hint" id={hintId}>
          {hint}
        </span>
      )}
      {isLong ? (
        <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
}
