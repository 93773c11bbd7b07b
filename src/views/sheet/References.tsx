import { goToFragment } from "../goToFragment";
import { useSheet } from "./sheetContext";

/** Numbered references to the sources of a fact, or "source non renseignée" where it has none. */
export function References({ ids }: { readonly ids: readonly string[] }) {
  const { references, words, idPrefix } = useSheet();
  const cited = ids.flatMap((id) => references.get(id) ?? []);
  if (cited.length === 0) return <span className="sheet__no-source">{words.sheet.sourceUnknown}</span>;
  return (
    <span className="sheet__references">
      {cited.map(({ number, source }) => (
        <a
          key={number}
          className="sheet__reference"
          href={`#${referenceId(idPrefix, number)}`}
          aria-label={words.sheet.reference(number, source.title ?? words.sheet.titleUnknown)}
          onClick={(event) => goToFragment(event, "center")}
        >
          {number}
        </a>
      ))}
    </span>
  );
}

/** Element id of the source numbered `number` in the list that closes the sheet. */
export function referenceId(prefix: string, number: number): string {
  return `${prefix}-source-${number}`;
}
