import type { Language } from "../../domain/viewState";
import { formatPartialDate } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";
import type { Comparison } from "../../scene/compare/comparison";
import { documentsOf } from "../../scene/compare/documents";

interface Props {
  readonly comparison: Comparison;
  readonly words: AllMessages;
  readonly language: Language;
}

/** Element id of a source of the comparison. */
export function sourceElementId(number: number): string {
  return `comparison-source-${number}`;
}

/** Who says so: the numbered sources that the cells cite, with their addresses in full on paper. */
export function ComparisonSources({ comparison: { references }, words, language }: Props) {
  if (references.size === 0) return null;
  const { sheet } = words;
  const lang = language === "fr" ? undefined : "fr";
  return (
    <div className="comparison__sources">
      <h3 className="comparison__sources-title">{sheet.sources}</h3>
      <ol className="comparison__source-list">
        {documentsOf(references).map(({ number, source, href }) => {
          const title = source.title ?? sheet.titleUnknown;
          const date = source.date === null ? sheet.dateUnknown : formatPartialDate(source.date, language);
          return (
            <li key={number} id={sourceElementId(number)} tabIndex={-1} className="comparison__source">
              <span className="comparison__source-number">{number}</span>{" "}
              {href === null ? (
                <span lang={lang}>{title}</span>
              ) : (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  <span lang={lang}>{title}</span>
                  <span className="sr-only"> ({sheet.newTab})</span>
                </a>
              )}
              , <span lang={lang}>{source.publisher ?? sheet.publisherUnknown}</span>, {date}
              {href !== null && <span className="comparison__source-address"> {href}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
