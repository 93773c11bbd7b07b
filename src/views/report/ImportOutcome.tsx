import type { Language } from "../../domain/viewState";
import { formatList } from "../../i18n/format";
import type { AudienceWords } from "../../i18n/messages";
import type { ReadCompletions } from "../../scene/report/completions";
import { problemText } from "../../scene/report/problemText";
import { COMPLETED_SECTION } from "../../scene/report/sections/completedSection";
import { goToFragment } from "../goToFragment";

interface Props {
  readonly read: ReadCompletions;
  /** Ids of the territories of the report. */
  readonly ids: readonly string[];
  readonly words: AudienceWords;
  readonly language: Language;
}

/** Beyond, the file is wrong as a whole: a longer list would not help. */
const MOST_TOLD = 50;

/** What was kept of a file, and row by row what was not. */
export function ImportOutcome({ read, ids, words, language }: Props) {
  const { checklist: said, section } = words.report;
  const { accepted, problems, leftEmpty } = read;
  const elsewhere = accepted.filter(({ territory }) => !ids.includes(territory)).length;
  const told = problems.slice(0, MOST_TOLD);
  // Another file altogether: one sentence says it better than a line for each column.
  const missing = problems.flatMap(({ column, reason }) =>
    reason.code === "missingColumn" && column ? [column] : [],
  );
  if (missing.length > 0) {
    return (
      <div className="missing__outcome">
        <p className="missing__failed">{said.otherFile}</p>
        <p>{said.otherFileColumns(formatList(missing.map(said.columnName), language))}</p>
      </div>
    );
  }
  return (
    <div className="missing__outcome">
      <p>
        {said.accepted(accepted.length)} {elsewhere > 0 && `${said.elsewhere(elsewhere)} `}
        {leftEmpty > 0 && said.leftEmpty(leftEmpty)}
      </p>
      {accepted.length > elsewhere && (
        <p>
          <a href={`#${COMPLETED_SECTION}`} onClick={(event) => goToFragment(event, "start")}>
            {section.completed}
          </a>
        </p>
      )}
      {problems.length > 0 && (
        <>
          <p className="missing__failed">{said.refused(problems.length)}</p>
          <ul className="missing__problems">
            {told.map((problem) => (
              <li key={`${problem.line} ${problem.column} ${problem.reason.code}`}>
                {problemText(problem, words, language)}
              </li>
            ))}
            {problems.length > told.length && <li>{said.more(problems.length - told.length)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
