import type { Source } from "../../domain/facts";
import { formatPartialDate } from "../../i18n/format";
import type { Reference } from "../../scene/sheetReferences";
import { FactText } from "./FactText";
import { referenceId } from "./References";
import { Section } from "./Section";
import { useSheet } from "./sheetContext";

/** Who says so: the numbered list that the references point to. */
export function SourcesSection() {
  const { words, references, idPrefix } = useSheet();
  if (references.size === 0) return null;
  return (
    <Section title={words.sheet.sources}>
      <ol className="sheet__sources">
        {[...references.values()].map((reference) => (
          <li
            key={reference.id}
            id={referenceId(idPrefix, reference.number)}
            className="sheet__source"
            data-number={reference.number}
            tabIndex={-1}
          >
            <SourceLine reference={reference} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function SourceLine({ reference: { source, href } }: { readonly reference: Reference }) {
  const { words, language } = useSheet();
  const { sheet } = words;
  const title = <FactText>{source.title ?? sheet.titleUnknown}</FactText>;
  return (
    <>
      {href === null ? (
        <span className="sheet__source-title">{title}</span>
      ) : (
        <a className="sheet__source-title sheet__link" href={href} target="_blank" rel="noopener noreferrer">
          {title}
          <span className="sr-only"> ({sheet.newTab})</span>
        </a>
      )}
      <span className="sheet__source-meta">{metaOf(source)}</span>
    </>
  );

  function metaOf({ publisher, date, url, nature }: Source): string {
    const host =
      href === null ? sheet.noAddress : (/^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? "")?.[1] ?? "");
    return [
      publisher ?? sheet.publisherUnknown,
      date === null ? sheet.dateUnknown : formatPartialDate(date, language),
      words.terms.sourceNature[nature],
      host,
    ].join(" · ");
  }
}
