import { use } from "react";
import type { AllMessages } from "../../i18n/messages";
import { citedDocuments } from "../../scene/compare/documents";
import { goToFragment } from "../goToFragment";
import { sourceElementId } from "./ComparisonSources";
import { ReferencesContext } from "./referencesContext";

/** Numbered references to the sources of a line; nothing for what the atlas counts itself. */
export function CellReferences({
  ids,
  words,
}: {
  readonly ids: readonly string[];
  readonly words: AllMessages;
}) {
  const references = use(ReferencesContext);
  const cited = citedDocuments(ids, references);
  if (cited.length === 0) return null;
  return (
    <span className="comparison__references">
      {cited.map(({ number, source }) => (
        <a
          key={number}
          className="comparison__reference"
          href={`#${sourceElementId(number)}`}
          aria-label={words.sheet.reference(number, source.title ?? words.sheet.titleUnknown)}
          onClick={(event) => goToFragment(event, "center")}
        >
          {number}
        </a>
      ))}
    </span>
  );
}
