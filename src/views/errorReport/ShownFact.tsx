import type { Language } from "../../domain/viewState";
import type { ReportableFact, ReportWords } from "../../scene/errorReport/reportableFact";
import { webAddress } from "../../scene/sheetReferences";

interface Props {
  readonly fact: ReportableFact;
  readonly words: ReportWords;
  readonly language: Language;
}

/** The fact as the atlas shows it, with who says so. */
export function ShownFact({ fact, words, language }: Props) {
  const { sheet, errorReport } = words;
  const lang = language === "fr" ? undefined : "fr";
  return (
    <div className="report-error__shown">
      <p className="report-error__term">{errorReport.shown}</p>
      <p lang={lang}>{fact.value}</p>
      {fact.sources.length === 0 ? (
        <p className="report-error__hint">{sheet.sourceUnknown}</p>
      ) : (
        <ul>
          {fact.sources.map(({ id, title, url }) => {
            const href = webAddress(url);
            const name = <span lang={lang}>{title ?? sheet.titleUnknown}</span>;
            return (
              <li key={id}>
                {href === null ? (
                  name
                ) : (
                  <a href={href} target="_blank" rel="noopener noreferrer">
                    {name}
                    <span className="sr-only"> ({sheet.newTab})</span>
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
