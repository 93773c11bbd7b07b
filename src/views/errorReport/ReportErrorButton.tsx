import { lazy, Suspense, useCallback, useState } from "react";
import type { Language } from "../../domain/viewState";
import type { ReportableFact, ReportWords } from "../../scene/errorReport/reportableFact";
import type { SheetWords } from "../../scene/sheetSentences";
import { LoadBoundary } from "../shell/LoadBoundary";

const ReportDialog = lazy(() => import("./ReportDialog"));

export interface ReportErrorProps {
  /** The facts that may be reported, made when the dialog opens: they need words that load with it. */
  readonly facts: (words: ReportWords) => readonly ReportableFact[];
  /** Id of the fact that is pointed at. */
  readonly preselected?: string;
  /** What is pointed at, for those who hear the button out of its place ("600 000 €, 2020–2022"). */
  readonly about?: string;
  /** A small link beside a fact, rather than a button. */
  readonly isQuiet?: boolean;
  /** ISO date at which the facts were compiled. */
  readonly factsDate: string;
  readonly words: SheetWords;
  readonly language: Language;
}

/** Opens the dialog that prepares the message of an error. For live pages only: it needs scripts. */
export function ReportErrorButton({ about, isQuiet = false, words, ...props }: ReportErrorProps) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const { sheet } = words;
  return (
    <>
      <button
        type="button"
        className={isQuiet ? "link-button report-link" : "button"}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {isQuiet ? sheet.report : sheet.reportError}
        {about !== undefined && (
          <>
            {" "}
            <span className="sr-only">{sheet.reportAbout(about)}</span>
          </>
        )}
      </button>
      {isOpen && (
        <LoadBoundary instead={<span role="alert">{sheet.reportFailed}</span>}>
          <Suspense
            fallback={
              <span className="sr-only" role="status">
                {sheet.reportLoading}
              </span>
            }
          >
            <ReportDialog {...props} words={words} onClose={close} />
          </Suspense>
        </LoadBoundary>
      )}
    </>
  );
}
