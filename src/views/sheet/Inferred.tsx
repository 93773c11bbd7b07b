import { useSheet } from "./sheetContext";

interface InferredProps {
  /** Columns of the row that were inferred. */
  readonly inferred: readonly string[];
  /** Columns told by the element that this mark follows. */
  readonly columns: readonly string[];
}

/** The mark "déduit", beside an element that its source does not spell out. */
export function Inferred({ inferred, columns }: InferredProps) {
  const { words } = useSheet();
  if (!columns.some((column) => inferred.includes(column))) return null;
  return <span className="sheet__inferred">{words.sheet.inferred}</span>;
}
