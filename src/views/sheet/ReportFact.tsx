import { ReportErrorButton } from "../errorReport/ReportErrorButton";
import { useSheet } from "./sheetContext";

interface Props {
  /** Id of the fact (`reportId`). */
  readonly id: string;
  /** The fact as it stands on the page, for those who hear the link out of its place. */
  readonly about: string;
}

/** The small link beside a fact that reports it as wrong. */
export function ReportFact({ id, about }: Props) {
  const { reporting, words, language } = useSheet();
  if (reporting === undefined) return null;
  return (
    <ReportErrorButton
      {...reporting}
      preselected={id}
      about={about}
      isQuiet
      words={words}
      language={language}
    />
  );
}

/** What closes the sheet: any of its facts may be reported. */
export function ReportLine() {
  const { reporting, words, language } = useSheet();
  if (reporting === undefined) return null;
  return (
    <div className="sheet__report">
      <p>{words.sheet.reportHelp}</p>
      <ReportErrorButton {...reporting} words={words} language={language} />
    </div>
  );
}
