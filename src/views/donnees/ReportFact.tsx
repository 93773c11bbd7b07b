import { ReportErrorButton } from "../errorReport/ReportErrorButton";
import { useAbout } from "./aboutContext";
import { Part } from "./Part";

/** The small link beside a fact that reports it as wrong; nothing where scripts do not run. */
export function ReportFact({ id, about }: { readonly id: string; readonly about: string }) {
  const { reporting, words, language } = useAbout();
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

/** Where any fact of the page may be reported. */
export function ReportPart({ id }: { readonly id: string }) {
  const { reporting, words, language } = useAbout();
  const { report } = words.data;
  return (
    <Part id={id} title={report.title} help={report.help}>
      {reporting !== undefined && <ReportErrorButton {...reporting} words={words} language={language} />}
    </Part>
  );
}
